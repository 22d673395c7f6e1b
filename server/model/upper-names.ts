import {noUppers, plainUppers, upperHeads} from '../vocabulary/reporting-words'

/** A name within a sentence. */
export interface NameSpan {
  readonly start: number
  readonly end: number
}

const heads = upperHeads.join('|')
const article =
  /^(?:both )?(?:the |its |our |their |each |every |an? )?(?:(?:next |each |every )?(?:ordinary )?meetings? of (?:the )?)?/
/** Words with capitals up to the first noun for a body that ends them: "Health and Wellbeing Board", "Board of Governors". */
const named = new RegExp(
  String.raw`^(?:[A-Z][\w'&/-]*,? (?:(?:and|&|(?:of|for|on|in)(?: the)?) )?){0,10}?(?:${heads})(?: (?:of|for|on) (?:the )?[A-Z][\w'-]*(?: (?:(?:and|&|of) )?[A-Z][\w'-]*){0,5})?(?![\w'-]| [A-Z&])`,
)
/** "Department for Work and Pensions". */
const department =
  /^(?:Department|Ministry|Office) (?:of|for) (?:the )?[A-Z][\w'-]*(?:,? (?:(?:and|&|of) )?[A-Z][\w'-]*){0,5}/
/** "PCC", "the A.G.M.", "the TDWG executive". */
const letters =
  /^(?:(?:[A-Z]\.){2,6}|[A-Z][A-Z&]{1,7}(?![\w'&-]| [A-Z])(?: (?:executive|board|council|committee|cabinet|trustees|governors)\b)?)/
const plain = new RegExp(
  String.raw`^${plainUppers}\b(?!['-]| (?:members?|officers?|meetings?|staff|chair|clerk|secretary|website|agendas?|tax)\b)`,
  'i',
)

/**
 * The name of a body that begins at `at` by its form alone, the article left out. Only for places where a body must be
 * meant, such as behind "reports to": elsewhere "the Council" and "PCC" may be anything.
 */
export function upperNameAt(text: string, at: number): NameSpan | undefined {
  const rest = text.slice(at, at + 160)
  const skipped = article.exec(rest)?.[0].length ?? 0
  const words = rest.slice(skipped)
  if (noUppers.test(words)) return undefined
  const [name] = letters.exec(words) ?? named.exec(words) ?? department.exec(words) ?? plain.exec(words) ?? []
  if (name === undefined || noUppers.test(name)) return undefined
  return {start: at + skipped, end: at + skipped + name.length}
}

/** The name that ends at `end` and is no part of a longer one ("Head of Partnership"). */
export function upperNameBefore(text: string, end: number): NameSpan | undefined {
  const from = Math.max(0, end - 110)
  for (const {index} of text.slice(from, end).matchAll(/(?<![\w'-])[A-Za-z]/g)) {
    const name = upperNameAt(text, from + index)
    if (name?.end === end) return /\b(?:of|for) (?:the )?$/.test(text.slice(0, name.start)) ? undefined : name
  }
  return undefined
}
