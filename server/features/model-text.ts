import {frequencyInWords} from '../model/frequency-words'
import type {MemberGroup, Phrase, Section, TorDocument} from '../model/types'
import {elementNames} from '../vocabulary/elements'

/**
 * The structural model, one line for each fact: its name, its place (line:column from 1) and its words. Shown in the
 * editor and on the command line, and the form of the goldens of the tests.
 */
export function modelText(document: TorDocument): string {
  const print = printer(document)
  const lines = [
    `kind ${document.kind}`,
    ...print('title', document.title),
    ...print('body', document.body, nameParts(document.body)),
    ...print('parent', document.parent, nameParts(document.parent)),
    ...document.siblings.flatMap(sibling => print('sibling', sibling, `place ${sibling.place}`)),
    ...print('period', document.period),
    ...document.sections.flatMap(section => sectionLines(print, section, 0)),
    ...elementLines(print, document),
    ...chairLines(print, document),
    ...document.frequency.flatMap(stated =>
      print('frequency', stated, `${stated.exactness}, ${frequencyInWords(stated)}`),
    ),
    ...document.memberGroups.flatMap(group => groupLines(print, group)),
    ...planLines(print, document),
    ...document.shortForms.flatMap(({short, expansion, uses}) =>
      print('short-form', short, `${flat(expansion.text)}, used ${String(uses.length)} times elsewhere`),
    ),
  ]
  return lines.map(line => `${line}\n`).join('')
}

/** One fact as no line or one: absent facts are not printed. */
type Print = (name: string, phrase: Phrase | undefined, note?: string) => readonly string[]

function printer({lines}: TorDocument): Print {
  return (name, phrase, note) => {
    if (!phrase) return []
    const {line, character} = lines.positionAt(phrase.range.start)
    const place = `${String(line + 1)}:${String(character + 1)}`
    return [`${name} ${place} ${flat(phrase.text)}${note === undefined || note === '' ? '' : ` (${note})`}`]
  }
}

function nameParts(body: TorDocument['body']): string {
  const parts = [body?.place && `place ${body.place}`, body?.type && `type ${body.type}`]
  return parts.filter(part => part !== undefined && part !== '').join(', ')
}

function sectionLines(print: Print, section: Section, depth: number): readonly string[] {
  const number = section.number === undefined ? '' : `, number ${section.number}`
  const roles = section.roles.length > 0 ? `, says ${section.roles.join(' and ')}` : ''
  const note = `${section.form}, level ${String(section.level)}${number}${roles}`
  return [
    ...print(`${'  '.repeat(depth)}section`, section.title, note),
    ...section.children.flatMap(child => sectionLines(print, child, depth + 1)),
  ]
}

function elementLines(print: Print, {elements}: TorDocument): readonly string[] {
  return elementNames.flatMap(name => {
    const {state, found, at} = elements[name]
    const how = found === undefined ? state : `${state}, found as ${found}`
    return at ? print(`element ${name}`, at, how) : [`element ${name} ${how}`]
  })
}

function chairLines(print: Print, {chair, viceChair}: TorDocument): readonly string[] {
  return [
    ...print('chair', chair.statement, chair.state),
    ...print('chair-holder', chair.holder),
    ...print('vice-chair', viceChair.statement, viceChair.state),
  ]
}

function groupLines(print: Print, {label, members}: MemberGroup): readonly string[] {
  const title = label ? print('member-group', label) : ['member-group without a label']
  return [...title, ...members.flatMap(member => print('  member', member))]
}

function planLines(print: Print, {objectives, actions}: TorDocument): readonly string[] {
  return [
    ...objectives.flatMap(({number, wording}) => print(`objective ${number ?? '-'}`, wording)),
    ...actions.flatMap(({objective, action, lead, timescale, outcome, status}) => [
      ...print(`action of objective ${objective ?? '-'}`, action),
      ...print('  lead', lead),
      ...print('  timescale', timescale),
      ...print('  outcome', outcome),
      ...print('  status', status),
    ]),
  ]
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
