import type {Node} from 'jsonc-parser'
import type {DocumentTemplate} from '../vocabulary/document-templates'
import {elementNames, type ElementName} from '../vocabulary/elements'
import {postNames, type ProfileWords} from '../vocabulary/profiles/profile-words'
import {statusValues} from '../vocabulary/statuses'
import {sectionFrom, withDefaults, type SectionTemplate} from '../vocabulary/templates'
import {vocabularyWith} from '../vocabulary/vocabulary'
import {
  entriesOf,
  namedEntries,
  readList,
  readNamed,
  readText,
  required,
  type Entry,
  type Read,
  type Report,
} from './json-reader'

/** The keys of a profile that hold words; a new one needs its line here, in {@link readProfileWords} and in the schema. */
export const wordKeys = ['headings', 'posts', 'statuses', 'templates', 'documents'] as const

/** The words among the `entries` of a profile; undefined if there are none. */
export function readProfileWords(entries: ReadonlyMap<string, Entry>, report: Report): ProfileWords | undefined {
  if (!wordKeys.some(key => entries.has(key))) return undefined
  const read = <T>(name: (typeof wordKeys)[number], reader: Read<T>): T | undefined => {
    const value = entries.get(name)?.value
    if (value && name !== 'templates' && name !== 'documents') reportDoubles(value, report)
    return value && reader(value, report)
  }
  return {
    headings: read('headings', readNamed(elementNames, 'section', readList(readText))) ?? {},
    posts: read('posts', readNamed(postNames, 'post', readList(readText))) ?? {},
    statuses: read('statuses', readNamed(statusValues, 'status', readList(readText))) ?? {},
    templates: read('templates', readNamed(elementNames, 'section', readSection)) ?? {},
    documents: read('documents', readList(readDocument)) ?? [],
    source: 'the team',
  }
}

/** Words that stand for two things stand for neither. */
function reportDoubles(node: Node, report: Report): void {
  const seen = new Map<string, string>()
  for (const {name, value} of entriesOf(node, () => {})) {
    for (const word of value.children ?? []) {
      const key = String(word.value).toLowerCase()
      const other = seen.get(key)
      if (other === undefined) seen.set(key, name)
      else if (other !== name) report(word, `“${String(word.value)}” stands for “${other}” already. Keep one of them.`)
    }
  }
}

const readSection: Read<SectionTemplate> = (node, report) => {
  const lines = readLines(node, report)
  if (!lines) return undefined
  const template = sectionFrom(lines)
  if (template.heading === '') report(node, 'The first line is the heading of the section: it must have words.')
  return template.heading === '' ? undefined : template
}

const readDocument: Read<DocumentTemplate> = (node, report) => {
  const entries = namedEntries(node, ['title', 'description', 'text'], 'setting here', report)
  const [title, text] = ['title', 'text'].map(key => required(key, entries, node, report))
  const about = entries.get('description')?.value
  const name = title && readText(title.value, report)
  const lines = text && readLines(text.value, report)
  if (name === undefined || !lines) return undefined
  return {title: name, description: (about && readText(about, report)) ?? '', snippet: lines.join('\n')}
}

/** Lines of a text, with places to fill in. */
const readLines: Read<readonly string[]> = (node, report) => {
  if (node.type !== 'array' || (node.children ?? []).length === 0) {
    report(node, 'The lines of the text are expected here, as a list in square brackets [ ].')
    return undefined
  }
  const lines = (node.children ?? []).map(line => {
    if (typeof line.value !== 'string') report(line, 'Words in quotation marks are expected here.')
    else if (/[$\\]/.test(withDefaults(line.value))) {
      report(
        line,
        'A place to fill in is written ${1:words}, without brackets in it; the signs $ and \\ have no other use here.',
      )
    } else return line.value
    return undefined
  })
  return lines.every(line => line !== undefined) ? lines : undefined
}

/** Reports templates of `node`, a profile, that would not be found again as the section that they are for. */
export function reportStrangeTemplates(node: Node, words: readonly ProfileWords[], report: Report): void {
  const {matchHeading} = vocabularyWith(words)
  const templates = entriesOf(node, () => {}).find(({name}) => name === 'templates')
  for (const {name, value} of templates ? entriesOf(templates.value, () => {}) : []) {
    const heading = words.at(-1)?.templates?.[name as ElementName]?.heading
    if (heading === undefined || matchHeading(heading).roles.includes(name as ElementName)) continue
    const remedy = `Add it under "headings": {"${name}": ["${heading}"]}, or choose another heading.`
    report(value.children?.[0] ?? value, `“${heading}” is not known as a heading of “${name}”. ${remedy}`, 'warning')
  }
}
