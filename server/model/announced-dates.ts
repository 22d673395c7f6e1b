import {allSentencesOf} from './all-sentences'
import {readDates, type StatedDate} from './dates'
import {lazily} from './lazily'
import {textsOf} from './mentions-texts'
import type {DatedPhrase, TorDocument} from './types'

/** By which words a document announces a day to come. */
interface Announcement {
  /** What stands before the date in a sentence. */
  readonly said: RegExp
  /** Words around that tell of something past. */
  readonly past: RegExp
  /** What the cell before the date says in a table of two columns. */
  readonly label: RegExp
  /** The key in the front matter. */
  readonly key: RegExp
}

const review: Announcement = {
  said: /\b(?:next|due for|date (?:of|for)(?: next)?|scheduled|future|planned)\s(?:\w+\s){0,2}review\b|\breview (?:date|due|by|before)\b|\b(?:shall|will|must|should|to|is due to) be (?:\w+\s)?reviewed\b|\breviewed (?:by|before|again|no later than)\b/i,
  past: /\b(?:last|previous(?:ly)?|was|were|been|history|since)\b/i,
  label: /^(?:date (?:of|for) )?(?:the )?(?:next )?review(?: date| due| by)?\s?:?$/i,
  key: /^(?:next[-_ ]?)?review(?:[-_ ]?(?:by|date|due|on))?$/i,
}

const meeting: Announcement = {
  said: /\b(?:next|first) meeting(?: date)?(?: (?:is|will be|takes place|will take place|is due|is planned|of the group))?\b|\bterm of office\s(?:\w+\s){0,3}(?:ends?|expires?|runs (?:to|until))\b/i,
  past: /\b(?:last|previous(?:ly)?|was|were|been|had|took|after|before|since|following|at (?:its|the|our))\b/i,
  label:
    /^(?:date (?:of|for) )?(?:the )?next meeting(?: date)?\s?:?$|^term (?:of office )?(?:ends|expires|until)\s?:?$/i,
  key: /^next[-_ ]?meeting$/i,
}

/** The latest day on which the document says that it is to be reviewed next; undefined where it names none. */
export const reviewDateOf: (document: TorDocument) => DatedPhrase | undefined = lazily(
  (document: TorDocument) => announcedIn(document, review).sort(latestFirst)[0],
)

/** The latest day that the document gives for its next meeting or for the end of a term of office. */
export const meetingDateOf: (document: TorDocument) => DatedPhrase | undefined = lazily(
  (document: TorDocument) => announcedIn(document, meeting).sort(latestFirst)[0],
)

function latestFirst(a: DatedPhrase, b: DatedPhrase): number {
  return (a.until ?? '') < (b.until ?? '') ? 1 : -1
}

function announcedIn(document: TorDocument, words: Announcement): DatedPhrase[] {
  return [...inSentences(document, words), ...inRows(document, words), ...inFrontMatter(document, words)]
}

function inSentences(document: TorDocument, {said, past}: Announcement): DatedPhrase[] {
  return allSentencesOf(document).flatMap(({text, rangeOf}) => {
    const found = said.exec(text)
    if (!found || past.test(text.slice(Math.max(0, found.index - 20), found.index + found[0].length))) return []
    return datesIn(text, found.index + found[0].length, 60).map(({start, end, ...days}) => ({
      ...days,
      text: text.slice(start, end),
      range: rangeOf(start, end),
    }))
  })
}

/** "Next review date" in one cell of a row, the date in the next. */
function inRows({parsed}: TorDocument, {label}: Announcement): DatedPhrase[] {
  const texts = textsOf(parsed)
  return texts.flatMap(({text, row}, i) => {
    const next = texts[i + 1]
    if (row === undefined || next?.row !== row || !label.test(text.plain.trim())) return []
    return datesIn(next.text.plain, 0, 1).map(({start, end, ...days}) => ({
      ...days,
      text: next.text.plain.slice(start, end),
      range: next.text.sourceOf(start, end),
    }))
  })
}

function inFrontMatter({parsed}: TorDocument, {key: wanted}: Announcement): DatedPhrase[] {
  return (parsed.frontMatter?.entries ?? [])
    .filter(({key}) => wanted.test(key))
    .flatMap(({value, valueRange}) =>
      datesIn(value, 0, 1).map(({start, end, ...days}) => ({
        ...days,
        text: value.slice(start, end),
        range: {start: valueRange.start + start, end: valueRange.start + end},
      })),
    )
}

/** The dates that begin at most `reach` behind `from`, with their days known. */
function datesIn(text: string, from: number, reach: number): StatedDate[] {
  return readDates(text)
    .filter(({start, until}) => until !== undefined && start >= from && start <= from + reach)
    .slice(0, 1)
}
