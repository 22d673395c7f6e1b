import {touches} from '../base/range'
import {rightForms, type OwnOrganisation} from '../vocabulary/own-names'
import {textsOf} from './mentions-texts'
import type {Phrase, TorDocument} from './types'

/** A place that names an organisation of the team's own. */
export interface NamedOwn extends Phrase {
  readonly own: OwnOrganisation
  /** True for a form that the team calls wrong. */
  readonly isWrong: boolean
}

/** Every place of `document` that names one of `organisations`, as written in the configuration, in source order. */
export function ownNamesIn(document: TorDocument, organisations: readonly OwnOrganisation[]): readonly NamedOwn[] {
  if (organisations.length === 0) return []
  const forms = organisations
    .flatMap(own => [
      ...rightForms(own).map(form => ({form, own, isWrong: false})),
      ...own.wrongForms.map(form => ({form, own, isWrong: true})),
    ])
    .sort((a, b) => b.form.length - a.form.length)
  return textsOf(document.parsed).flatMap(({text}) => {
    const taken = new Set<number>()
    const found: NamedOwn[] = []
    for (const {form, own, isWrong} of forms) {
      for (const start of placesOf(text.plain, form)) {
        const end = start + form.length
        if (taken.has(start) || taken.has(end - 1)) continue
        for (let at = start; at < end; at++) taken.add(at)
        found.push({text: form, range: text.sourceOf(start, end), own, isWrong})
      }
    }
    return found.sort((a, b) => a.range.start - b.range.start)
  })
}

/** The longest name of one of `organisations` that stands at `offset`. */
export function ownNameAt(
  document: TorDocument,
  organisations: readonly OwnOrganisation[],
  offset: number,
): NamedOwn | undefined {
  const here = ownNamesIn(document, organisations).filter(({range}) => touches(range, offset))
  return here.sort((a, b) => b.text.length - a.text.length)[0]
}

/** Where `form` stands in `plain` as whole words. */
function placesOf(plain: string, form: string): readonly number[] {
  const places: number[] = []
  for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + form.length)) {
    const around = plain.slice(Math.max(0, at - 1), at) + plain.slice(at + form.length, at + form.length + 1)
    if (!/[\p{L}\p{N}]/u.test(around)) places.push(at)
  }
  return places
}
