import {siblingsOf} from '../../workspace/family'
import {swapPlaces} from '../../workspace/place-swap'
import {sectionAt, sectionBeside} from '../../workspace/sibling-sections'
import type {Completion} from '../types'
import {typedRange} from './line'
import type {Scene} from './scene'
import {escapeSnippet} from './snippet'

const longestText = 4000

/** Under a heading with nothing below it yet: what siblings say there, with this group's place in their place's stead. */
export function siblingWordings({workspace, document, line}: Scene): readonly Completion[] {
  if (line.typed !== '' || line.marker !== '' || line.rest !== '') return []
  const section = sectionAt(document, line.offset)
  if (!section || section.headingRange.end > line.start || section.children.length > 0) return []
  const content = document.parsed.text.slice(section.contentRange.start, section.contentRange.end)
  if (content.trim() !== '') return []
  const texts = new Map<string, string>()
  for (const sibling of siblingsOf(workspace, document)) {
    const beside = sectionBeside(document, section, sibling)
    const said = beside && sibling.parsed.text.slice(beside.contentRange.start, beside.contentRange.end).trim()
    if (said && said.length <= longestText) {
      const text = swapPlaces(said, sibling, document)
      if (!texts.has(text)) texts.set(text, sibling.body?.place ?? sibling.title?.text ?? '')
    }
  }
  return [...texts].map(([text, group], rank) => ({
    label: `${section.title.text.replace(/:$/, '')} as in ${group}`,
    kind: 'section',
    detail: 'Wording of a sibling',
    documentation: text,
    snippet: escapeSnippet(text),
    range: typedRange(line),
    filterText: `${section.title.text} as in ${group}`,
    sortText: `2${String(rank).padStart(2, '0')}`,
  }))
}
