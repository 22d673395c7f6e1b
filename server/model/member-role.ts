import {roleForms} from '../vocabulary/member-roles'
import type {TextRange} from '../base/range'
import type {Phrase} from './types'

/** What a member's words say of the part it plays, and who plays it, as offsets into the text. */
export interface RoleParts {
  readonly role: TextRange
  readonly name: TextRange
}

/** "Chair" and "A. Example" of "A. Example (Chair)"; undefined where the words tell no role. */
export function rolePartsOf(text: string): RoleParts | undefined {
  for (const {words, roleFirst} of roleForms) {
    const match = words.exec(text)
    const {role, name} = match?.groups ?? {}
    if (!match || role === undefined || name === undefined || (roleFirst && !/^[\p{Lu}\d[]/u.test(name))) continue
    const [first, second] = roleFirst ? [role, name] : [name, role]
    const start = match[0].indexOf(first)
    const next = match[0].indexOf(second, start + first.length)
    const [a, b] = [
      {start, end: start + first.length},
      {start: next, end: next + second.length},
    ]
    return roleFirst ? {role: a, name: b} : {role: b, name: a}
  }
  return undefined
}

/** A part of a phrase. Where marks or blanks were dropped from the source, the part has no place of its own. */
export function partOf({text, range}: Phrase, {start, end}: TextRange): Phrase {
  const isExact = range.end - range.start === text.length
  return {
    text: text.slice(start, end),
    range: isExact ? {start: range.start + start, end: range.start + end} : range,
  }
}
