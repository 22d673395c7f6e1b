import {basename} from 'node:path'
import {createLineIndex} from '../../server/base/line-index'
import type {TextRange} from '../../server/base/range'
import {modelText} from '../../server/features/model-text'
import {buildDocument} from '../../server/model/build'
import {readMarkdown} from '../../server/syntax/markdown'
import {parse} from '../../server/syntax/parse'
import {splitTypedLists} from '../../server/syntax/typed-list'
import type {Block} from '../../server/syntax/types'
import {parseFixture} from './fixture'
import {checkGolden} from './golden'

// With check.ts the only file of the tests that calls the product's functions.

/** Demands that the blocks of each document of the fixture are as in the golden `@blocks`. */
export function checkBlocks(source: string, file: string): void {
  const fixture = parseFixture(source, basename(file))
  const blocks = fixture.documents.map(({text}) => blocksInPieces(text).join('\n'))
  checkGolden(fixture, file, 'blocks', `${blocks.join('\n')}\n`)
}

/** Demands that the structural model of each document of the fixture is as in the golden `@model`. */
export function checkModel(source: string, file: string): void {
  const fixture = parseFixture(source, basename(file))
  const models = fixture.documents.map(({path, text}) => modelOf(path, text))
  checkGolden(fixture, file, 'model', models.join('\n'))
}

/** The structural model of a document as text, one fact a line. */
export function modelOf(path: string, text: string): string {
  return modelText(buildDocument(path, text))
}

/** The blocks that the product reads, one line each. */
export function blocksInPieces(text: string): readonly string[] {
  return parse(text).blocks.map(block => printBlock(block, text))
}

/** The blocks of one parse of the whole text, without cutting it. */
export function blocksAtOnce(text: string): readonly string[] {
  return splitTypedLists(readMarkdown(text).blocks).map(block => printBlock(block, text))
}

function printBlock(block: Block, text: string): string {
  const place = printRange(block.range, text)
  switch (block.kind) {
    case 'verbatim':
      return `${block.kind} ${block.form} ${place}`
    case 'table':
      return [
        `table ${block.form} ${place}`,
        ...block.rows.map(row => `  | ${row.map(cell => cell.text.plain.replaceAll('\n', '↵')).join(' | ')}`),
      ].join('\n')
    case 'heading':
      return `heading ${block.form}${block.level} ${place} ${JSON.stringify(block.text.plain)}`
    case 'item':
      return `item ${block.depth} ${block.marker}${block.number === undefined ? '' : ` number ${block.number}`} ${place} ${JSON.stringify(block.text.plain)}`
    case 'paragraph':
      return `paragraph ${place} ${JSON.stringify(block.text.plain)}${block.strong.map(({start, end}) => ` strong ${JSON.stringify(block.text.plain.slice(start, end))}`).join('')}`
  }
}

function printRange({start, end}: TextRange, text: string): string {
  const lines = createLineIndex(text)
  return [start, end]
    .map(offset => lines.positionAt(offset))
    .map(({line, character}) => `${line + 1}:${character + 1}`)
    .join('-')
}
