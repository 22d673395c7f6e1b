import {contains} from '../base/range'
import {allSentencesOf} from '../model/all-sentences'
import {isLinked} from '../model/mention-surroundings'
import type {Mention, Phrase, TorDocument} from '../model/types'
import {familyOf} from '../workspace/family'
import {reportedPlan} from '../workspace/reported-plan'
import type {Workspace} from '../workspace/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A report is read beside the plan that it reports on, and a board's work beside its terms of reference. A reader who has
one and cannot find the other cannot check it (Audit Commission, *Governing Partnerships*, on monitoring and reporting).

## What counts

The rule looks at reports and plans that rely on a business plan, or on terms of reference, of their own body. It speaks where that
document is neither linked in the line nor in the workspace.

## How to fix it

Link to the document where it is first named, or put it into the same folder.

## When to switch it off

If the documents lie in a system to which there are no links.
`

export const rule = defineRule({
  id: 'document-not-found',
  kinds: ['progress-report', 'business-plan'],
  severity: 'information',
  summary: 'The document relies on a plan or on terms of reference that are neither linked nor in the workspace.',
  help,
  *check({document, workspace}) {
    const plan = document.kind === 'progress-report' ? firstOf(document, /\bbusiness plan\b/i) : undefined
    if (plan && !reportedPlan(workspace, document)) yield finding(plan.range, message(plan, 'business plan'))
    const terms = firstOf(document, /\bterms of reference\b/i) ?? agreedTerms(document)
    if (terms && !hasTerms(workspace, document)) yield finding(terms.range, message(terms, 'terms of reference'))
  },
})

/** "A structure has been agreed with terms of reference": small letters name a document, too. */
function agreedTerms(document: TorDocument): Phrase | undefined {
  for (const {text, rangeOf} of allSentencesOf(document)) {
    const said =
      /\b(?:agreed|approved|adopted|in line with|set out in|according to)\b[^.]{0,40}?\b(terms of reference)\b/i.exec(
        text,
      )
    const start = said ? said.index + said[0].length - 'terms of reference'.length : 0
    if (said) return {text: 'terms of reference', range: rangeOf(start, start + 'terms of reference'.length)}
  }
  return undefined
}

function message({text}: Phrase, name: string): string {
  return `“${text}” is neither linked nor in this workspace. Readers look it up beside this document: link to the ${name}.`
}

/** The first mention outside the title that is not linked. */
function firstOf(document: TorDocument, name: RegExp): Mention | undefined {
  const {mentions, title} = document
  return mentions.find(
    mention =>
      mention.kind === 'document' &&
      name.test(mention.text) &&
      !(title && contains(title.range, mention.range)) &&
      !isLinked(document, mention),
  )
}

function hasTerms(workspace: Workspace, document: TorDocument): boolean {
  const {parents, children, siblings} = familyOf(workspace, document)
  return [...parents, ...children, ...siblings].some(({kind}) => kind === 'terms-of-reference')
}
