import {remembering} from '../base/remembering'
import {compositionLeads, officerLeads, otherBodies, peopleLeads, summaries} from '../vocabulary/composition-words'

/** A sentence that says of whom a body is made up; offsets into the text that holds it. */
export interface CompositionLead {
  /** Where the names begin: after "The committee shall consist of the following:". */
  readonly from: number
  /** Where the sentence ends. */
  readonly to: number
  /** What those who follow must be for the words to be about members: posts, where the words speak of officers. */
  readonly must: 'posts' | 'people' | undefined
}

/** Ends of sentences; a stop after a title, an initial or a short form ends none. */
const end =
  /(?<!\b(?:Drs?|Mrs?|Ms|Cllrs?|Hon|St|Profs?|Revd?|Col|Lt|No|Gen|Sec|e\.g|i\.e|esp|incl|[A-Z]))[.!?]\s+(?=["'(*]?[\p{Lu}\d]|\([a-z]{1,4}\)\s)/gu
/** A word without which no sentence is one of these. */
const hint =
  /consist|compris|composed|made\sup|formed|constituted|offic|elect|choose|appoint|nominat|represented|follows|currently|at\spresent|this\syear|moment|for\snow|(?:committee|board|group|council|team|panel|forum|network|partnership|executive)\sof\b/i

/** The sentences of a text that say of whom a body is made up. */
export const compositionLeadsIn = remembering((plain): readonly CompositionLead[] => {
  if (!hint.test(plain)) return []
  const leads: CompositionLead[] = []
  let start = 0
  for (const stop of [...plain.matchAll(end), undefined]) {
    const to = stop ? stop.index + 1 : plain.length
    const lead = leadOf(plain.slice(start, to))
    if (lead) leads.push({from: start + lead.from, to, must: lead.must})
    start = stop ? stop.index + stop[0].length : to
  }
  return leads
})

function leadOf(sentence: string): Pick<CompositionLead, 'from' | 'must'> | undefined {
  for (const [must, words] of leads) {
    const match = words.exec(sentence)
    if (!match) continue
    const from = match.index + match[0].length
    if (otherBodies.test(sentence.slice(0, from))) continue
    return {from: from + (summaries.exec(sentence.slice(from))?.[0].length ?? 0), must}
  }
  return undefined
}

const leads = [
  ...compositionLeads.map(words => [undefined, words] as const),
  ...officerLeads.map(words => ['posts', words] as const),
  ...peopleLeads.map(words => ['people', words] as const),
]
