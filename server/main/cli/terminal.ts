import picocolors from 'picocolors'

/** Functions that colour text, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>

/**
 * Colours for what is written to `stream`: on a terminal, unless NO_COLOR is set; elsewhere only with FORCE_COLOR.
 */
export function coloursFor(stream: {readonly isTTY?: boolean}): Colours {
  const {NO_COLOR = '', FORCE_COLOR = '', TERM} = process.env
  const forced = FORCE_COLOR !== '' && FORCE_COLOR !== '0'
  const possible = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0'
  return picocolors.createColors(NO_COLOR === '' && (forced || possible))
}

/** `text` on one line without signs that would steer the terminal: documents come from anywhere. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
}

/** A line on standard error that says how far the work is; nothing unless that is a terminal. */
export interface Progress {
  step(what: string): void
  end(): void
}

const patience = 500
const pace = 100

/** Shows progress for work that takes longer than half a second. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return {step: () => {}, end: () => {}}
  let next = Date.now() + patience
  let shown = false
  return {
    step(what) {
      if (Date.now() < next) return
      next = Date.now() + pace
      shown = true
      stream.write(`\r\u001b[K${printable(what).slice(0, (stream.columns || 80) - 1)}`)
    },
    end() {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
