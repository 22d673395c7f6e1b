import type {TextRange} from '../base/range'
import {doneHeadings, workHeadings} from '../vocabulary/action-words'
import {plainHeadings} from '../vocabulary/objective-words'
import {usualVocabulary} from '../vocabulary/vocabulary'
import {isTimed} from './action-lists-told'
import {objectiveLead} from './objective-lead'
import type {Listed} from './objective-lists'
import {columnOfLabel} from './plan-titles'
import {isWhollyTimescale} from './timescales'
import type {OutlineSection} from './types-internal'

/**
 * Headings over actions in plans and reports, where at least two of one form have them: "Finding people", "Looking after
 * people". Those that only say what stands below ("Milestones"), when or how far ("June", "Completed") are none, but
 * what stands under them is under the heading around them.
 */
export function themesOver(sections: readonly OutlineSection[], actions: readonly TextRange[]): Listed[] {
  const starts = actions.map(({start}) => start).sort((a, b) => a - b)
  const over = sections.filter(
    section => heads(section, starts) && !holdsOne(starts, section.headingRange) && !isPlain(section.title.text),
  )
  const alike = over.filter(oftenAlike(over))
  // "People" may be a part of terms of reference as well as a theme: it is one beside others.
  const isBeside = oftenAlike(alike.filter(({roles}) => roles.length === 0))
  const themes = alike.filter(section => section.roles.length === 0 || isBeside(section))
  // "Priority 2: Homes" is read by its own words; "Across all priorities" of the same form is one, too.
  const worded = themes.filter(({title}) => !objectiveLead(title.text))
  return worded.map(({title, number}, i) => ({number: number ?? String(i + 1), wording: title}))
}

/** Tells whether at least two of `sections` look like one. */
function oftenAlike(sections: readonly OutlineSection[]): (section: OutlineSection) => boolean {
  const look = ({form, level}: OutlineSection) => `${form} ${String(level)}`
  const counts = new Map<string, number>()
  for (const section of sections) counts.set(look(section), (counts.get(look(section)) ?? 0) + 1)
  return section => (counts.get(look(section)) ?? 0) > 1
}

/** True if actions stand directly under a heading, or under a plain one within its section. */
function heads({contentRange, children}: OutlineSection, starts: readonly number[]): boolean {
  return holdsOne(starts, contentRange) || children.some(child => isPlain(child.title.text) && heads(child, starts))
}

/** True if one of the ascending `starts` lies in `range`. */
export function holdsOne(starts: readonly number[], range: TextRange): boolean {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) < range.start) low = middle + 1
    else high = middle
  }
  return (starts[low] ?? Infinity) < range.end
}

function isPlain(title: string): boolean {
  const label = /^([^:]{1,40})(?::\s|$)/.exec(title)?.[1]
  // "Priority lead: Head of Housing" says who, not what for.
  if (label !== undefined && columnOfLabel(label) !== undefined) return true
  // "MD1" is a number; its words stand below.
  if (/^[A-Z]{0,3}[\d.]{1,5}$/.test(title)) return true
  if (workHeadings.test(title) || doneHeadings.test(title)) return true
  return (
    plainHeadings.test(title) ||
    isWhollyTimescale(title) ||
    isTimed(title) ||
    usualVocabulary.statusIn(title) !== undefined
  )
}
