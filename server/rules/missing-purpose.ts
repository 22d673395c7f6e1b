import type {TorDocument} from '../model/types'
import {defineRule} from './define'
import {missingElement} from './helpers/missing-element'

export const help = `
## Why it matters

The purpose decides what the group may spend its time on, and when its work is done.
All guidance begins with it: aims and objectives (Audit Commission, *Governing Partnerships*, paragraphs 136 to 139),
purpose and functions (Charity Commission governance framework), purpose (IASC standard terms of reference).

## What counts

Any statement of what this group is for, wherever it stands and whether or not it has a heading:

- a section called "Purpose", "Aims", "Vision", "Objectives", "Role" or the like;
- a sentence: "The group exists to …", "The aim of the forum is to …", "The board was set up to …".

A list of duties alone tells what the group *does*, not what it is *for*; the message says so where duties are stated.

## How to fix it

Say in one or two sentences what will be better because the group exists. The quick fix inserts a standard section to adapt.

## When to switch it off

If the purpose is laid down in a document above this one, such as a statute or a partnership agreement.
`

export const rule = defineRule({
  id: 'missing-purpose',
  kinds: ['terms-of-reference'],
  severity: 'error',
  summary: 'The document does not say what the group is for.',
  help,
  *check({document}) {
    yield* missingElement(document, 'purpose', message(document))
  },
})

function message({elements}: TorDocument): string {
  const remedy = 'Readers expect its purpose in a sentence or two: add them, or a “Purpose” section.'
  return elements.responsibilities.state === 'absent'
    ? `The document does not say what the group is for. ${remedy}`
    : `The document says what the group does, but not what it is for. ${remedy}`
}
