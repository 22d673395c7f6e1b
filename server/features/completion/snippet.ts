/** Builds snippets in TextMate syntax with tab stops numbered from 1. */
export interface SnippetWriter {
  /** `name` with each part in braces as a tab stop: "Healthwatch {area}" gives `Healthwatch ${1:area}`. */
  name(name: string): string
}

/** A writer whose tab stops go on from one name to the next. */
export function snippetWriter(): SnippetWriter {
  let stop = 0
  return {
    name: name =>
      name
        .split(/\{([^{}]*)\}/)
        .map((part, index) => (index % 2 === 0 ? escapeSnippet(part) : `\${${String(++stop)}:${escapeSnippet(part)}}`))
        .join(''),
  }
}

/** `text` so that it stands in a snippet for itself. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

/** The name as a person reads it, its placeholders in angle brackets. */
export function readable(name: string): string {
  return name.replace(/\{([^{}]*)\}/g, '‹$1›')
}
