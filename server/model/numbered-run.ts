import type {Block} from '../syntax/types'
import type {Vocabulary} from '../vocabulary/vocabulary'

/**
 * Lines such as "6 Members' interests" that count a document's sections on from 1 with bare numbers, as word processors
 * paste them. They are headings whatever their words, as long as two of them have words that headings usually have.
 */
export function numberedRun(blocks: readonly Block[], {matchHeading}: Vocabulary): ReadonlySet<Block> {
  const run: Block[] = []
  let known = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const [, number, words = ''] = bareNumber.exec(block.text.plain.trim()) ?? []
    if (Number(number) !== run.length + 1) continue
    run.push(block)
    if (matchHeading(words).whole) known++
  }
  return new Set(run.length >= 3 && known >= 2 ? run : [])
}

const bareNumber = /^(\d{1,2})[ \t]{1,9}([A-Z][^.;:,!?\n]{2,60})$/
