import leven from 'leven'
import {groupBy} from '../base/group-by'
import {namedBodiesOf} from '../model/named-bodies'
import type {NamedOrganisation} from '../model/organisations'
import {ownNamesIn} from '../model/own-names'
import {foldWording} from '../vocabulary/register/fold'
import {isNameInDoubt, statusOn} from '../vocabulary/register/status'
import type {Organisation} from '../vocabulary/register/types'
import {wordingsOf} from '../vocabulary/register/wordings'
import {defineRule, finding} from './define'
import {
  asFarAsSure,
  bodiesOfHeadings,
  isNamedByTeam,
  isOwnBody,
  otherPlaces,
  presentInWords,
  presentNames,
  replacements,
} from './helpers/body-names'
import type {Finding, RuleContext} from './types'

export const help = `
## Why it matters

A reader who looks for "Ministry of Communities" finds none, and an invitation goes to nobody. Wrong forms are copied from
one document into the next for years.

## What counts

The register of organisations (\`docs/register.md\`) knows the names, other right forms, short forms and usual wrong forms of
departments, agencies, councils, health bodies, police forces, voluntary bodies, schemes and Acts. The rule speaks where

- the words are a wrong form that the register lists, or that is made the same way (a council in the wrong style);
- the words are written like a name and are one or two slips away from exactly one name. Links ("of", "for", "and"), plurals
  and blanks count little; a word that some other name has is never taken for a slip.

Where the register itself is not sure of a name, the finding is no more than information.

Everyday short names of councils are right forms ("Rochdale Borough Council", without "Metropolitan").
Names that the register does not have are left alone, and so are names in documents that show no sign of the United Kingdom.

## How to fix it

Write the name as the organisation does; the quick fix does so. If the words are right, add them to \`organisations\` in \`.tor.json\`.

## When to switch it off

For texts that quote old papers word for word.
`

export const rule = defineRule({
  id: 'organisation-misspelt',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'The name of an organisation, scheme or Act is written wrongly.',
  help,
  *check(context) {
    const {document, known} = context
    const wrong = namedBodiesOf(document).filter(name => isWrong(context, name))
    for (const places of groupBy(wrong, ({text}) => foldWording(text)).values()) yield* misspelt(context, places)
    const own = ownNamesIn(document, known.organisations).filter(name => name.isWrong)
    for (const places of groupBy(own, ({text}) => text).values()) {
      const [first] = places
      if (!first) continue
      const message = `“${first.text}” is not the name that the settings of this folder give. Did you mean “${first.own.name}”?`
      const fixes = () => replacements([first.own.name], places)
      yield finding(first.range, message, {related: otherPlaces(document, places), fixes})
    }
  },
})

/** Letters by which a slip may differ from the form that it stands for. */
const mostSlips = 3

function isWrong(context: RuleContext, name: NamedOrganisation): boolean {
  const {document} = context
  const {text, match, entry} = name
  return (
    match === 'misspelling' &&
    !isPlural(name) &&
    !isPost(text) &&
    !isOwnBody(document, name) &&
    !bodiesOfHeadings(document).has(entry) &&
    // Some papers have names of which nobody knows for sure whom they mean.
    entry.doubt?.includes(text) !== true &&
    !isNamedByTeam(context, name)
  )
}

/** "Director of Adult Social Services" is a person, however like the name of their association. */
function isPost(text: string): boolean {
  return /^(?:(?:Executive|Deputy|Assistant|Corporate|Strategic) )?(?:Director|Head|Leader|Manager|Officer|Commissioner|Chief)\b/i.test(
    text,
  )
}

/** "Clinical Networks" are several of a sort, not a slip. */
function isPlural({entry, text}: NamedOrganisation): boolean {
  return entry.isKind && foldWording(text).replace(/s\b/g, '') === foldWording(entry.name).replace(/s\b/g, '')
}

function* misspelt({document, today}: RuleContext, places: readonly NamedOrganisation[]): Iterable<Finding> {
  const [first] = places
  if (!first) return
  const {entry, text} = first
  const meant = nearestForm(entry, text)
  const gone = statusOn(entry, today) !== 'current' && entry.until !== undefined
  const now = presentInWords(entry, today)
  const since = gone && now !== '' ? ` Its work is done by ${now} today.` : ''
  const doubt = isNameInDoubt(entry) && !gone ? ` (We are not sure of this name ourselves: ${entry.doubt ?? ''}.)` : ''
  const message = `No organisation, scheme or Act that we know is called “${text}”. Did you mean “${meant}”?${since}${doubt}`
  const names = [meant, ...(gone ? presentNames(entry, today).slice(0, 3) : [])]
  yield finding(first.range, message, {
    related: otherPlaces(document, places),
    fixes: () => replacements(names, places),
    ...asFarAsSure(entry),
  })
}

/** The name, or another right form of which the text is a slip: "British Refugee Council" for "Brittish Refugee Council". */
function nearestForm(entry: Organisation, text: string): string {
  if (entry.council) return entry.name
  const forms = wordingsOf(entry).flatMap(form => (form.match === 'misspelling' ? [] : [form.text]))
  return forms.find(form => leven(foldWording(form), foldWording(text)) <= mostSlips) ?? entry.name
}
