import type {Location} from '../../workspace/types'
import {lineName, linkTo, literal} from './markdown'
import type {HoverKind, HoverPlace} from './place'

/** What a short form stands for, and where that is written; all of it where a family gives it several meanings. */
export const shortFormHover: HoverKind = place => {
  const {meaning} = place
  if (meaning?.sense !== 'short-form') return undefined
  const lines = meaning.targets.flatMap(target => expansionAt(place, target))
  return lines.length > 0 ? {markdown: lines.join('\n\n'), range: meaning.origin} : undefined
}

function expansionAt({workspace, document: from}: HoverPlace, {uri, range}: Location): readonly string[] {
  const document = uri === from.uri ? from : workspace.documents.get(uri)
  const form = document?.shortForms.find(({expansion}) => expansion.range.start === range.start)
  if (!document || !form) return []
  const where = uri === from.uri ? 'this document' : linkTo(document, range)
  return [
    `**${literal(form.short.text)}**: ${literal(form.expansion.text)}`,
    `Written out in ${where}, ${lineName(document, range)}`,
  ]
}
