import {bodyQualifiers} from '../vocabulary/body-words'
import {nameHeads, plainQualifiers, soleDocuments} from '../vocabulary/name-heads'
import {topicWords} from '../vocabulary/name-words'
import type {NameFound} from './mentions-names'
import type {NameWord} from './mentions-words'

/** `own`: a name of its own; `kind`: only the sort of body ("the Executive Board", "the Board"); `none`: no name. */
export type Judgement = 'own' | 'kind' | 'none'

const ofBody = /^(?:vice-|co-)?chair|^conven|^secretary$|^treasurer$|^clerk$/
const headingNouns = new Set(['policy', 'framework', 'protocol', 'agreement', 'strategy'])
const bodyKinds = new Set([...bodyQualifiers, ...plainQualifiers])

/** What a name found by its head noun is worth. `inHead` is true in the first row of a table, where columns are named. */
export function judge(words: readonly NameWord[], name: NameFound, inHead: boolean): Judgement {
  const whole = name.first === 0 && name.last === words.length - 1
  const before = names(words, name.first, name.head - 1)
  const after = names(words, name.head + 1, name.last)
  if (name.kind === 'body') return judgeBody(words, name, before, after)
  if (name.kind === 'post') return !inHead && isPost(words, name, before, after) ? 'own' : 'none'
  if (name.kind === 'scheme') return isScheme(name, before) ? 'own' : 'none'
  return isDocument(words, name, before, after, {inHead, whole}) ? 'own' : 'none'
}

/** A body's words that only say what sort of body it is. */
export function isBodyKind(lower: string): boolean {
  return bodyKinds.has(lower) || nameHeads.get(lower)?.kind === 'body'
}

function judgeBody(
  words: readonly NameWord[],
  name: NameFound,
  before: readonly NameWord[],
  after: readonly NameWord[],
): Judgement {
  const article = words[name.first - 1]
  if ([...before, ...after].every(({lower}) => isBodyKind(lower))) return article?.lower === 'the' ? 'kind' : 'none'
  return 'own'
}

function isPost(
  words: readonly NameWord[],
  name: NameFound,
  before: readonly NameWord[],
  after: readonly NameWord[],
): boolean {
  const head = words[name.head]?.lower ?? ''
  if (after.length > 0) {
    // "Head of Partnership" is a post, "Chair of the Board" is one of any board.
    return !ofBody.test(head) || after.some(({lower}) => !isBodyKind(lower))
  }
  // "Chief Executive" is a post; "Lead Officer", "Vice Chair" and "Committee Secretary" are anybody's.
  if (head === 'executive' && words[name.head - 1]?.lower === 'chief') return true
  return before.some(({lower}) => !plainQualifiers.has(lower)) || (before.length > 1 && head === 'manager')
}

function isScheme({head, first}: NameFound, before: readonly NameWord[]): boolean {
  return head - first >= 2 && before.some(({lower}) => !topicWords.has(lower) && !plainQualifiers.has(lower))
}

function isDocument(
  words: readonly NameWord[],
  name: NameFound,
  before: readonly NameWord[],
  after: readonly NameWord[],
  {inHead, whole}: {readonly inHead: boolean; readonly whole: boolean},
): boolean {
  const noun = words[name.head]?.lower ?? ''
  const head = nameHeads.get(noun)
  const own = before.some(({lower}) => !plainQualifiers.has(lower) && !head?.after?.includes(lower))
  // "Data Protection Policy" on a line of its own is the heading of what follows.
  if (whole && headingNouns.has(noun)) return false
  if (noun === 'reference') return before.some(({lower}) => nameHeads.get(lower)?.kind === 'body')
  if (before.length < (head?.least ?? 0)) return false
  if (soleDocuments.has(noun) && before.length === 0) {
    const article = words[name.first - 1]
    return article?.joined === true && article.lower === 'the'
  }
  if (own || after.length > 0) return before.length > 0 || after.length > 0
  // "Business Plan" and "Code of Conduct" are names by themselves, in a heading of a column they are not.
  return head?.after !== undefined && !inHead && noun !== 'understanding'
}

function names(words: readonly NameWord[], from: number, to: number): NameWord[] {
  return words.slice(from, to + 1).filter(({sort}) => sort !== 'link')
}
