import type {Chair, Element, ElementName, Phrase, Section, State, TorDocument} from '../model/types'
import {elementNames} from '../vocabulary/elements'
import {mentionsJson, shortFormsJson, type MentionJson, type ShortFormJson} from './model-json/mention-json'
import {actionJson, objectiveJson, type ActionJson, type ObjectiveJson} from './model-json/plan-json'

/** The structural model as other tools read it: property names are a promise, lines count from 1, absent is null. */
export interface ModelJson {
  readonly version: 1
  readonly file: string
  readonly kind: string
  readonly title: string | null
  readonly body: string | null
  readonly parent: string | null
  readonly reportsTo: readonly {readonly body: string; readonly line: number; readonly text: string}[]
  readonly period: string | null
  readonly elements: Readonly<Record<ElementName, ElementJson>>
  readonly chair: ChairJson
  readonly frequency: readonly FrequencyJson[]
  readonly memberGroups: readonly MemberGroupJson[]
  readonly objectives: readonly ObjectiveJson[]
  readonly actions: readonly ActionJson[]
  readonly shortForms: readonly ShortFormJson[]
  readonly mentions: readonly MentionJson[]
  readonly sections: readonly SectionJson[]
}

interface ElementJson {
  readonly state: State
  readonly found: 'section' | 'statement' | null
  readonly line: number | null
  readonly text: string | null
}

interface ChairJson {
  readonly state: State
  readonly holder: string | null
  readonly line: number | null
  readonly text: string | null
  readonly viceChair: {readonly state: string; readonly line: number | null; readonly text: string | null}
}

interface FrequencyJson {
  readonly perYear: {readonly min: number | null; readonly max: number | null} | null
  readonly exactness: string
  readonly line: number
  readonly text: string
}

interface MemberGroupJson {
  readonly label: string | null
  readonly line: number
  readonly members: readonly MemberJson[]
}

interface MemberJson {
  readonly text: string
  readonly line: number
  readonly organisation: string | null
  readonly role: string | null
}

interface SectionJson {
  readonly title: string
  readonly number: string | null
  readonly level: number
  readonly roles: readonly ElementName[]
  readonly line: number
  readonly children: readonly SectionJson[]
}

/** Version 1 of the model's JSON form; `file` is the name under which the caller knows the document. */
export function modelJson(document: TorDocument, file: string): ModelJson {
  const lineOf = ({range}: Pick<Phrase, 'range'>): number => document.lines.positionAt(range.start).line + 1
  const stated = (phrase: Phrase | undefined) => ({
    line: phrase ? lineOf(phrase) : null,
    text: phrase?.text ?? null,
  })
  const element = ({state, found, at}: Element): ElementJson => ({state, found: found ?? null, ...stated(at)})
  const chair = ({state, holder, statement}: Chair): ChairJson => ({
    state,
    holder: holder?.text ?? null,
    ...stated(statement),
    viceChair: {state: document.viceChair.state, ...stated(document.viceChair.statement)},
  })
  const section = ({title, number, level, roles, children}: Section): SectionJson => ({
    title: title.text,
    number: number ?? null,
    level,
    roles,
    line: lineOf(title),
    children: children.map(section),
  })
  return {
    version: 1,
    file,
    kind: document.kind,
    title: document.title?.text ?? null,
    body: document.body?.text ?? null,
    parent: document.parent?.text ?? null,
    reportsTo: document.reportsTo.map(line => ({body: line.name, line: lineOf(line), text: line.statement.text})),
    period: document.period?.text ?? null,
    elements: eachElement(name => element(document.elements[name])),
    chair: chair(document.chair),
    frequency: document.frequency.map(({perYear, exactness, text, range}) => ({
      perYear: perYear ? {min: perYear.min ?? null, max: perYear.max ?? null} : null,
      exactness,
      line: lineOf({range}),
      text,
    })),
    memberGroups: document.memberGroups.map(({label, members, range}) => ({
      label: label?.text ?? null,
      line: lineOf(label ?? {range}),
      members: members.map(member => ({
        text: member.text,
        line: lineOf(member),
        organisation: member.organisation ?? null,
        role: member.role?.text ?? null,
      })),
    })),
    objectives: document.objectives.map(objective => objectiveJson(objective, lineOf)),
    actions: document.actions.map(action => actionJson(action, lineOf)),
    shortForms: shortFormsJson(document, lineOf),
    mentions: mentionsJson(document, lineOf),
    sections: document.sections.map(section),
  }
}

function eachElement<T>(make: (name: ElementName) => T): Readonly<Record<ElementName, T>> {
  return Object.fromEntries(elementNames.map(name => [name, make(name)])) as Record<ElementName, T>
}
