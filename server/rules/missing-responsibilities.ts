import {missingElement} from './helpers/missing-element'
import {mattersOf} from '../model/matters'
import {defineRule} from './define'

export const help = `
## Why it matters

The list of functions is what a group is held to: without it anything and nothing is its business. All guidance asks for it
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139; Charity Commission governance framework: purpose and functions).

## What counts

Any statement of what the group does, wherever it stands and whether or not it has a heading:

- a section called "Functions", "Responsibilities", "Remit", "Objectives", "Role" or, inside terms of reference, "Terms of Reference";
- a sentence: "The group will oversee …", "The board is responsible for …";
- a purpose told in more than one sentence, or any sentence on what the group does: it leaves the matter open, and nothing is reported.

## How to fix it

List what the group does, one matter to a line, each beginning with a verb. The quick fix inserts a standard section to adapt.

## When to switch it off

If the functions are laid down in a statute or a scheme of delegation that the document need not repeat.
`

export const rule = defineRule({
  id: 'missing-responsibilities',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'The document does not say what the group does.',
  help,
  *check({document}) {
    if (mattersOf(document).has('work')) return
    yield* missingElement(
      document,
      'responsibilities',
      'The document does not say what the group does. Readers expect its functions or responsibilities: list them, or add a “Functions and responsibilities” section.',
    )
  },
})
