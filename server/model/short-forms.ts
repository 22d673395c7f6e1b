import type {Outline} from './outline'
import {allSections} from './outline'
import type {MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import type {ShortForm} from './types'

/** `Long Name (LN)`, `Long Name ("LN")`, `LN (Long Name)`. */
const bracketed = /\((?:the |hereafter |"){0,2}([A-Za-z&]{2,12})"?\)/g
const reversed = /\b([A-Z][A-Za-z&]{1,11})\s\(([A-Z][^()]{4,90})\)/g
const small = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'a', '&', 'with', 'from', 'by', 'at'])

/** Short forms that the document writes out, with all later uses. Each short form once, at its first writing-out. */
export function readShortForms(texts: readonly MappedText[]): ShortForm[] {
  const found = new Map<string, Omit<ShortForm, 'uses'>>()
  const add = (text: MappedText, shortAt: number, short: string, longAt: number, long: string) => {
    const key = singular(short)
    if (found.has(key)) return
    found.set(key, {
      short: {text: key, range: text.sourceOf(shortAt, shortAt + key.length)},
      expansion: {text: long, range: text.sourceOf(longAt, longAt + long.length)},
    })
  }
  for (const text of texts) {
    for (const match of text.plain.matchAll(bracketed)) {
      const short = match[1] ?? ''
      if (!isShortForm(short)) continue
      const start = longStart(text.plain.slice(0, match.index), singular(short))
      if (start === undefined) continue
      add(text, match.index + match[0].indexOf(short), short, start, text.plain.slice(start, match.index).trimEnd())
    }
    for (const match of text.plain.matchAll(reversed)) {
      const [, short = '', long = ''] = match
      if (!isShortForm(short) || longStart(long, singular(short)) !== 0) continue
      add(text, match.index, short, match.index + short.length + 2, long)
    }
  }
  return [...found.values()].map(form => ({...form, uses: texts.flatMap(text => usesOf(text, form.short))}))
}

/** The texts of a document in source order: headings, paragraphs, items and cells. */
export function allTexts({preamble, sections}: Outline, titles: readonly MappedText[]): MappedText[] {
  const contents = [...preamble, ...allSections(sections).flatMap(section => section.content)]
  return [
    ...titles,
    ...contents.flatMap(({block}) => {
      if (block.kind === 'verbatim') return []
      return block.kind === 'table' ? block.rows.flatMap(row => row.map(cell => cell.text)) : [block.text]
    }),
  ]
}

function isShortForm(word: string): boolean {
  return (word.match(/[A-Z]/g)?.length ?? 0) >= 2 && !/^(?:[IVX]{2,5}|[A-Z][a-z]+[A-Z][a-z]+)$/.test(word)
}

function singular(short: string): string {
  return /[A-Z]s$/.test(short) ? short.slice(0, -1) : short
}

/** Where the words that `short` stands for begin in `before`, which they end; undefined if its letters do not fit. */
function longStart(before: string, short: string): number | undefined {
  const letters = short.replace(/[^A-Za-z]/g, '').toLowerCase()
  const words = [...before.matchAll(/[A-Za-z0-9'&]+/g)].slice(-(letters.length * 2 + 2))
  let letter = letters.length - 1
  for (let i = words.length - 1; i >= 0 && letter >= 0; i--) {
    const word = (words[i]?.[0] ?? '').toLowerCase()
    if (word.startsWith(letters.charAt(letter))) {
      letter--
      if (letter < 0) return words[i]?.index
    } else if (!small.has(word)) {
      const used = lettersInside(word, letters, letter)
      if (used === 0) return undefined
      letter -= used
      if (letter < 0) return words[i]?.index
    }
  }
  return undefined
}

/** "ESOL" may take two letters from one word; counts how many letters up to `letter` the word's start and inside give. */
function lettersInside(word: string, letters: string, letter: number): number {
  for (let count = Math.min(3, letter + 1); count >= 2; count--) {
    const part = letters.slice(letter - count + 1, letter + 1)
    let at = 0
    if (!word.startsWith(part.charAt(0))) continue
    for (const c of part) {
      at = word.indexOf(c, at) + 1
      if (at === 0) break
    }
    if (at > 0) return count
  }
  return 0
}

function usesOf(text: MappedText, {text: short, range}: {text: string; range: TextRange}): TextRange[] {
  const uses: TextRange[] = []
  for (let at = text.plain.indexOf(short); at >= 0; at = text.plain.indexOf(short, at + short.length)) {
    const next = text.plain.slice(at + short.length, at + short.length + 2)
    if (/\w/.test(text.plain.charAt(at - 1)) || /^(?:[A-Za-rt-z0-9_]|s\w)/.test(next)) continue
    const place = text.sourceOf(at, at + short.length)
    if (place.start !== range.start) uses.push(place)
  }
  return uses
}
