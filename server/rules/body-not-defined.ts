import {groupBy} from '../base/group-by'
import {searchFrom} from '../workspace/body-targets'
import {familyOf} from '../workspace/family'
import {ownedUses} from '../workspace/owned-names'
import {targetsOf} from '../workspace/use-targets'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Readers look for what a group of the partnership does and who belongs to it, and find no document that says so. Often it is
another group under an old name.

## What counts

The rule is strict: it looks only at names with capitals that begin with the partnership's own name or short form ("SMP Housing
Group"), where the workspace holds plans, or documents of bodies above or below, of the same family. It is satisfied by terms of reference for that group,
or by a sentence anywhere in the family that sets the group up.

## How to fix it

Write the name as the group's own document has it, or say what the group is.

## When to switch it off

If the documents of most of your groups are kept elsewhere.
`

export const rule = defineRule({
  id: 'body-not-defined',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A group of the partnership is named that no document of the workspace describes.',
  help,
  *check({document, workspace}) {
    const {plans, parents, children} = familyOf(workspace, document)
    if (plans.length + parents.length + children.length === 0) return
    const search = searchFrom(workspace, document)
    const own = new Set([...search.own.names, ...search.own.parents])
    const unknown = ownedUses(document, 'body').filter(
      use => !use.keys.some(key => own.has(key)) && targetsOf(search, use).length === 0,
    )
    for (const [first, ...others] of groupBy(unknown, ({name}) => name).values()) {
      if (!first) continue
      yield finding(
        first.range,
        `“${first.text}” is named as a group of the partnership, but no document here describes it. Write the name that its own document has, or say what the group is.`,
        {related: others.map(({range}) => ({uri: document.uri, range, message: 'It is named here, too.'}))},
      )
    }
  },
})
