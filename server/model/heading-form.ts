import type {Section} from './types'

/**
 * The heading line for `words`, written as `like` is written in `text`: the same signs around it, the same capitals,
 * `number` where `like` has its own. Undefined where the form cannot be carried over (a link, an HTML tag, "Article 3").
 */
export function headingLike(
  like: Section,
  text: string,
  words: string,
  number: string | undefined,
): string | undefined {
  const lead = carryLead(like, text, number)
  const tail = lead === undefined ? undefined : carryTail(like, text, lead)
  if (lead === undefined || tail === undefined) return undefined
  const title = isCapitals(like.title.text) ? words.toUpperCase() : words
  const labelled = like.form === 'label' || like.form === 'item' || /:\s*$/.test(like.title.text)
  const colon = labelled && !tail.includes(':') ? ':' : ''
  const line = lead + title + colon + tail
  return like.form === 'setext' ? `${line}\n${underline(like, text).repeat(Math.max(3, title.length))}` : line
}

/** The number after `number`, in its own notation: `3` → `4`, `1.2` → `1.3`, `b` → `c`; undefined for other notations. */
export function nextNumber(number: string): string | undefined {
  const digits = /(?<!\d)\d+$/.exec(number)
  if (digits) return number.slice(0, digits.index) + String(Number(digits[0]) + 1)
  return /^[a-hA-H]$/.test(number) ? String.fromCharCode(number.charCodeAt(0) + 1) : undefined
}

function carryLead(like: Section, text: string, number: string | undefined): string | undefined {
  const lead = text.slice(like.headingRange.start, Math.max(like.headingRange.start, like.title.range.start))
  const at = like.number === undefined ? -1 : lead.lastIndexOf(like.number)
  if (at < 0) return number === undefined && isSigns(lead) ? lead : undefined
  const before = lead.slice(0, at)
  const after = lead.slice(at + (like.number ?? '').length)
  return number !== undefined && isSigns(before) && isSigns(after) ? before + number + after : undefined
}

function carryTail(like: Section, text: string, lead: string): string | undefined {
  // A label may stand in front of its text: then only the few signs right after its words are part of the form.
  const inFront = like.form === 'label' || like.form === 'item'
  const end = inFront ? like.title.range.end + 8 : Math.max(like.title.range.end, like.headingRange.end)
  const rest = text.slice(like.title.range.end, end)
  const signs = (inFront ? /^[*_]{0,3} ?:?[*_]{0,3}/ : /^[\t *_:.#]*/).exec(rest)?.[0].trimEnd() ?? ''
  const carried = inFront || like.form === 'setext' || rest.slice(signs.length).trim() === ''
  return carried && emphasis(lead).length === emphasis(signs).length ? signs : undefined
}

function emphasis(signs: string): string {
  return signs.replace(/[^*_]/g, '')
}

function underline(like: Section, text: string): string {
  return /=\s*$/.test(text.slice(like.title.range.end, like.headingRange.end)) ? '=' : '-'
}

function isSigns(text: string): boolean {
  return !/[^\s#*_.:)(\\•-]/.test(text)
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
