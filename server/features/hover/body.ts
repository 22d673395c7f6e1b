import {frequencyInWords} from '../../model/frequency-words'
import type {DocumentKind, TorDocument} from '../../model/types'
import {byKind} from '../../workspace/body-targets'
import {areRelated} from '../../workspace/family'
import {documentsByAny} from '../../workspace/name-index'
import {summaryOf} from '../../workspace/summary'
import type {Workspace} from '../../workspace/types'
import {lineName, linkTo, literal} from './markdown'
import type {HoverKind} from './place'

const kindNames: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'Terms of reference',
  'business-plan': 'Business plan',
  'progress-report': 'Progress report',
  other: 'Document',
}

/**
 * Who chairs a body, how often it meets, how many members it has, to whom it reports, and its documents. Where two
 * documents claim to constitute it only the documents are told.
 */
export const bodyHover: HoverKind = ({workspace, meaning}) => {
  if (meaning?.sense !== 'body') return undefined
  const found = meaning.targets.flatMap(target => {
    const document = workspace.documents.get(target.uri)
    return document ? [{document, range: target.range}] : []
  })
  const [first, ...others] = found
  if (!first) return undefined
  const {document, range} = first
  const isOwn = document.title?.range.start === range.start || document.body?.range.start === range.start
  const markdown = !isOwn
    ? found.map(
        place => `Constituted in ${linkTo(place.document, place.range)}, ${lineName(place.document, place.range)}`,
      )
    : [
        `**${literal(document.body?.text ?? document.title?.text ?? '')}**`,
        listOf(workspace, document, others.length > 0),
      ]
  return {markdown: markdown.filter(part => part !== '').join('\n\n'), range: meaning.origin}
}

function listOf(workspace: Workspace, document: TorDocument, isClaimedTwice: boolean): string {
  const facts = isClaimedTwice || document.kind !== 'terms-of-reference' ? [] : factsOf(document)
  const documents = documentsOf(workspace, document).map(each => `${kindNames[each.kind]}: ${linkTo(each)}`)
  return [...facts, ...documents].map(line => `- ${line}`).join('\n')
}

function factsOf({chair, frequency, memberGroups, parent, family}: TorDocument): readonly string[] {
  const members = memberGroups.filter(({standing}) => standing === 'member')
  const count = members.reduce((sum, group) => sum + group.members.length, 0)
  const above = family?.role === 'groups' ? family.name : parent?.text
  const groups = members.length > 1 ? ` in ${String(members.length)} groups` : ''
  return [
    ...(chair.holder
      ? [`Chair: ${literal(chair.holder.text)}`]
      : chair.state === 'absent'
        ? ['Chair: not stated']
        : []),
    ...frequency.map(stated => `Meets: ${literal(frequencyInWords(stated))}`),
    ...(count > 0 ? [`Members: ${String(count)}${groups}`] : []),
    ...(above === undefined ? [] : [`Belongs to: ${literal(above)}`]),
  ]
}

/** Everything that is written of the body itself: its terms of reference, plans and reports. */
function documentsOf(workspace: Workspace, document: TorDocument): readonly TorDocument[] {
  const own = summaryOf(document)
  const named = documentsByAny(workspace, 'name', own.names)
  return byKind(named.filter(other => other.uri === document.uri || areRelated(own, summaryOf(other))))
}
