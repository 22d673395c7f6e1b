import {contains} from '../base/range'
import {inWords} from '../base/in-words'
import type {TorDocument} from '../model/types'
import {searchFrom} from '../workspace/body-targets'
import {familyOf} from '../workspace/family'
import {ownedUses} from '../workspace/owned-names'
import {isSamePost, targetsOf} from '../workspace/use-targets'
import {usesOf} from '../workspace/uses'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

The terms of reference say that somebody takes the chair, and the plan, which names the staff, knows no such post. Either it has
been renamed or it is vacant, and the meeting has no chair.

## What counts

The chair is a post of the partnership, named with it ("SMP Head of Partnership"), and the plans of the family name other posts
of the partnership, but not this one; no document of the family introduces it. Nothing is said where there is no plan, or where
the plans name no post of the partnership.

## How to fix it

Write the post as the plan calls it, or name it in the plan.

## When to switch it off

If your plans name only the posts that lead actions.
`

export const rule = defineRule({
  id: 'chair-post-unknown',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'The post that takes the chair is not among the posts that the plan names.',
  help,
  *check({document, workspace}) {
    const {holder} = document.chair
    const post = holder && ownedUses(document, 'post').find(({range}) => contains(holder.range, range))
    if (!post || targetsOf(searchFrom(workspace, document), post).length > 0) return
    const {plans, parents} = familyOf(workspace, document)
    const isKnown = ({uri}: TorDocument, other: TorDocument): boolean =>
      uri !== other.uri && usesOf(other).some(use => use.sense === 'post' && isSamePost(post, use))
    if ([...plans, ...parents].some(other => isKnown(document, other))) return
    const named = plans.flatMap(plan => ownedUses(plan, 'post').map(use => ({uri: plan.uri, ...use})))
    const [first] = named
    if (!first) return
    const others = inWords([...new Set(named.map(({text}) => `“${text}”`))], 4)
    yield finding(
      post.range,
      `“${post.text}” takes the chair, but the business plan does not name this post; it names ${others}. Write the post as the plan calls it, or name it there.`,
      {related: [{uri: first.uri, range: first.range, message: 'A post that the plan names.'}]},
    )
  },
})
