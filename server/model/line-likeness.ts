import {mapText} from '../base/mapped-text'
import {remembering} from '../base/remembering'
import {typedNumber} from '../syntax/typed-list'
import type {ColumnName} from '../vocabulary/table-columns'
import {usualVocabulary} from '../vocabulary/vocabulary'
import {findDateParts} from './date-parts'
import {readLead} from './leads'
import {objectiveLead} from './objective-lead'
import {isEmptyMark, isWhollyTimescale} from './timescales'
import type {LeadSort} from './types'

/** What a text that may be a cell looks like. */
interface Look {
  readonly words: number
  readonly isEmpty: boolean
  readonly time: 'wholly' | 'partly' | undefined
  readonly lead: LeadSort | undefined
  readonly isStatus: boolean
  readonly isNumber: boolean
  /** A number before words: that of an objective, as "1." is, or of an action, as "1.2" is. */
  readonly typed: 'objective' | 'action' | undefined
}

const shortTime = 40
const shortLead = 60
const longAction = 150
const noShortForms: ReadonlySet<string> = new Set()

const lookOf = remembering((text): Look => {
  const number = typedNumber(text)?.number
  const isObjective = objectiveLead(text) !== undefined || (number !== undefined && !number.includes('.'))
  const isDated = text.length <= shortTime && findDateParts(text).length > 0
  return {
    words: text.split(/\s+/).length,
    isEmpty: isEmptyMark(text),
    time: isWhollyTimescale(text) ? 'wholly' : isDated ? 'partly' : undefined,
    lead:
      text.length <= 2 * shortLead
        ? readLead([mapText([{plain: text, at: 0, length: text.length}])], noShortForms)?.sort
        : 'sentence',
    isStatus: usualVocabulary.statusIn(text) !== undefined,
    isNumber: /^[A-Z]{0,4}\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?\.?$/.test(text),
    typed: isObjective ? 'objective' : number === undefined ? undefined : 'action',
  }
})

/** True for a post, a body or a person. */
function isNamed({lead}: Look): boolean {
  return lead === 'post' || lead === 'body' || lead === 'person'
}

/** How well a text fits a column: above 0 well, below 0 badly. */
export function likeness(text: string, column: ColumnName): number {
  const look = lookOf(text)
  switch (column) {
    case 'number':
      return look.isNumber ? 2 : -3
    case 'timescale':
      return look.time === 'wholly' ? 3 : look.time === 'partly' ? 2 : look.isEmpty ? 0.5 : -3
    case 'lead':
      return leadLikeness(text, look)
    case 'status':
      return look.isStatus ? 2 : look.isEmpty ? 0.5 : look.time === 'wholly' ? -1 : text.length > shortTime ? -0.5 : 0
    case 'objective':
      return objectiveLikeness(text, look)
    case 'action':
      return actionLikeness(text, look)
    default:
      return look.isEmpty ? 0.5 : look.time === 'wholly' ? -1 : isNamed(look) ? -0.5 : 0.3
  }
}

function leadLikeness(text: string, look: Look): number {
  if (look.lead === 'undecided') return 1
  if (look.time === 'wholly' || look.isNumber || look.lead === 'sentence') return -3
  if (look.isEmpty) return 0.5
  if (text.length > shortLead) return -1.5
  if (isNamed(look)) return 2
  if (look.lead === 'several') return 1
  return look.words <= 5 && /^[\p{Lu}]/u.test(text) && !text.endsWith('.') ? 0.5 : -1.5
}

function objectiveLikeness(text: string, look: Look): number {
  if (look.time === 'wholly' || look.isEmpty || look.isNumber) return -3
  if (look.typed === 'objective') return 2
  return isNamed(look) || text.length > longAction ? -1 : -0.3
}

function actionLikeness(text: string, look: Look): number {
  if (look.time === 'wholly' || look.isEmpty || look.isNumber) return -3
  if (look.isStatus || isNamed(look) || objectiveLead(text) !== undefined) return -1.5
  return look.words === 1 ? -1 : text.length > longAction ? -0.5 : 0.5
}

/** How well a text fits as a title over rows; undefined if it is none. */
export function bandLikeness(text: string): number | undefined {
  const look = lookOf(text)
  if (text.length > 100 || !/^[\p{Lu}\d"'(*].*[^.;,]$/u.test(text)) return undefined
  if (objectiveLead(text) !== undefined || /^theme\b/i.test(text)) return 0.3
  return look.time || look.isStatus || isNamed(look) || look.isNumber ? undefined : -1
}

/** True if the text tells a time, or that there is none yet, as a cell under such a title should. */
export function isTimeLike(text: string): boolean {
  return likeness(text, 'timescale') > 0
}
