/** Receives one line for the people who look after the product: counts, ids and timings, never document text. */
export type Logger = (line: string) => void

let sink: Logger = () => {}

/** Sends log lines to `logger` from now on; the layer `main` or `lsp` calls this once. */
export function setLogger(logger: Logger): void {
  sink = logger
}

/** Writes one line to the log. */
export function log(line: string): void {
  sink(line)
}
