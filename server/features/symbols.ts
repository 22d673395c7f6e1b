import {contains, type TextRange} from '../base/range'
import {objectiveLead} from '../model/objective-lead'
import type {Action, DocumentKind, MemberGroup, Phrase, Section, TorDocument} from '../model/types'
import {factsOf, homeOf, type Fact} from './symbols/facts'
import {nest, union, type Leaf} from './symbols/nest'
import type {OutlineNode} from './types'

const kindNames: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'Terms of reference',
  'business-plan': 'Business plan',
  'progress-report': 'Progress report',
  other: '',
}

/**
 * What the document says, as a tree: sections under their plain meaning, member groups with their members, objectives
 * with their actions. Children lie inside their parents. Empty for a document that is none of ours.
 */
export function outlineOf(document: TorDocument): readonly OutlineNode[] {
  if (document.kind === 'other') return []
  const sections = allSections(document.sections)
  const groups = document.memberGroups.filter(({label}) => label !== undefined)
  const objectives = objectiveLeaves(document, sections)
  const outlined = [...groups.map(groupLeaf), ...objectives]
  const shown = sections.filter(section => !isTitled(section, [...outlined, rootLeaf(document)]))
  return nest([
    rootLeaf(document),
    ...sectionsAndFacts(document, shown),
    ...outlined,
    ...runLeaves(document, objectives, sections),
    ...document.memberGroups.flatMap(({members}) => members.map(memberLeaf)),
    ...document.actions.map(actionLeaf),
  ])
}

function rootLeaf({title, body, kind, parsed}: TorDocument): Leaf {
  const range = {start: 0, end: parsed.text.length}
  const selectionRange = title?.range ?? body?.range ?? {start: 0, end: 0}
  return {
    name: nameOf(body ?? title, kindNames[kind]),
    detail: kindNames[kind],
    kind: 'document',
    range,
    selectionRange,
  }
}

/** A section that states one fact is called by that fact; other facts get nodes of their own. */
function sectionsAndFacts(document: TorDocument, sections: readonly Section[]): readonly Leaf[] {
  const facts = factsOf(document).map(fact => ({fact, home: homeOf(fact, sections)}))
  const factsIn = (section: Section): readonly Fact[] =>
    facts.filter(({home}) => home === section).map(({fact}) => fact)
  const alone = ({home}: {readonly home: Section | undefined}): boolean => !home || factsIn(home).length > 1
  return [
    ...sections.map(section => sectionLeaf(section, factsIn(section))),
    ...facts.filter(alone).map(({fact}) => leafAt('element', fact.name, fact.range)),
  ]
}

function sectionLeaf({title, headingRange, range, roles, number}: Section, facts: readonly Fact[]): Leaf {
  const plain = nameOf(title, 'Section')
  const fact = facts.length === 1 ? facts[0] : undefined
  return {
    name: fact?.name ?? plain,
    detail: fact ? plain : (number ?? ''),
    kind: roles.length > 0 ? 'element' : 'section',
    range: union(headingRange, range),
    selectionRange: title.range,
  }
}

function groupLeaf({label, members, range}: MemberGroup): Leaf {
  const selectionRange = label?.range ?? range
  const detail = members.length === 1 ? '1 member' : `${String(members.length)} members`
  const whole = [selectionRange, ...members.map(member => member.range)].reduce(union, range)
  return {name: nameOf(label, 'Members'), detail, kind: 'group', range: whole, selectionRange}
}

function memberLeaf(member: Phrase): Leaf {
  return leafAt('member', nameOf(member, 'Member'), member.range)
}

/** An objective reaches to the next one or to the end of its section, so that its actions become its children. */
function objectiveLeaves({objectives, parsed}: TorDocument, sections: readonly Section[]): readonly Leaf[] {
  const inOrder = objectives.toSorted((a, b) => a.wording.range.start - b.wording.range.start)
  return inOrder.map(({number, wording}, index) => {
    const {start, end} = wording.range
    const around = sections.findLast(({range}) => range.start <= start && start < range.end)
    const next = inOrder[index + 1]?.wording.range.start ?? parsed.text.length
    const limit = Math.max(end, Math.min(next, around?.range.end ?? parsed.text.length))
    const name = `Objective${number === undefined ? '' : ` ${number}`}: ${nameOf(wording, '')}`
    return {...leafAt('objective', name, {start, end: limit}), selectionRange: wording.range}
  })
}

/** Where the actions stand apart from the list of objectives, each run of them for one objective gets its name. */
function runLeaves(
  {actions, objectives}: TorDocument,
  leaves: readonly Leaf[],
  sections: readonly Section[],
): readonly Leaf[] {
  const runs: Leaf[] = []
  let current: string | undefined
  for (const {objective, action} of actions) {
    // An objective's own section says already what its actions are for.
    const isHeaded = sections.some(
      ({range, title}) => contains(range, action.range) && objectiveLead(title.text)?.number === objective,
    )
    const isPlaced = isHeaded || leaves.some(({range}) => contains(range, action.range))
    const last = runs.at(-1)
    if (!isPlaced && objective !== undefined && objective === current && last) {
      runs[runs.length - 1] = {...last, range: union(last.range, action.range)}
    } else if (!isPlaced && objective !== undefined) {
      const wording = objectives.find(({number}) => number === objective)?.wording
      const name = `Objective ${objective}${wording ? `: ${nameOf(wording, '')}` : ''}`
      runs.push(leafAt('objective', name, action.range))
    }
    current = isPlaced ? undefined : objective
  }
  return runs
}

function actionLeaf({action, lead, timescale}: Action): Leaf {
  const detail = [lead, timescale].flatMap(cell => (cell ? [nameOf(cell, '')] : [])).join(', ')
  return {...leafAt('action', nameOf(action, 'Action'), action.range), detail}
}

function leafAt(kind: Leaf['kind'], name: string, range: TextRange): Leaf {
  return {name, detail: '', kind, range, selectionRange: range}
}

/** True if one of `leaves` has its name in the section's heading: it stands for the section then. */
function isTitled({headingRange}: Section, leaves: readonly Leaf[]): boolean {
  return leaves.some(({selectionRange: {start, end}}) => headingRange.start < end && start < headingRange.end)
}

function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => [section, ...allSections(section.children)])
}

/** An outline shows no empty names. */
function nameOf(phrase: Phrase | undefined, otherwise: string): string {
  const text = (phrase?.text ?? '').replace(/\s+/g, ' ').trim()
  return text === '' ? otherwise : text
}
