import type {Block} from '../syntax/types'
import {placeholderLine} from '../vocabulary/placeholder-words'
import {markOf, type Surroundings} from './heading-marks'
import {firstLineMark} from './headings-first-line'
import {labelMark} from './headings-labels'
import {wholeLineMark} from './headings-whole-line'
import {readNumbered} from './heading-numbers'
import {isText, type HeadingMark} from './types-internal'

/**
 * Tells whether a block is a heading or begins with one. Certain headings always are; a line that only looks like
 * one must also read like one: bold, capitals, a number, or words that such documents use for their sections.
 */
export function headingMark(block: Block, around: Surroundings): HeadingMark | undefined {
  if (block.kind !== 'heading' && !isText(block)) return undefined
  const {plain} = block.text
  if (plain.trim() === '') return undefined
  if (block.kind === 'heading') return markOf(block.form, block.level, readNumbered(plain, plain.length, around))
  if (placeholderLine.test(plain.trim())) return undefined
  const whole = wholeLineMark(block, around)
  const label = whole === undefined || whole.form === 'capitals' ? labelMark(block, around) : undefined
  return label ?? whole ?? firstLineMark(block, around)
}
