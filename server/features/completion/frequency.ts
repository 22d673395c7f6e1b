import {siblingsOf} from '../../workspace/family'
import type {Completion} from '../types'
import {rankedItems, type Choice} from './choices'
import {sectionsAt} from './membership-place'
import type {Scene} from './scene'

/** Unambiguous ways to say how often, most usual first; "bi-monthly" is read in two ways and is not among them. */
const usual = [
  'four times a year',
  'at least four times a year',
  'every three months',
  'three times a year',
  'twice a year',
  'every two months',
  'every six weeks',
  'once a month',
  'once a year',
]
const beforePhrase = /\b(?:meets?|held|convenes?|take place|takes place)\s(?=[^.]{0,40}$)/i

/** Where a text says how often a body meets: siblings' words, then usual ones, as a sentence or after "meets". */
export function frequencyCompletions(scene: Scene): readonly Completion[] {
  const {document, line} = scene
  const inSection = sectionsAt(document.sections, line.offset).some(({roles}) => roles.includes('frequency'))
  if (!inSection || !/^\.?$/.test(line.rest)) return []
  const after = beforePhrase.exec(line.typed)
  const start = after ? line.offset - line.typed.length + after.index + after[0].length : undefined
  if (start !== undefined) return rankedItems(phrases(scene), {start, end: line.offset})
  if (line.typed.length > 20) return []
  const who = /\b(board|committee|forum|partnership|panel|council)$/i.exec(document.body?.text ?? '')?.[1] ?? 'group'
  const sentences = phrases(scene).map(({text, detail}) => ({text: `The ${who.toLowerCase()} meets ${text}.`, detail}))
  return rankedItems(sentences, {start: line.offset - line.typed.length, end: line.offset})
}

function phrases({workspace, document}: Scene): readonly Choice[] {
  const theirs = siblingsOf(workspace, document).flatMap(({frequency, body}) =>
    frequency
      .filter(({exactness, text}) => exactness === 'exact' && text.length < 50)
      .map(({text}) => ({
        text: text.charAt(0).toLowerCase() + text.slice(1),
        detail: `In ${body?.place ?? 'a sibling'}`,
      })),
  )
  return [...theirs, ...usual.map(text => ({text, detail: 'How often'}))]
}
