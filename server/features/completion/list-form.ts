import {nextNumber} from '../../model/heading-form'
import type {MemberGroup, TorDocument} from '../../model/types'
import type {CursorLine} from './line'

/** How the items of the list at the cursor are written. */
export interface ListForm {
  /** What is still to be typed before the first item: the marker with its space, the space, or nothing. */
  readonly lead: string
  /** The marker of the item so many places after the first, with its space. */
  markerAt(index: number): string
  /** The sign that ends each item but the last: "", ";" or ",". */
  readonly sign: string
}

/** The form of the members in `group`, else of those in the document, unless the marker at the cursor says another. */
export function listFormAt(document: TorDocument, line: CursorLine, group: MemberGroup | undefined): ListForm {
  const groups = [...(group ? [group] : []), ...document.memberGroups]
  const used = groups.flatMap(({members}) =>
    members.flatMap(({marker}) => (marker && isBullet(marker) ? [marker] : [])),
  )
  const first = line.marker.trim() === '' ? `${used[0] ?? '-'} ` : withSpace(line.marker)
  return {
    lead: line.marker === '' ? first : /\s$/.test(line.marker) ? '' : ' ',
    markerAt: index => advanced(first, index),
    sign: signOf(document, group),
  }
}

function isBullet(marker: string): boolean {
  return /^[-*+•–—]$/.test(marker)
}

function withSpace(marker: string): string {
  return /\s$/.test(marker) ? marker : `${marker} `
}

/** "2. " five places on is "7. "; a bullet stays what it is. */
function advanced(marker: string, places: number): string {
  const [, before = '', number = '', after = ''] = /^(\(?)(\d{1,3}|[a-z])([.)]\s+)$/.exec(marker) ?? []
  if (number === '') return marker
  let next: string | undefined = number
  for (let i = 0; i < places && next !== undefined; i++) next = nextNumber(next)
  return next === undefined ? '- ' : before + next + after
}

/** The sign behind most members of a group: in "- the council;" the semicolon. */
function signOf({parsed: {text}}: TorDocument, group: MemberGroup | undefined): string {
  const members = group?.members ?? []
  const signs = members.map(
    ({text: words, range: {end}}) => /[;,]$/.exec(words)?.[0] ?? /^[;,]/.exec(text.slice(end, end + 1))?.[0],
  )
  const [first] = signs
  return first !== undefined && signs.filter(sign => sign === first).length * 2 >= signs.length ? first : ''
}
