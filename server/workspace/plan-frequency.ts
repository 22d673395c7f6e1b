import {contains, type TextRange} from '../base/range'
import type {Frequency, TorDocument} from '../model/types'
import {familyOf} from './family'
import {foldName} from '../base/names'
import {summaryOf, type Summary} from './summary'
import type {Workspace} from './types'
import {usesOf} from './uses'

/** What a plan says of how often a body meets. */
export interface PlannedFrequency {
  readonly plan: TorDocument
  readonly stated: Frequency
  /** True if the name and the statement belong together in so many words: "the board meets four times a year". */
  readonly isSure: boolean
}

/**
 * What the plans of the family say of how often the body of `document` meets. A statement is about the body or sort of
 * group that its paragraph names last before it; where that is another, or none, it is left out.
 */
export function plannedFrequencies(workspace: Workspace, document: TorDocument): readonly PlannedFrequency[] {
  const own = summaryOf(document)
  return familyOf(workspace, document).plans.flatMap(plan =>
    plan.frequency.flatMap(stated => {
      const name = namedBefore(plan, stated.range, own)
      if (!name?.isOwn) return []
      const between = plan.parsed.text.slice(name.range.end, stated.range.start)
      return [
        {plan, stated, isSure: /^(?:\s\([A-Z]{2,9}\))?\s(?:\w{1,9}\s){0,2}meets?\s(?:\w{1,9}\s){0,2}$/i.test(between)},
      ]
    }),
  )
}

function namedBefore(plan: TorDocument, range: TextRange, own: Summary): Named | undefined {
  const block = plan.parsed.blocks.find(each => contains(each.range, range))
  const before = namesIn(plan, own).filter(
    name => block && contains(block.range, name.range) && name.range.end <= range.start,
  )
  return before.sort((a, b) => a.range.start - b.range.start).at(-1)
}

interface Named {
  readonly range: TextRange
  readonly isOwn: boolean
}

function namesIn(plan: TorDocument, own: Summary): readonly Named[] {
  const uses = usesOf(plan)
  const posts = uses.filter(({sense}) => sense === 'post')
  // "The leader of Oskerley Council" speaks of a person.
  const bodies = uses.filter(({sense, range}) => sense === 'body' && !posts.some(post => contains(post.range, range)))
  const groups = plan.shortForms.flatMap(({definitions, uses: used, expansion}) => {
    const folded = foldName(expansion.text)
    const isOwn = own.names.includes(folded) || folded.replace(/s$/, '') === own.type
    const places = [...definitions.flatMap(({short, expansion: words}) => [short.range, words.range]), ...used]
    return isOwn ? places.map(range => ({range, isOwn})) : []
  })
  return [...bodies.map(({range, keys}) => ({range, isOwn: keys.some(key => own.names.includes(key))})), ...groups]
}
