import {touches} from '../../base/range'
import {frequencyInWords} from '../../model/frequency-words'
import {plannedFrequencies} from '../../workspace/plan-frequency'
import {lineName, linkTo, literal} from './markdown'
import type {HoverKind} from './place'

/** How a frequency was understood, and what the family's plan says of the same body. */
export const frequencyHover: HoverKind = ({workspace, document, offset}) => {
  const stated = document.frequency.find(({range}) => touches(range, offset))
  if (!stated) return undefined
  const planned = plannedFrequencies(workspace, document).map(({plan, stated: said}) => {
    const where = `${linkTo(plan, said.range)}, ${lineName(plan, said.range)}`
    return `**The plan says**: ${literal(frequencyInWords(said))} (${where})`
  })
  const markdown = [`**Meets**: ${literal(frequencyInWords(stated))}`, ...planned].join('\n\n')
  return {markdown, range: stated.range}
}
