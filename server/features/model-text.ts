import {frequencyInWords} from '../model/frequency-words'
import type {Member, MemberGroup, Section, TorDocument} from '../model/types'
import {elementNames} from '../vocabulary/elements'
import {flat, plainLine, printer, type ModelLine, type Print} from './model-text/line'
import {mentionLines, shortFormLines} from './model-text/mention-lines'
import {daysOf, planLines} from './model-text/plan-lines'

/**
 * The structural model, one line for each fact: its name, its place (line:column from 1) and its words. Shown in the
 * editor and on the command line, and the form of the goldens of the tests.
 */
export function modelText(document: TorDocument): string {
  return modelLines(document)
    .map(({text}) => `${text}\n`)
    .join('')
}

/** The lines of {@link modelText}, each with the places of its fact. */
export function modelLines(document: TorDocument): readonly ModelLine[] {
  const print = printer(document)
  const {family} = document
  return [
    plainLine(`kind ${document.kind}`),
    ...(family ? [plainLine(`family ${flat(family.name)} (as configured, among its ${family.role})`)] : []),
    ...print('title', document.title),
    ...print('body', document.body, nameParts(document.body)),
    ...print('parent', document.parent, nameParts(document.parent)),
    ...document.constituted.flatMap(body => print('constitutes', body, body.name)),
    ...document.siblings.flatMap(sibling => print('sibling', sibling, `place ${sibling.place}`)),
    ...document.posts.flatMap(post => print('introduces', post)),
    ...document.reportsTo.flatMap(line =>
      print('reports-to', line, line.name === line.text ? '' : `that is ${line.name}`),
    ),
    ...print('period', document.period, document.period && daysOf(document.period)),
    ...print('dated', document.dated, document.dated && daysOf(document.dated)),
    ...document.sections.flatMap(section => sectionLines(print, section, 0)),
    ...elementLines(print, document),
    ...chairLines(print, document),
    ...document.frequency.flatMap(stated =>
      print('frequency', stated, `${stated.exactness}, ${frequencyInWords(stated)}`),
    ),
    ...document.counts.flatMap(claim =>
      print(
        'count',
        claim,
        claim.listed === undefined
          ? `claims ${String(claim.count)}`
          : `claims ${String(claim.count)}, the list has ${String(claim.listed)}`,
      ),
    ),
    ...document.memberGroups.flatMap(group => groupLines(print, group)),
    ...planLines(print, document),
    ...shortFormLines(print, document),
    ...mentionLines(print, document),
    ...ignoreLines(print, document),
    ...document.files.flatMap(file => print('file', file)),
  ]
}

function nameParts(body: TorDocument['body']): string {
  const parts = [body?.place && `place ${body.place}`, body?.type && `type ${body.type}`]
  return parts.filter(part => part !== undefined && part !== '').join(', ')
}

function sectionLines(print: Print, section: Section, depth: number): readonly ModelLine[] {
  const number = section.number === undefined ? '' : `, number ${section.number}`
  const roles = section.roles.length > 0 ? `, says ${section.roles.join(' and ')}` : ''
  const note = `${section.form}, level ${String(section.level)}${number}${roles}`
  return [
    // The whole section, so that the view can follow a cursor in its text.
    ...print(`${'  '.repeat(depth)}section`, section.title, note).map(line => ({...line, ranges: [section.range]})),
    ...section.children.flatMap(child => sectionLines(print, child, depth + 1)),
  ]
}

function elementLines(print: Print, {elements}: TorDocument): readonly ModelLine[] {
  return elementNames.flatMap(name => {
    const {state, found, at} = elements[name]
    const how = found === undefined ? state : `${state}, found as ${found}`
    return at ? print(`element ${name}`, at, how) : [plainLine(`element ${name} ${how}`)]
  })
}

function chairLines(print: Print, {chair, viceChair}: TorDocument): readonly ModelLine[] {
  return [
    ...print('chair', chair.statement, chair.state),
    ...print('chair-holder', chair.holder),
    ...print('vice-chair', viceChair.statement, viceChair.state),
  ]
}

/** Left out where the member is called by its own name. */
function organisationOf({text, organisation}: Member): string {
  return organisation === undefined || organisation === text ? '' : `is ${organisation}`
}

function noteOn(member: Member): string {
  const role = member.role ? `role ${flat(member.role.text)}` : ''
  return [organisationOf(member), role].filter(note => note !== '').join(', ')
}

function groupLines(print: Print, {label, members}: MemberGroup): readonly ModelLine[] {
  const title = label ? print('member-group', label) : [plainLine('member-group without a label')]
  return [...title, ...members.flatMap(member => print('  member', member, noteOn(member)))]
}

function ignoreLines(print: Print, {ignores}: TorDocument): readonly ModelLine[] {
  return ignores.flatMap(({range, scope, rules, reason}) =>
    print(
      'ignore',
      {text: rules.map(({text}) => text).join(' '), range},
      `${scope}, ${reason === undefined ? 'no reason' : `because: ${reason}`}`,
    ),
  )
}
