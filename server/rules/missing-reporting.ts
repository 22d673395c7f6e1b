import {mattersOf} from '../model/matters'
import {missingElement} from './helpers/missing-element'
import {defineRule} from './define'

export const help = `
## Why it matters

A group that answers to nobody cannot be helped when it is stuck or stopped when it is done. Safeguarding partnerships put accountability first in their terms of reference;
the Charity Commission's governance framework asks for "purpose, functions, reporting", the Audit Commission (*Governing Partnerships*, paragraphs 136 to 139) for accountability.

## What counts

Any statement of whom the group reports to or how it gives account, wherever it stands and whether or not it has a heading:

- "The group reports to the executive board twice a year", "accountable to the council";
- "The minutes are submitted to the cabinet", "The board publishes an annual report".

Minutes on the web site or a newsletter do not count: they are there for all, and nobody is said to hear from the group.

Where the document names a body above the group without saying that it hears from it, \`reporting-only-implied\` says so instead.

## How to fix it

Name the body, what it receives and how often. The quick fix inserts a standard section to adapt.

## When to switch it off

For bodies that stand at the top, such as a board of trustees.
`

export const rule = defineRule({
  id: 'missing-reporting',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'The document does not say to whom the group reports.',
  help,
  *check({document}) {
    if (document.parent || mattersOf(document).has('reports')) return
    yield* missingElement(
      document,
      'reporting',
      'The document does not say to whom the group reports or is accountable. Readers expect the body above it, and how often it hears from the group: add a sentence or a “Reporting” section.',
    )
  },
})
