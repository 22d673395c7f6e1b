import {groupBy} from '../base/group-by'
import {inWords} from '../base/in-words'
import type {TextRange} from '../base/range'
import type {Mention, TorDocument} from '../model/types'
import {differencesIn, takeWording, type Difference} from '../workspace/clause-wording'
import type {Drift} from '../workspace/clause-drift'
import {sharedClausesOf, type Counterpart, type SharedClause} from '../workspace/shared-clauses'
import {defineRule, finding} from './define'
import {comparableSiblings, groupName, groupsInWords, isMost} from './helpers/siblings'
import type {Finding} from './types'

export const help = `
## Why it matters

Sibling groups take their terms of reference from one another. When a common clause is changed in one document and not in
the others, or mistyped while it is copied, the groups work by different rules without anybody having decided so.

## What counts

A paragraph or list item of at least eight words that most of the siblings (at least two, and more than half of them) have
in the same words, and this document with a few other words. The names and places of the groups do not count, nor do
figures and months, the bodies and organisations that a clause names, or who chairs: those are each group's own.
Where one sibling alone has the clause, neither wording is the usual one: then the rule speaks only of a long clause that is
the same but for one place, where a word or two are left out here.

## How to fix it

Take the wording of the siblings: the quick fix changes the words that differ and keeps your own names and places.
If the change is the better wording, take it over into the siblings with “Apply this clause to all siblings”.

## When to switch it off

If your groups word their common clauses freely.
`

/** More words than these are no slip, but what this group wanted to say. */
const mostWords = 8
/** The same, and how many words must be the same, where one sibling alone has the clause. */
const mostLost = 4
const leastShared = 25

export const rule = defineRule({
  id: 'clause-differs-from-siblings',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'A clause differs by a few words from the same clause in most sibling documents.',
  help,
  *check(context) {
    const siblings = comparableSiblings(context, 1)
    if (siblings.length === 0) return
    for (const shared of sharedClausesOf(context.workspace, context.document)) {
      const usual = usualWording(shared)
      const [only] = shared.counterparts
      const found = isMost(usual.length, siblings)
        ? drifted(context.document, shared, usual)
        : shared.counterparts.length === 1 && only && siblings.includes(only.document)
          ? shortened(context.document, shared, only)
          : undefined
      if (found) yield found
    }
  },
})

/** The largest number of counterparts that say the same. */
function usualWording({counterparts}: SharedClause): readonly Counterpart[] {
  const groups = groupBy(counterparts, ({key}) => key)
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), [])
}

function drifted(document: TorDocument, shared: SharedClause, usual: readonly Counterpart[]): Finding | undefined {
  const [model] = usual
  const drifts = model?.drifts.filter(({numbersOnly}) => !numbersOnly) ?? []
  if (!model || drifts.length === 0 || isOwnMatter(document, model, drifts)) return undefined
  return told(document, shared, usual, drifts)
}

/** The one place where a clause that is the same otherwise lost some words; what is added at an end is no slip. */
function shortened(document: TorDocument, shared: SharedClause, model: Counterpart): Finding | undefined {
  const inside = model.drifts.filter(
    ({here, there}) => !isAtEnd(here.cut, shared.clause.text) && !isAtEnd(there.cut, model.clause.text),
  )
  const [drift] = inside
  if (!drift || inside.length > 1 || drift.numbersOnly || isOwnMatter(document, model, inside)) return undefined
  const [ours, theirs] = [count(drift.here.words), count(drift.there.words)]
  const same = count(shared.clause.text) - model.drifts.reduce((sum, {here}) => sum + count(here.words), 0)
  return ours < theirs && theirs <= mostLost && same >= leastShared
    ? told(document, shared, [model], inside)
    : undefined
}

function isAtEnd({start, end}: TextRange, text: string): boolean {
  return start === 0 || !/[\p{L}\d]/u.test(text.slice(end))
}

function told(
  document: TorDocument,
  {clause}: SharedClause,
  usual: readonly Counterpart[],
  drifts: readonly Drift[],
): Finding | undefined {
  const [model] = usual
  const [first] = drifts
  const last = drifts.at(-1)
  if (!model || !first || !last) return undefined
  const where = groupsInWords(usual.map(each => each.document))
  const message = `This clause reads the same in ${where}, but here ${inWords(differencesIn({document, clause}, model, drifts).map(describe))}. Take over their wording, or keep yours if the difference is meant.`
  return finding({start: first.here.range.start, end: last.here.range.end}, message, {
    related: usual.map(each => ({
      uri: each.document.uri,
      range: each.drifts[0]?.there.range ?? each.clause.range,
      message: `The wording of “${groupName(each.document)}”`,
    })),
    fixes: () => [
      {
        title: `Take the wording of ${where}`,
        safe: false,
        edits: takeWording({document, clause}, model, drifts),
      },
    ],
  })
}

function describe({here, there}: Difference): string {
  if (there === '') return `“${here}” is added`
  if (here === '') return `“${there}” is left out`
  return `“${here}” stands for “${there}”`
}

/** True if the difference is too large for a slip, or lies in what is each group's own: whom it names and its chair. */
function isOwnMatter(document: TorDocument, model: Counterpart, drifts: readonly Drift[]): boolean {
  const words = drifts.map(({here, there}) => Math.max(count(here.words), count(there.words)))
  if (words.reduce((sum, each) => sum + each, 0) > mostWords) return true
  return drifts.some(
    ({here, there}) => isOwnWord(document, here.range.start) || isOwnWord(model.document, there.range.start),
  )
}

function isOwnWord({mentions, chair, viceChair}: TorDocument, offset: number): boolean {
  const holds = ({range}: Pick<Mention, 'range'>): boolean => range.start <= offset && offset < range.end
  // A sentence that only mentions the chair is a clause like others.
  const chairs = [chair.state === 'unclear' ? undefined : chair.statement, viceChair.statement].flatMap(
    statement => statement ?? [],
  )
  return (
    mentions.some(mention => (mention.kind === 'organisation' || mention.kind === 'body') && holds(mention)) ||
    chairs.some(holds)
  )
}

function count(words: string): number {
  return words === '' ? 0 : words.split(' ').length
}
