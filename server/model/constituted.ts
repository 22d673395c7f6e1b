import {nameHeads} from '../vocabulary/name-heads'
import {isBodyKind} from './mentions-judge'
import type {Sentence} from './sentences'
import type {BodyName, ConstitutedBody, ShortForm} from './types'

const name = String.raw`((?:[A-Za-z'-]{2,20}\s){0,4}[A-Za-z-]{4,16})`
/** "The partnership is overseen by an Executive Board", "… has set up a Steering Group". */
const wording = new RegExp(
  String.raw`^(.{0,120}?)\s(?:(?:is|are|will be) (?:overseen|governed|led|directed|steered|managed|supervised|run|guided) by|has(?: set up| established| appointed| formed)?|established|sets up|appoints) (?:an?|its own|its) ${name}`,
  'd',
)
const anyOf = /\b(?:each|every|any|all|some|most|if|where|may|can|could|should|no)\b/i

/**
 * The bodies that a document's text constitutes beside its own: the sentence says that a partnership is overseen by, or
 * has set up, a body of a certain sort.
 */
export function readConstituted(
  sentences: readonly Sentence[],
  body: BodyName | undefined,
  shortForms: readonly ShortForm[],
): ConstitutedBody[] {
  const owners = [
    ...(body ? [{name: body.text, calls: [body.text]}] : []),
    ...shortForms.map(({short, expansion}) => ({name: expansion.text, calls: [expansion.text, short.text]})),
  ]
  return sentences.flatMap(sentence => {
    const match = wording.exec(sentence.text)
    const [start = 0, end = 0] = match?.indices?.[2] ?? []
    const sort = sortOfBody(sentence.text.slice(start, end))
    const owner = ownerIn((match?.[1] ?? '').replace(/ \([^()]{1,20}\)$/, ''), owners)
    if (sort === undefined || owner === undefined) return []
    return [
      {text: sort, name: isSort(sort) ? `${owner} ${sort}` : sort, range: sentence.rangeOf(start, start + sort.length)},
    ]
  })
}

/** The words up to the noun if they are nothing but the sort of a body ("Executive Board"), or a name in capitals. */
function sortOfBody(words: string): string | undefined {
  const all = words.split(' ')
  const head = all.findIndex(word => nameHeads.get(word.toLowerCase())?.kind === 'body')
  const sort = all.slice(0, head + 1)
  const isName = isSort(sort.join(' ')) || sort.every(word => /^[A-Z]/.test(word))
  return sort.length > 1 && isName ? sort.join(' ') : undefined
}

function isSort(words: string): boolean {
  return words.split(' ').every(word => isBodyKind(word.toLowerCase()))
}

/** Whose body it is: the subject must be a name, or the last noun of the only one that ends so ("the partnership"). */
function ownerIn(
  subject: string,
  owners: readonly {readonly name: string; readonly calls: readonly string[]}[],
): string | undefined {
  if (anyOf.test(subject)) return undefined
  const named = owners.find(({calls}) => calls.some(call => subject.endsWith(call)))
  const noun = /\bthe ([a-z]{4,20})$/i.exec(subject)?.[1]?.toLowerCase()
  if (named || noun === undefined) return named?.name
  const holders = new Set(
    owners.filter(owner => owner.name.toLowerCase().split(' ').includes(noun)).map(owner => owner.name.toLowerCase()),
  )
  return holders.size === 1 ? owners.find(owner => holders.has(owner.name.toLowerCase()))?.name : undefined
}
