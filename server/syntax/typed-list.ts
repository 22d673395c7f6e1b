import type {MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import type {Block, Item, Paragraph} from './types'

/** The number typed at the start of a line: "1.1 ", "3) ", "2.", with the length that it takes. */
export function typedNumber(plain: string): {number: string; length: number} | undefined {
  const found = /^\s{0,9}(\d{1,3}(?:\.\d{1,3}){0,4})([.):]?)[ \t]{1,30}(?=\S)/.exec(plain)
  if (!found?.[1] || (found[2] === '' && !found[1].includes('.'))) return undefined
  return {number: found[1], length: found[0].length}
}

/** The signs of bullets as word processors type them; those of its fonts for symbols have codes of their own. */
export const bulletSigns = '•●▪◦·○■□‣✓✔➢❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076'
const bulletSign = new RegExp(`[${bulletSigns}]`)
/** Signs that say how far an item is, and stand in the place of its bullet. */
const statusSign = /^[ \t]{0,20}([✘✗✖❌✅☑☐⏳⌛⏸⚪⚫🚧🔜🔄💤🟢🟡🟠🔴🔵🟩🟨🟧🟥]\ufe0f?)[ \t]{1,20}(?=\S)/u
/** "o" and dashes are bullets only with space after them. */
const bullet = new RegExp(`^[ \\t]{0,20}(?:([${bulletSigns}])[ \\t]{0,20}|([o–—-])[ \\t]{1,20}(?=\\S))`)
/** "(a) ", "b) ", "iv. ": letters and small Roman numbers; Markdown knows figures only. */
const letter = /^[ \t]{0,20}(\([a-z]\)|[a-z]\)|\(?[ivx]{1,5}[.)])[ \t]{1,20}(?=\S)/

/** True for the sign of a bullet that Markdown does not know. */
export function isBulletSign(marker: string): boolean {
  return marker.length === 1 && bulletSign.test(marker)
}

interface Start {
  readonly at: number
  readonly length: number
  readonly marker: string
}

/** Typed lists run through paragraphs: after an item, one line with a letter or a dash goes on with the list. */
export function splitTypedLists(blocks: readonly Block[]): Block[] {
  const read: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'item') read.push(...splitItem(block))
    else if (block.kind === 'paragraph') {
      const last = read.at(-1)
      const inList = last?.kind === 'item' && !/^[-*+]$|^\d/.test(last.marker)
      read.push(...splitTypedList(block, inList))
    } else read.push(block)
  }
  return read
}

/**
 * Lines that begin with a typed bullet or letter are items, though Markdown knows no such list. Letters and dashes
 * count only where more than one line has them, or where the paragraph before it was such an item (`inList`).
 */
function splitTypedList(block: Paragraph, inList: boolean): Block[] {
  const {plain} = block.text
  const starts = itemStarts(plain)
  const first = starts[0]
  if (!first || (!inList && starts.length < 2 && !bulletSign.test(first.marker))) return [block]
  const cuts = first.at === 0 ? starts : [undefined, ...starts]
  return cuts.map((start, i) => {
    const from = start?.at ?? 0
    const to = cuts[i + 1]?.at ?? plain.length
    const piece = sliceInline(block, from, to)
    const range = block.text.sourceOf(from, from + piece.text.plain.trimEnd().length)
    if (!start) return {kind: 'paragraph', ...piece, range}
    const text = sliceInline(piece, start.length, piece.text.plain.length)
    return {kind: 'item', ...text, range, depth: 1, marker: start.marker, number: undefined}
  })
}

/** Typed items that Markdown takes for more text of the item before them are a list under it. */
function splitItem(block: Item): Block[] {
  const starts = itemStarts(block.text.plain).filter(({at}) => at > 0)
  if (starts.length < 2) return [block]
  const cuts = [undefined, ...starts]
  return cuts.map((start, i) => {
    const from = start?.at ?? 0
    const piece = sliceInline(block, from, cuts[i + 1]?.at ?? block.text.plain.length)
    const {end} = block.text.sourceOf(from, from + piece.text.plain.trimEnd().length)
    if (!start) return {...block, ...piece, range: {start: block.range.start, end}}
    const text = sliceInline(piece, start.length, piece.text.plain.length)
    const range = {start: block.text.sourceOf(from, from).start, end}
    return {kind: 'item', ...text, range, depth: block.depth + 1, marker: start.marker, number: undefined}
  })
}

/** A paragraph that begins with "(a) ", "(iv) " or the like, as the item that it is in a list of such paragraphs. */
export function letteredItem(block: Paragraph): Item | undefined {
  const [first] = itemStarts(block.text.plain)
  if (first?.at !== 0 || !letter.test(block.text.plain)) return undefined
  const text = sliceInline(block, first.length, block.text.plain.length)
  return {kind: 'item', ...text, range: block.range, depth: 1, marker: first.marker, number: undefined}
}

function itemStarts(plain: string): Start[] {
  const starts: Start[] = []
  for (let at = 0; at < plain.length;) {
    const line = plain.slice(at, at + 60)
    const found = bullet.exec(line) ?? statusSign.exec(line) ?? letter.exec(line)
    if (found) starts.push({at, length: found[0].length, marker: found[1] ?? found[2] ?? '•'})
    const newline = plain.indexOf('\n', at)
    at = newline < 0 ? plain.length : newline + 1
  }
  return starts
}

interface InlinePart {
  readonly text: MappedText
  readonly strong: readonly TextRange[]
}

/** The part from `from` to `to` of a text, without a line break at its end; both are offsets in the plain text. */
export function sliceInline({text, strong}: InlinePart, from: number, to: number): InlinePart {
  const plain = text.plain.slice(from, to).replace(/\n$/, '')
  return {
    text: {plain, sourceOf: (start, end) => text.sourceOf(start + from, end + from)},
    strong: strong
      .filter(range => range.start < to && range.end > from)
      .map(range => ({start: Math.max(0, range.start - from), end: Math.min(plain.length, range.end - from)})),
  }
}
