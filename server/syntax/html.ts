import {Parser} from 'htmlparser2'
import {mapText, type Run} from '../base/mapped-text'
import type {Block, Cell} from './types'

const blockTags = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'table',
  'section',
  'center',
  'br',
  'dt',
  'dd',
])

/**
 * Blocks of a stretch of HTML: headings, paragraphs, list items, and tables with their cells. Tags that are never
 * closed are closed where HTML says so; comments, scripts and styles state nothing. `source.slice(from, to)` is read.
 */
export function readHtml(source: string, from: number, to: number): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  let textFrom = -1
  let textTo = -1
  let heading = 0
  let items = 0
  let inItem = false
  let silent = 0
  let rows: Cell[][] | undefined
  let tableFrom = 0

  const flush = () => {
    const text = mapText(runs)
    const range = {start: textFrom, end: textTo}
    if (text.plain.trim() !== '' && !rows) {
      if (heading > 0) blocks.push({kind: 'heading', form: 'html', level: heading, text, range})
      else if (inItem)
        blocks.push({kind: 'item', text, range, strong: [], depth: Math.max(1, items), marker: '-', number: undefined})
      else blocks.push({kind: 'paragraph', text, range, strong: []})
    }
    runs = []
    textFrom = -1
  }
  const closeCell = () => {
    const row = rows?.at(-1)
    const at = textFrom < 0 ? textTo : textFrom
    if (row) row.push({text: mapText(runs), range: {start: at, end: Math.max(at, textTo)}})
    runs = []
    textFrom = -1
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'script' || name === 'style') silent++
        if (name === 'table' && !rows) {
          flush()
          rows = []
          tableFrom = from + parser.startIndex
        } else if (rows) {
          if (name === 'tr') rows.push([])
          else if (name === 'td' || name === 'th') [runs, textFrom, textTo] = [[], -1, from + parser.endIndex + 1]
          else if (blockTags.has(name) && runs.length > 0)
            runs.push({plain: '\n', at: from + parser.startIndex, length: 1})
        } else if (/^h[1-6]$/.test(name)) {
          flush()
          heading = Number(name.charAt(1))
        } else if (blockTags.has(name)) {
          if (name === 'br') runs.push({plain: '\n', at: from + parser.startIndex, length: 1})
          else flush()
          if (name === 'ul' || name === 'ol') items++
          if (name === 'li') inItem = true
        }
      },
      onclosetag(name) {
        if (name === 'script' || name === 'style') silent--
        if (rows) {
          if (name === 'td' || name === 'th') closeCell()
          if (name === 'table') {
            blocks.push({
              kind: 'table',
              form: 'html',
              rows: rows.filter(row => row.length > 0),
              range: {start: tableFrom, end: from + parser.endIndex + 1},
            })
            rows = undefined
          }
        } else if (/^h[1-6]$/.test(name)) {
          flush()
          heading = 0
        } else if (blockTags.has(name) && name !== 'br') {
          flush()
          if (name === 'ul' || name === 'ol') items--
          if (name === 'li') inItem = false
        }
      },
      ontext(value) {
        if (silent > 0) return
        const at = from + parser.startIndex
        const length = Math.max(0, parser.endIndex + 1 - parser.startIndex)
        if (value.trim() !== '') {
          if (textFrom < 0) textFrom = at
          textTo = at + length
        }
        if (textFrom >= 0) runs.push({plain: value.replace(/\s/g, ' '), at, length})
      },
    },
    {decodeEntities: true, lowerCaseTags: true},
  )
  parser.end(source.slice(from, to))
  flush()
  return blocks
}
