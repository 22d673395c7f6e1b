import {documentKinds} from '../../vocabulary/elements'
import {relativesOf} from '../../workspace/family'
import type {Completion} from '../types'
import {rankedItems, type Choice} from './choices'
import type {Scene} from './scene'

/** The keys of front matter that say what a document is. */
const keys: readonly Choice[] = [
  {text: 'title', detail: 'The title, where the text has none'},
  {text: 'kind', detail: 'What the document is, where it cannot be told'},
  {text: 'body', detail: 'The group that the document is about'},
  {text: 'parent', detail: 'The body above it'},
  {text: 'date', detail: 'When it was written or agreed'},
]

/** Inside front matter: keys that are missing, and after a key what it may hold; undefined elsewhere. */
export function frontMatterCompletions(scene: Scene): readonly Completion[] | undefined {
  const {document, line} = scene
  const {frontMatter} = document.parsed
  if (!frontMatter || line.start <= frontMatter.range.start || line.offset >= frontMatter.range.end) return undefined
  const [, key, typed = ''] = /^([a-z]{1,20}):[ \t]?(.*)$/.exec(line.typed) ?? []
  if (line.rest !== '') return []
  if (key === undefined) {
    const missing = keys.filter(({text}) => !frontMatter.entries.some(entry => entry.key === text))
    const lines = missing.map(({text, detail}) => ({text: `${text}: `, detail}))
    return rankedItems(lines, {start: line.offset - line.typed.length, end: line.offset})
  }
  const before = line.typed.endsWith(':') ? ' ' : ''
  const values = valuesOf(scene, key).map(({text, detail}) => ({text: before + text, detail}))
  return rankedItems(values, {start: line.offset - typed.length, end: line.offset})
}

function valuesOf({workspace, document, today}: Scene, key: string): readonly Choice[] {
  const {title, body, parent} = document
  const others = relativesOf(workspace, document)
  const own = (text: string | undefined): readonly Choice[] =>
    text === undefined ? [] : [{text, detail: 'In this document'}]
  switch (key) {
    case 'kind':
      return documentKinds.map(text => ({text, detail: 'Kind of document'}))
    case 'title':
      return own(title?.text)
    case 'body':
      return own(body?.text)
    case 'parent':
      return [
        ...own(parent?.text),
        ...others.flatMap(other => {
          const detail = `In ${other.title?.text ?? 'another document'}`
          return [other.parent, other.body].flatMap(named => (named ? [{text: named.text, detail}] : []))
        }),
      ]
    case 'date':
      return [{text: today, detail: 'Today'}]
    default:
      return []
  }
}
