import {touches, type TextRange} from '../base/range'
import {frequencyInSigns, frequencyInWords} from '../model/frequency-words'
import type {Frequency, TorDocument} from '../model/types'
import {numberWords} from '../vocabulary/frequency-words'
import {searchFrom, shortTargets, type Search} from '../workspace/body-targets'
import type {Workspace} from '../workspace/types'
import {usesOf, type Use} from '../workspace/uses'

/** A note that the editor shows behind the character before `offset`, and what it says when pointed at. */
export interface InlayHint {
  readonly offset: number
  readonly label: string
  readonly tooltip: string
}

/**
 * Notes in `within`: how a frequency was understood where its words do not say a number of times a year, and what a
 * short form stands for where the document uses it first, if only another document of the family writes it out.
 */
export function inlayHints(workspace: Workspace, document: TorDocument, within: TextRange): readonly InlayHint[] {
  if (document.kind === 'other') return []
  const search = searchFrom(workspace, document)
  const unwritten = usesOf(document).filter(({sense}) => sense === 'short-form')
  const first = new Map(unwritten.toReversed().map(use => [use.name, use]))
  return [
    ...document.frequency.flatMap(frequencyHint),
    ...[...first.values()].filter(({range}) => touches(within, range.end)).flatMap(use => expansionHint(search, use)),
  ]
    .filter(({offset}) => touches(within, offset))
    .sort((a, b) => a.offset - b.offset)
}

function frequencyHint(stated: Frequency): readonly InlayHint[] {
  const label = frequencyInSigns(stated)
  if (label === undefined || isObvious(stated)) return []
  return [{offset: stated.range.end, label, tooltip: `Understood as ${frequencyInWords(stated)}.`}]
}

/** "At least three times a year" needs no note; "every six weeks" and "quarterly" do. */
function isObvious({text, perYear}: Frequency): boolean {
  if (!/\b(?:year|annum|annually|yearly)\b/i.test(text)) return false
  const said = text.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  const numbers = new Set(said.map(word => numberWords[word] ?? Number(word)))
  return [perYear?.min, perYear?.max].every(count => count === undefined || count === 1 || numbers.has(count))
}

function expansionHint(search: Search, {name, range}: Use): readonly InlayHint[] {
  if (search.document.shortForms.some(({short}) => short.text === name)) return []
  const [target, ...others] = shortTargets(search, name)
  const writer = target && search.workspace.documents.get(target.uri)
  const form = writer?.shortForms.find(({expansion}) => expansion.range.start === target?.range.start)
  if (!form || others.length > 0 || writer === search.document) return []
  const expansion = form.expansion.text.replace(/\s+/g, ' ')
  const where = writer?.title ? ` in “${writer.title.text}”` : ''
  return [{offset: range.end, label: `= ${expansion}`, tooltip: `${name} is written out${where}.`}]
}
