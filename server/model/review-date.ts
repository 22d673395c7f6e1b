import {allSentencesOf} from './all-sentences'
import {readDates, type StatedDate} from './dates'
import {lazily} from './lazily'
import {textsOf} from './mentions-texts'
import type {DatedPhrase, TorDocument} from './types'

/** The latest day on which the document says that it is to be reviewed next; undefined where it names none. */
export const reviewDateOf: (document: TorDocument) => DatedPhrase | undefined = lazily(readReviewDate)

const announced =
  /\b(?:next|due for|date (?:of|for)(?: next)?|scheduled|future|planned)\s(?:\w+\s){0,2}review\b|\breview (?:date|due|by|before)\b|\b(?:shall|will|must|should|to|is due to) be (?:\w+\s)?reviewed\b|\breviewed (?:by|before|again|no later than)\b/i
const past = /\b(?:last|previous(?:ly)?|was|were|been|history|since)\b/i
const label = /^(?:date (?:of|for) )?(?:the )?(?:next )?review(?: date| due| by)?\s?:?$/i

function readReviewDate(document: TorDocument): DatedPhrase | undefined {
  const found = [...inSentences(document), ...inRows(document), ...inFrontMatter(document)]
  return found.sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))[0]
}

function inSentences(document: TorDocument): DatedPhrase[] {
  return allSentencesOf(document).flatMap(({text, rangeOf}) => {
    const said = announced.exec(text)
    if (!said || past.test(text.slice(Math.max(0, said.index - 20), said.index + said[0].length))) return []
    return datesIn(text, said.index + said[0].length, 60).map(({start, end, ...days}) => ({
      ...days,
      text: text.slice(start, end),
      range: rangeOf(start, end),
    }))
  })
}

/** "Next review date" in one cell of a row, the date in the next. */
function inRows({parsed}: TorDocument): DatedPhrase[] {
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

function inFrontMatter({parsed}: TorDocument): DatedPhrase[] {
  return (parsed.frontMatter?.entries ?? [])
    .filter(({key}) => /^(?:next[-_ ]?)?review(?:[-_ ]?(?:by|date|due|on))?$/i.test(key))
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
