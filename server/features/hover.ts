import {touches} from '../base/range'
import {frequencyInWords} from '../model/frequency-words'
import type {TorDocument} from '../model/types'
import {meaningAt} from '../workspace/definitions'
import type {Location, Workspace} from '../workspace/types'
import type {Hover} from './types'

/** What there is to know about the words at `offset`: how a frequency was understood, what a short form stands for. */
export function hoverAt(workspace: Workspace, document: TorDocument, offset: number): Hover | undefined {
  if (document.kind === 'other') return undefined
  return shortFormHover(workspace, document, offset) ?? frequencyHover(document, offset)
}

function frequencyHover({frequency}: TorDocument, offset: number): Hover | undefined {
  const stated = frequency.find(({range}) => touches(range, offset))
  return stated && {markdown: `**Meets**: ${escape(frequencyInWords(stated))}`, range: stated.range}
}

function shortFormHover(workspace: Workspace, document: TorDocument, offset: number): Hover | undefined {
  const meaning = meaningAt(workspace, document, offset)
  if (meaning?.sense !== 'short-form') return undefined
  const lines = meaning.targets.flatMap(target => expansionAt(workspace, document, target))
  return lines.length > 0 ? {markdown: lines.join('\n\n'), range: meaning.origin} : undefined
}

function expansionAt({documents}: Workspace, from: TorDocument, {uri, range}: Location): readonly string[] {
  const document = uri === from.uri ? from : documents.get(uri)
  const form = document?.shortForms.find(({expansion}) => expansion.range.start === range.start)
  if (!document || !form) return []
  const line = String(document.lines.positionAt(range.start).line + 1)
  const where = uri === from.uri ? 'in this document' : `in “${escape(document.title?.text ?? fileName(uri))}”`
  return [`**${escape(form.short.text)}**: ${escape(form.expansion.text)}`, `Written out ${where}, line ${line}`]
}

/** Text of a document as Markdown that shows it literally. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-!|~&$]/g, '\\$&')
}

function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}
