import {foldName} from '../base/names'
import {lazily} from '../model/lazily'
import {textsOf} from '../model/mentions-texts'
import {wholeText} from '../model/plan-cells'
import type {TorDocument} from '../model/types'

const surname =
  /^(?:(?:[Cc]llr|[Cc]ouncillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Revd)\.?|[A-Z]\.?(?:\s?[A-Z]\.?)?)\s(\p{Lu}[\p{L}'-]{2,20})$/u

/** True for the two initials of a person: "KV". */
export function isInitials(name: string): boolean {
  return /^[A-Z]{2}$/.test(name)
}

/** The surname of "Cllr Vance" or "K. Vance"; undefined for other names. */
export function surnameOf(name: string): string | undefined {
  return surname.exec(name)?.[1]
}

/** A name in the form in which names of groups are compared: "Sub-Group" and "Subgroup" are one. */
export function foldGroup(name: string): string {
  return foldName(name).replace(/\bsub group/g, 'subgroup')
}

/** True if the document has the name of a lead anywhere but in its columns of leads; of a person the surname, or a name with these initials. */
export function speaksOf(document: TorDocument, name: string): boolean {
  const person = isInitials(name) ? name : surnameOf(name)
  if (person === undefined) {
    const {all, leads} = foldedTextsOf(document)
    const words = ` ${foldGroup(name)} `
    return all.split(words).length > leads.split(words).length
  }
  const {all, leads} = textsByPlaceOf(document)
  const words = new RegExp(`(?<![\\p{L}\\d])${person}(?![\\p{L}\\d])`, 'gu')
  return (all.match(words)?.length ?? 0) > (leads.match(words)?.length ?? 0) || hasInitials(all, name)
}

function hasInitials(text: string, name: string): boolean {
  const [one = '', other = ''] = name
  return isInitials(name) && new RegExp(`\\b${one}[\\p{L}'-]{1,20}\\s(?:[A-Z]\\.?\\s)?${other}\\p{Ll}`, 'u').test(text)
}

interface TextsByPlace {
  readonly all: string
  readonly leads: string
}

const border = ' | '

/** Everything that a document says, and what its columns of leads say, each on one line. */
const textsByPlaceOf = lazily(({parsed, actions}): TextsByPlace => ({
  all: textsOf(parsed)
    .map(({text}) => text.plain)
    .join(border),
  leads: actions.flatMap(({lead}) => (lead ? [wholeText(lead)] : [])).join(border),
}))

const foldedTextsOf = lazily((document): TextsByPlace => {
  const {all, leads} = textsByPlaceOf(document)
  const fold = (text: string): string => ` ${text.split(border).map(foldGroup).join(border)} `
  return {all: fold(all), leads: fold(leads)}
})
