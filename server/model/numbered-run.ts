import type {Block} from '../syntax/types'
import type {Vocabulary} from '../vocabulary/vocabulary'

/**
 * Lines such as "6 Members' interests" that count a document's sections on from 1, as word processors paste them:
 * numbers in paragraphs, or items of a list that go on with text of their own ("2. Aims - The aims are to:"). They are
 * headings whatever their words, as long as two of them have words that headings usually have.
 */
export function numberedRun(blocks: readonly Block[], {matchHeading}: Vocabulary): ReadonlySet<Block> {
  const run: Block[] = []
  let known = 0
  for (const [i, block] of blocks.entries()) {
    const {number, words} = headLine(block, blocks[i + 1]) ?? {}
    if (number !== run.length + 1 || !titleWords.test(words ?? '')) continue
    run.push(block)
    if (matchHeading(words ?? '').whole) known++
  }
  return new Set(run.length >= 3 && known >= 2 ? run : [])
}

function headLine(block: Block, next: Block | undefined): {number: number; words: string} | undefined {
  if (block.kind === 'paragraph') {
    const [, number, words = ''] = numbered.exec(block.text.plain.trim().split('\n', 1)[0] ?? '') ?? []
    return {number: Number(number), words}
  }
  if (block.kind !== 'item' || block.depth > 1) return undefined
  const [line = '', ...text] = block.text.plain.trim().split('\n')
  const [words = '', said] = line.split(runIn, 2)
  const isHead = said !== undefined || text.length > 0 || (next?.kind === 'item' && next.depth > 1)
  return isHead ? {number: Number(block.number), words} : undefined
}

/** "Aims - The aims are to:" */
const runIn = /:\s| - /
const numbered = /^(\d{1,2})(?:\.0)?\.?[ \t]{1,30}(.{1,70})$/
const titleWords = /^[A-Z][^.;:,!?\n]{2,60}$/
