import type {Block} from '../syntax/types'
import {clausesAmong, linesOf, type Line} from './clause-lines'
import {isText, numberOf, type TextBlock} from './types-internal'

/** Numbers that stand in paragraphs of their own, as some PDF files are copied, are those of the paragraphs below them. */
export function joinLoneNumbers(blocks: readonly Block[]): readonly Block[] {
  const lone = new Map(blocks.flatMap(block => (isText(block) ? [[block as Block, loneNumber(block)]] : [])))
  const clauses = clausesAmong([...lone.values()].flatMap(line => line ?? []))
  if (clauses.size === 0) return blocks
  const numbers = blocks.map(block => {
    const line = lone.get(block)
    return line && clauses.has(line) ? line.number?.join('.') : undefined
  })
  return blocks.flatMap((block, i) => {
    const number = numbers[i - 1]
    if (numbers[i] !== undefined && blocks[i + 1]?.kind === 'paragraph') return []
    if (number === undefined || block.kind !== 'paragraph') return [block]
    const range = {start: blocks[i - 1]?.range.start ?? block.range.start, end: block.range.end}
    return [{...block, kind: 'item', range, depth: number.split('.').length, marker: number, number} as const]
  })
}

function loneNumber(block: TextBlock): Line | undefined {
  if (block.text.plain.length > longestNumber) return undefined
  const [line, ...more] = linesOf(block.text.plain, numberOf(block))
  if (!line?.number || more.length > 0) return undefined
  return line.isNumberAlone || (block.kind === 'item' && line.text === '') ? line : undefined
}

const longestNumber = 20
