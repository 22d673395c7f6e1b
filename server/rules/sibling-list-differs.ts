import type {SiblingMention, TorDocument} from '../model/types'
import {documentsBy} from '../workspace/name-index'
import {foldName} from '../base/names'
import {defineRule, finding} from './define'
import {comparableSiblings, groupsInWords} from './helpers/siblings'
import type {Finding, RuleContext} from './types'

export const help = `
## Why it matters

Terms of reference say which groups there are beside this one. When a group is added, merged or renamed, the sentence is
easily forgotten in some of the documents, and readers no longer know whom they work with.

## What counts

The list of sibling groups in the text ("one of three areas, the others being …") is compared with the documents there are:

- a sibling whose terms of reference are in the workspace and that the list leaves out;
- a sibling that the list names and that has no document, while most of the others have one.

Lists whose names run into each other, and names that may be another form of a sibling's name, are left alone.

## How to fix it

Correct the list, or add the missing document: “ToR: New Sibling from This Document…” writes a first draft of it.

## When to switch it off

If you keep the documents of some of the groups elsewhere.
`

export const rule = defineRule({
  id: 'sibling-list-differs',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The sibling groups that the text names are not those whose documents there are.',
  help,
  *check(context) {
    const siblings = comparableSiblings(context)
    const named = context.document.siblings
    if (siblings.length === 0 || named.length === 0) return
    const left = siblings.filter(({body}) => !named.some(({place}) => isAlike(place, body?.place)))
    yield* unnamed(named, left)
    yield* undocumented(context, siblings, left.length > 0)
  },
})

function* unnamed(named: readonly SiblingMention[], missing: readonly TorDocument[]): Iterable<Finding> {
  const [first] = named
  const last = named.at(-1)
  if (!first || !last || missing.length === 0) return
  const places = groupsInWords(missing)
  const message = `This list of sibling groups does not name ${places}, whose terms of reference are in the workspace. Add the name, or remove the document if the group no longer exists.`
  yield finding({start: first.range.start, end: last.range.end}, message, {
    related: missing.map(({uri, title, body}) => ({
      uri,
      range: title?.range ?? body?.range ?? {start: 0, end: 0},
      message: 'The sibling that the list leaves out',
    })),
  })
}

function* undocumented(
  {workspace, document}: RuleContext,
  siblings: readonly TorDocument[],
  isOneUnnamed: boolean,
): Iterable<Finding> {
  const own = document.body?.place
  const missing = document.siblings.filter(
    ({place}) =>
      documentsBy(workspace, 'place', foldName(place)).length === 0 &&
      !isAlike(place, own) &&
      !siblings.some(({body}) => isAlike(place, body?.place)),
  )
  // Where a third are missing, the documents of the family are kept elsewhere, unless one is here under another name.
  if (missing.length > document.siblings.length * (isOneUnnamed ? 0.5 : 0.3)) return
  for (const {place, range} of missing) {
    const message = `“${place}” is named as a sibling group, but there are no terms of reference of it beside those of the others. Check the name, or add the document.`
    yield finding(range, message)
  }
}

/** True if two names share a word that tells, and so may be two forms of one name. */
function isAlike(a: string, b: string | undefined): boolean {
  const words = new Set(tellingWords(a))
  return b !== undefined && tellingWords(b).some(word => words.has(word))
}

const compass = new Set(['and', 'of', 'the', 'north', 'south', 'east', 'west', 'central', 'mid', 'upper', 'lower'])

function tellingWords(name: string): readonly string[] {
  const words = foldName(name).split(' ')
  const telling = words.filter(word => !compass.has(word))
  return telling.length > 0 ? telling : words
}
