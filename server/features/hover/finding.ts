import {touches} from '../../base/range'
import {rules} from '../../rules/index'
import {findingsOf} from '../../rules/run'
import type {HoverKind} from './place'

/** Why the findings at a place matter: the first paragraph of each rule's help. */
export const findingHover: HoverKind = ({workspace, document, offset, options}) => {
  const found = findingsOf(document, workspace, options).filter(({range}) => touches(range, offset))
  const [first] = found
  if (!first) return undefined
  const ids = new Set(found.map(({rule}) => rule))
  const reasons = rules.filter(({id}) => ids.has(id)).map(({summary, help}) => `**${summary}** ${firstParagraph(help)}`)
  return reasons.length > 0 ? {markdown: reasons.join('\n\n'), range: first.range} : undefined
}

/** The help begins with a heading; what stands under it says why. */
function firstParagraph(help: string): string {
  const paragraphs = help.split(/\n\s*\n/).map(part => part.trim())
  return (paragraphs.find(part => part !== '' && !part.startsWith('#')) ?? '').replace(/\s+/g, ' ')
}
