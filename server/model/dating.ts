import {allSentencesOf} from './all-sentences'
import {findDateParts} from './date-parts'
import {lazily} from './lazily'
import {mattersOf} from './matters'
import type {TorDocument} from './types'

/** How many blocks at the top and at the foot of a document may date it without saying so. */
const edge = 4
/** Longer texts there tell of something else. */
const longestNote = 80

/** True if anything tells how old the document is: a date in its title, front matter, head or foot, a version, an approval, a day in its text. */
export const isDated: (document: TorDocument) => boolean = lazily(document => {
  const {dated, period, title, parsed} = document
  if (dated ?? period ?? parsed.frontMatter?.entries.find(({key}) => datingKey.test(key))) return true
  if ([title?.text ?? '', ...edgesOf(document)].some(text => hasDate(text))) return true
  return mattersOf(document).has('dating') || allSentencesOf(document).some(({text}) => tellsDay(text))
})

const datingKey =
  /^(?:[a-z]{1,20}[_-])?(?:date|dated|created|revised|updated|modified|approved|published|version|revision|review|reviewed)\w{0,10}$/i

/** The short texts at both ends of the document. */
function edgesOf({parsed: {blocks}}: TorDocument): readonly string[] {
  return [...blocks.slice(0, edge), ...blocks.slice(-edge)].flatMap(block => {
    if (block.kind === 'verbatim') return []
    if (block.kind === 'table') return block.rows.flatMap(row => row.map(cell => cell.text.plain))
    return block.text.plain.length <= longestNote ? [block.text.plain] : []
  })
}

/** A year alone may be that of a plan, an act or the group's beginning; a month or a day tells how old the words are. */
function tellsDay(text: string): boolean {
  const parts = findDateParts(text)
  return parts.some(({year, month, end}, i) => {
    if (month === undefined) return false
    const next = parts[i + 1]
    const isBesideYear = next?.sort === 'year' && /^(?:,? (?:of )?|,)$/.test(text.slice(end, next.start))
    return year !== undefined || isBesideYear
  })
}

function hasDate(text: string): boolean {
  return findDateParts(text).some(({year}) => year !== undefined)
}
