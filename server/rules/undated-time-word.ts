import {isDatedAnywhere, timeWordsOf, type TimeWord} from '../model/time-words'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

"Currently" is true on the day of writing. In a document without a date nobody knows which day that was, nor when
"initially" ended. Guidance asks that such documents carry their date and are reviewed
(Blackpool Council's constitution, part 5g; Audit Commission, *Governing Partnerships*, paragraphs 136 to 139).

## What counts

The rule speaks of "currently", "at present", "initially", "recently", "next year" and the like in a document that names no
date of its own. Each of the three sorts gives one message, at its first place.

## How to fix it

Date the document, or say since when or until when: "until the review in March 2028".

## When to switch it off

If the date of your documents is kept elsewhere, for example by a document system.
`

export const rule = defineRule({
  id: 'undated-time-word',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'A word such as “currently” or “initially” stands in a document without a date.',
  help,
  *check({document}) {
    const words = timeWordsOf(document)
    if (words.length === 0 || isDatedAnywhere(document)) return
    for (const sense of ['now', 'beginning', 'nearby'] as const) {
      const [first, ...others] = words.filter(word => word.sense === sense)
      if (!first) continue
      const related = others.map(({range, text}) => ({uri: document.uri, range, message: `Here, too: “${text}”.`}))
      yield finding(first.range, message(first), {related})
    }
  },
})

function message({text, sense}: TimeWord): string {
  return sense === 'beginning'
    ? `“${text}”: until when? The document has no date, so readers cannot tell whether this still holds. Add an end or a review date.`
    : `“${text}”: since when? The document has no date, so readers cannot tell whether this still holds. Date the document or name the day.`
}
