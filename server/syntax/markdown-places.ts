import {contains, touches, type TextRange} from '../base/range'
import type {Parsed} from './types'

/** The heading in Markdown's own forms at `offset`: the editor's Markdown support answers there too. */
export function headingAt({blocks}: Parsed, offset: number): TextRange | undefined {
  return blocks.find(block => block.kind === 'heading' && block.form !== 'html' && touches(block.range, offset))?.range
}

/** True if `range` lies in code within running text. */
export function isInCode({code}: Parsed, range: TextRange): boolean {
  return code.some(each => contains(each, range))
}

/** True if `offset` is in a link, which leads somewhere already. */
export function isInLink({links}: Parsed, offset: number): boolean {
  return links.some(({range}) => range.start < offset && offset < range.end)
}
