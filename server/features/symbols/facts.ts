import type {TextRange} from '../../base/range'
import {frequencyInWords} from '../../model/frequency-words'
import type {Section, TorDocument} from '../../model/types'

/** A statement that the outline shows by its meaning: "Chair: Head of Housing". */
export interface Fact {
  readonly role: 'chair' | 'frequency'
  readonly name: string
  readonly range: TextRange
}

/** Who chairs the body and how often it meets, as far as the document says so. */
export function factsOf({chair, frequency}: TorDocument): readonly Fact[] {
  const holder = chair.holder?.text.replace(/\s+/g, ' ').trim()
  const chairs: readonly Fact[] =
    chair.statement && holder ? [{role: 'chair', name: `Chair: ${holder}`, range: chair.statement.range}] : []
  return [
    ...chairs,
    ...frequency.map(stated => ({
      role: 'frequency' as const,
      name: meets(frequencyInWords(stated)),
      range: stated.range,
    })),
  ]
}

/** The innermost of `sections` that is about the fact's subject and holds it. */
export function homeOf({role, range}: Fact, sections: readonly Section[]): Section | undefined {
  return sections.findLast(
    section => section.roles.includes(role) && section.range.start <= range.start && range.start < section.range.end,
  )
}

function meets(frequency: string): string {
  return `Meets: ${frequency.replace(/ meeting(s?) a year$/, ' time$1 a year')}`
}
