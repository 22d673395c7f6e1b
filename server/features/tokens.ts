import {meets, type TextRange} from '../base/range'
import {allSections} from '../model/outline'
import type {CellWords, HeadingForm, MentionKind, TorDocument} from '../model/types'
import type {TokenType} from './tokens/legend'

/** Words of one type. `declares`: they stand where the name is made, not where it is used. */
export interface Token {
  readonly range: TextRange
  readonly type: TokenType
  readonly declares: boolean
}

const typeOfMention: Readonly<Record<MentionKind, TokenType>> = {
  body: 'body',
  organisation: 'organisation',
  post: 'post',
  scheme: 'scheme',
  document: 'document',
  objective: 'reference',
  section: 'reference',
  appendix: 'reference',
  schedule: 'reference',
  'short-form': 'shortForm',
}

/** Headings that the editor's own Markdown colours already. */
const plainHeadings: ReadonlySet<HeadingForm> = new Set(['atx', 'setext', 'html'])

/**
 * What the words of `document` stand for, in the order of the text and without overlap: of names inside each other the
 * longest counts. With `within` only what touches that range.
 */
export function tokensOf(document: TorDocument, within?: TextRange): readonly Token[] {
  if (document.kind === 'other') return []
  const found = [...planned(document), ...named(document), ...stated(document)]
  const tokens: Token[] = []
  for (const token of found.sort(byPlace)) {
    const {start, end} = token.range
    if (start < end && start >= (tokens.at(-1)?.range.end ?? 0)) tokens.push(token)
  }
  return within ? tokens.filter(({range}) => meets(range, within)) : tokens
}

function named({mentions, shortForms, body, title}: TorDocument): readonly Token[] {
  // A title names its own document; of it the body is what counts.
  const others = mentions.filter(({kind, range}) => kind !== 'document' || !title || !meets(range, title.range))
  return [
    ...shortForms.flatMap(({definitions, uses}) => [
      ...definitions.map(({short}) => token('shortForm', short.range, true)),
      ...uses.map(range => token('shortForm', range)),
    ]),
    ...(body ? [token('body', body.range, true)] : []),
    ...others.map(({kind, range}) => token(typeOfMention[kind], range)),
  ]
}

function planned({actions, period, dated}: TorDocument): readonly Token[] {
  return [
    ...actions.flatMap(({lead}) => lead?.names ?? []).map(({range}) => token('lead', range)),
    ...actions.flatMap(({status}) => inCell('status', status)),
    ...actions.flatMap(({timescale}) => ((timescale?.from ?? timescale?.until) ? inCell('date', timescale) : [])),
    ...[period, dated].flatMap(date => (date ? [token('date', date.range)] : [])),
  ]
}

function stated({frequency, chair, sections}: TorDocument): readonly Token[] {
  const headings = allSections(sections).filter(({form}) => !plainHeadings.has(form))
  return [
    ...frequency.map(({range}) => token('frequency', range)),
    ...(chair.holder ? [token('post', chair.holder.range)] : []),
    ...headings.map(({title}) => token('heading', title.range)),
  ]
}

function inCell(type: TokenType, cell: CellWords | undefined): readonly Token[] {
  return cell ? [cell, ...cell.continued].map(({range}) => token(type, range)) : []
}

function token(type: TokenType, range: TextRange, declares = false): Token {
  return {range, type, declares}
}

/** At one place the longer first, then the one that makes the name; else what the plan says before what is named. */
function byPlace(a: Token, b: Token): number {
  return a.range.start - b.range.start || b.range.end - a.range.end || Number(b.declares) - Number(a.declares)
}
