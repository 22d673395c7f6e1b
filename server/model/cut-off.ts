import {contains} from '../base/range'
import type {Block} from '../syntax/types'
import {allSections} from './outline'
import {phraseIn} from './phrase'
import type {Phrase, TorDocument} from './types'

/** Words that no sentence ends with. */
const unfinished =
  /\b(?:the|an|such as|its|their|our|whose|and the|to the|in the|for the|will be|shall be|should be|is to|are to)$/i
/** Words that the next line may go on from, unless nothing follows in the section. */
const joining = /\b(?:and|or|of|including)$/i
/** A preposition may end a relative clause ("the area they work in"), but not after a noun with its article or such a verb. */
const preposition =
  /\b(?:(?:the|an|a|its|their|this|each|every|next) [a-z]{4,20} (?:in|at|on|by|from|with|for)|be (?:held|elected|reviewed|published|presented|submitted|completed|launched|circulated|appointed) (?:in|at|on|by|to|from))$/i
const shortest = 40

/** Paragraphs and list items that end in the middle of a sentence: their last words. */
export function cutOffTexts({parsed: {blocks}, title, sections}: TorDocument): readonly Phrase[] {
  const titles = allSections(sections).map(section => section.title.range)
  // In plain text a numbered heading reads as an item.
  const isLast = (next: Block | undefined): boolean =>
    next === undefined || next.kind === 'heading' || titles.some(range => contains(next.range, range))
  return blocks.flatMap((block, i) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    const plain = block.text.plain.trimEnd()
    if (plain.length < shortest || block.range.start <= (title?.range.end ?? 0)) return []
    const loose = joining.exec(plain) ?? preposition.exec(plain)
    const strict = unfinished.exec(plain)
    if (!loose && !strict) return []
    const ends = isLast(blocks[i + 1])
    const found = ends ? (loose ?? strict) : strict
    if (!found || (!ends && goesOn(blocks[i + 1]))) return []
    const from = plain.lastIndexOf(' ', Math.max(0, found.index - 2)) + 1
    const phrase = phraseIn(block.text, from, plain.length)
    return phrase ? [phrase] : []
  })
}

/** True if what follows may be the rest of the sentence: a list, a quotation, a line that begins with a small letter. */
function goesOn(next: Block | undefined): boolean {
  if (next?.kind === 'paragraph') return /^[^A-Z0-9]/.test(next.text.plain.trimStart())
  return next?.kind === 'item' || next?.kind === 'table' || next?.kind === 'verbatim'
}
