import {remembering} from '../base/remembering'
import {elementNames, type ElementName} from '../vocabulary/elements'
import {placeholderLine, templateSentence} from '../vocabulary/placeholder-words'
import {incorporations, opening, statements} from '../vocabulary/statements'
import {allSections} from './outline'
import {phraseOf, type Sentence} from './sentences'
import type {Element, Phrase} from './types'
import type {OutlineSection} from './types-internal'

/**
 * Finds each element: under a heading that names it, else as a statement anywhere. Absence is claimed only when the
 * whole document neither states nor mentions it.
 */
export function readElements(sections: readonly OutlineSection[], said: Said): Record<ElementName, Element> {
  const all = allSections(sections)
  const open = openSections(said.sentences)
  const stating = new Map<ElementName, Sentence[]>(elementNames.map(name => [name, []]))
  for (const sentence of said.sentences) for (const name of statedBy(sentence)) stating.get(name)?.push(sentence)
  stating.set('frequency', [...said.meetings])
  const entries = elementNames.map(name => [
    name,
    readElement(name, all, {...said, open, stating: stating.get(name) ?? []}),
  ])
  const elements = Object.fromEntries(entries) as Record<ElementName, Element>
  return {...elements, responsibilities: orAsPurpose(elements, said.sentences)}
}

/** An entry of the front matter states the element that its key names, and no other. */
function statedBy({where, column, text}: Sentence): Iterable<ElementName> {
  if (where !== 'front-matter') return statedIn(text)
  return placeholderLine.test(text.slice(text.indexOf(':') + 1).trim()) ? [] : column
}

/** What it mentions without stating it is of that element, too. */
function concerns({where, column}: Sentence, name: ElementName): boolean {
  return where !== 'front-matter' || column.includes(name)
}

/** A purpose that is more than a sentence under its heading tells in part what the group does. */
function orAsPurpose(
  {purpose, responsibilities}: Record<ElementName, Element>,
  sentences: readonly Sentence[],
): Element {
  if (responsibilities.state !== 'absent' || purpose.state !== 'present') return responsibilities
  const isLong = sentences.filter(({section}) => section?.title === purpose.section?.title).length > 1
  return purpose.found === 'statement' || isLong ? {...purpose, state: 'unclear'} : responsibilities
}

interface Said {
  readonly sentences: readonly Sentence[]
  /** Those that say how often the body meets. */
  readonly meetings: readonly Sentence[]
  /** Lines of the title area, which may tell the next review. */
  readonly titles: readonly Phrase[]
}

function readElement(
  name: ElementName,
  sections: readonly OutlineSection[],
  {sentences, titles, open, stating}: Said & {readonly open: Sections; readonly stating: readonly Sentence[]},
): Element {
  const within = new Set(stating.map(({section}) => section))
  const named = plainestFirst(
    name,
    sections.filter(section => section.roles.includes(name) && !isTitleOfTerms(section)),
  )
  const section = named[0]
  const filled = named.filter(
    candidate => statesSomething(candidate) && !(open.has(candidate) && !holds(candidate, within)),
  )
  // A heading of its own is enough. One that names several elements must hold a statement of this one.
  const own = ownSection(name, filled, within)
  if (own) return {state: 'present', found: 'section', at: own.title, section: own}

  const inSection = stating.find(sentence => sentence.section?.weakRoles.includes(name))
  if (inSection?.section)
    return {state: 'present', found: 'section', at: inSection.section.title, section: inSection.section}
  const statement =
    stating.map(sentence => phraseOf(sentence))[0] ??
    (name === 'review' ? titles.find(({text}) => /\breview/i.test(text) && statedIn(text).has(name)) : undefined) ??
    (name === 'reporting' ? titles.find(({text}) => /\(reporting to\b/i.test(text)) : undefined)
  if (statement) return {state: 'present', found: 'statement', at: statement, section}

  const shared = filled[0]
  if (shared) return {state: 'present', found: 'section', at: shared.title, section: shared}
  // "To be confirmed" under the element's own heading says that nothing is settled yet, whatever is said elsewhere.
  if (section?.roles.length === 1 && section.content.length > 0 && !filled.includes(section))
    return {state: 'absent', found: undefined, at: undefined, section}
  const mention = sentences.find(sentence => concerns(sentence, name) && mentions(name, sentence))
  // What another document says may hold here, too; this one alone cannot tell.
  const unclear =
    mention ??
    (name === 'purpose' ? opened(sentences) : undefined) ??
    sentences.find(({text}) => incorporatedIn(text).has(name))
  if (unclear) return {state: 'unclear', found: 'statement', at: phraseOf(unclear), section}
  const touched = sections.find(({title, content}) => content.length > 0 && statements[name].headings?.test(title.text))
  if (touched) return {state: 'unclear', found: 'section', at: touched.title, section: touched}
  return {state: 'absent', found: undefined, at: undefined, section}
}

function mentions(name: ElementName, {text, where, row}: Sentence): boolean {
  if (templateSentence.test(text)) return false
  if (row.includes(name) && !placeholderLine.test(text)) return true
  return isMentioned[name](text) || (where === 'cell' && statements[name].cells?.test(text) === true)
}

/** The first sentence that tells of the group where the text begins. */
function opened(sentences: readonly Sentence[]): Sentence | undefined {
  const section = sentences[0]?.section
  if (section?.roles.length) return undefined
  const start = sentences.slice(0, 4).filter(each => each.where === 'paragraph' && each.section === section)
  return start.find(
    ({text}) => opening.says.some(words => words.test(text)) && !opening.not.some(words => words.test(text)),
  )
}

function plainestFirst(name: ElementName, sections: readonly OutlineSection[]): OutlineSection[] {
  const isPlain = (section: OutlineSection) => section.plainRoles.includes(name)
  return [...sections.filter(isPlain), ...sections.filter(section => !isPlain(section))]
}

/** "Terms of Reference" over the sections of such a document is its title; over a list of functions it is their heading. */
function isTitleOfTerms({title, children}: OutlineSection): boolean {
  return /^terms of reference$/i.test(title.text) && children.some(child => child.roles.length > 0)
}

/** The section that is the element's own: of several the one that states it, "Voting" over a list of members does not. */
function ownSection(
  name: ElementName,
  filled: readonly OutlineSection[],
  within: Sections,
): OutlineSection | undefined {
  const told = filled.filter(section => holds(section, within))
  // What a group is for and does is told in all sorts of words.
  if (name === 'purpose' || name === 'responsibilities')
    return (
      filled.find(section => section.roles.length === 1 || (name === 'responsibilities' && isRemit(section))) ?? told[0]
    )
  const alone = filled.filter(section => section.roles.length === 1)
  const plain = alone.filter(section => section.plainRoles.includes(name))
  // Words that name the element less plainly give way to a statement elsewhere.
  const lesser = within.size === 0 ? alone[0] : undefined
  return (
    plain.find(section => told.includes(section)) ??
    plain[0] ??
    told.find(section => alone.includes(section)) ??
    lesser ??
    told[0]
  )
}

/** "Remit" and "Purpose and functions" head what the group does, in whatever words. */
function isRemit({roles, plainRoles}: OutlineSection): boolean {
  return roles.every(role => role === 'purpose' || role === 'responsibilities') && plainRoles.length === 2
}

/** Sections that have certain sentences; undefined is the part before the first. */
type Sections = ReadonlySet<OutlineSection | undefined>

function holds(section: OutlineSection, stating: Sections): boolean {
  return stating.has(section) || section.children.some(child => holds(child, stating))
}

/** True if the sentence says the element, in words that need no heading. */
export function states(name: ElementName, {text}: Sentence): boolean {
  return statedIn(text).has(name)
}

const statedIn = remembering((text): ReadonlySet<ElementName> => {
  // A question is what a template asks, not what its author answered.
  if (text.endsWith('?') || aboutDocument.test(text)) return new Set()
  const words = withoutMark(text)
  return new Set(elementNames.filter(name => saysSo(statements[name].says, name, words)))
})

/** "2. record the minutes" in a list that Markdown does not see; the number is no word of the statement. */
function withoutMark(text: string): string {
  return text.replace(/^(?:[•●▪◦–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/i, '')
}

const isMentioned = Object.fromEntries(
  elementNames.map(name => [name, remembering(text => saysSo(statements[name].mentions, name, withoutMark(text)))]),
) as Record<ElementName, (text: string) => boolean>

/** The elements that another document supplies, as the sentence says. */
const incorporatedIn = remembering(
  (text): ReadonlySet<ElementName> =>
    new Set(incorporations.flatMap(({words, supplies}) => (words.test(text) ? supplies : []))),
)

function saysSo(wordings: readonly RegExp[], name: ElementName, text: string): boolean {
  return wordings.some(words => words.test(text)) && !statements[name].not.some(words => words.test(text))
}

/** "This document sets out the group's membership and quorum" announces them and states neither. */
const aboutDocument =
  /^(?:this|the) (?:document|page|paper|charter|section) (?:defines|describes|sets out|explains|outlines)\b/i

/** True under a heading, or the head of a column, about meetings or their frequency. */
export function isAboutMeetings({section, column, row}: Sentence): boolean {
  return [...column, ...row, ...(section?.roles ?? []), ...(section?.weakRoles ?? [])].includes('frequency')
}

/** Those with "To be confirmed" among their sentences, or "The group meets every [FREQUENCY]". */
function openSections(sentences: readonly Sentence[]): Sections {
  const open = sentences.filter(
    ({where, text}) =>
      where !== 'cell' && where !== 'head' && (placeholderLine.test(text) || templateSentence.test(text)),
  )
  return new Set(open.map(({section}) => section))
}

/** True if anything but a placeholder stands under the heading or under its subheadings. */
function statesSomething(section: OutlineSection): boolean {
  const own = section.content.some(({block, from}) => {
    if (block.kind === 'verbatim') return block.form === 'code'
    if (block.kind === 'table') return block.rows.some(row => row.some(cell => cell.text.plain.trim() !== ''))
    const text = block.text.plain.slice(from).trim()
    return text !== '' && !placeholderLine.test(text)
  })
  return own || section.children.some(child => statesSomething(child))
}
