import {lineName, linkTo, literal} from './markdown'
import type {HoverKind} from './place'

/** The wording of the objective that "Objective 2" means, and where it stands. */
export const objectiveHover: HoverKind = ({workspace, document: from, meaning}) => {
  const [target, ...others] = meaning?.sense === 'objective' ? meaning.targets : []
  const document = target && workspace.documents.get(target.uri)
  const objective = document?.objectives.find(({wording}) => wording.range.start === target?.range.start)
  if (!meaning || !document || !objective || others.length > 0) return undefined
  const {number, wording} = objective
  const where = document.uri === from.uri ? 'This document' : linkTo(document, wording.range)
  const name = `Objective${number === undefined ? '' : ` ${literal(number)}`}`
  return {
    markdown: `**${name}**: ${literal(wording.text)}\n\n${where}, ${lineName(document, wording.range)}`,
    range: meaning.origin,
  }
}
