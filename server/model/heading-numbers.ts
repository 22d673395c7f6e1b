import {typedNumber} from '../syntax/typed-list'
import type {Block} from '../syntax/types'
import type {NumberedWords, Surroundings} from './heading-marks'
import {trimTitle} from './heading-words'
import {isText, numberOf} from './types-internal'

/** Reads `plain` up to `end`. Bare numbers, letters and Roman numbers count before known words only, "Article IV - " always. */
export function readNumbered(
  plain: string,
  end: number,
  {isCounted, vocabulary: {matchHeading}}: Surroundings,
): NumberedWords {
  const whole = trimTitle(plain, 0, end)
  const sure = typedNumber(plain)
  const found = sure ?? looseNumber(plain)
  if (found) {
    const title = trimTitle(plain, found.length, end)
    const match = matchHeading(plain.slice(title.start, title.end))
    if (sure || isCounted || match.whole || clauseOfTitle.test(plain)) return {number: found.number, title, match}
  }
  return {number: undefined, title: whole, match: matchHeading(plain.slice(whole.start, whole.end))}
}

/** Marks that only stand before titles: "Article IV - ", and "IV. " before a line in capitals. */
const clauseOfTitle =
  /^\s{0,9}(?:(?:section|article|part|clause|rule|SECTION|ARTICLE|PART|CLAUSE|RULE|Section|Article|Part|Clause|Rule)\s{1,3}(?:\d{1,3}|[IVXL]{1,7})\s?[:.)-]\s{1,4}(?=\S)|[IVXL]{1,7}[.):]\s{1,9}(?=[^a-z]{6,110}$))/

/** The number before the words of a clause, however it is marked: "6.", "2.1 ", "14 ", "Art. 6. ", "F1. ", "B.  ". */
export function clauseMark(plain: string): {number: string; length: number} | undefined {
  return typedNumber(plain) ?? looseNumber(plain)
}

/** "Section 2: ", "Part B - ", "Art. 6. ", "IV. ", "A) ", "F1. ", "3 ". */
function looseNumber(plain: string): {number: string; length: number} | undefined {
  const found =
    /^\s{0,9}(?:(?:section|sec\.|article|art\.|part|clause|cl\.|chapter|item|rule|regulation|reg\.|by-?e?-?law)\s{1,3}|§\s?)(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,7}|[A-Z]\d{0,2})\s?[:.)-]?\s{1,4}(?=\S)/i.exec(
      plain,
    ) ??
    /^\s{0,9}([IVXL]{1,7}|[ivx]{1,5}|[A-Z])[.):]\s{1,9}(?=[A-Z])/.exec(plain) ??
    /^\s{0,9}([A-Z]\d{1,2}(?:\.\d{1,2}){0,2})[.):]?\s{1,9}(?=[A-Z])/.exec(plain) ??
    /^\s{0,9}(\d{1,2})\s{1,9}(?=[A-Z])/.exec(plain)
  return found?.[1] === undefined ? undefined : {number: found[1], length: found[0].length}
}

/** The number of a clause or an item, typed or of its list. */
export function clauseNumber(block: Block | undefined): string | undefined {
  if (block === undefined || !isText(block)) return undefined
  return typedNumber(block.text.plain)?.number ?? numberOf(block)
}

/** True if what stands below goes on with the number: "2.1" below "2", "2." and "2.0". */
export function goesOn(number: string, below: string | undefined): boolean {
  return below?.startsWith(`${number.replace(/\.0$/, '')}.`) === true
}
