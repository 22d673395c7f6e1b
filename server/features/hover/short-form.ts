import type {ShortForm, TorDocument} from '../../model/types'
import {lineName, linkTo, literal} from './markdown'
import type {HoverKind, HoverPlace} from './place'

/** What a short form stands for, and where that is written; all of it where a family gives it several meanings. */
export const shortFormHover: HoverKind = place => {
  const {meaning} = place
  if (meaning?.sense !== 'short-form') return undefined
  const lines = expansionsAt(place).flatMap(({document, form: {short, expansion}}) => {
    const where = document.uri === place.document.uri ? 'this document' : linkTo(document, expansion.range)
    return [
      `**${literal(short.text)}**: ${literal(expansion.text)}`,
      `Written out in ${where}, ${lineName(document, expansion.range)}`,
    ]
  })
  return lines.length > 0 ? {markdown: lines.join('\n\n'), range: meaning.origin} : undefined
}

/** What the short form there stands for, with the document that writes it out; empty where there is no short form. */
export function expansionsAt({workspace, document: from, meaning}: HoverPlace): readonly Expansion[] {
  const targets = meaning?.sense === 'short-form' ? meaning.targets : []
  return targets.flatMap(({uri, range}) => {
    const document = uri === from.uri ? from : workspace.documents.get(uri)
    const form = document?.shortForms.find(({expansion}) => expansion.range.start === range.start)
    return document && form ? [{document, form}] : []
  })
}

interface Expansion {
  readonly document: TorDocument
  readonly form: ShortForm
}
