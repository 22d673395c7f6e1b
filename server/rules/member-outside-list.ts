import {membersOutsideLists} from '../model/member-lines'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A line alone may be a member, a heading or the rest of a sentence. Members in lists can be counted, and nobody is overlooked.

## What counts

Short lines among the members that are paragraphs of their own, where at least three other members stand in lists.

## How to fix it

Make them items of a list. The quick fix does it for all of them.

## When to switch it off

If bare lines mark members of another standing in your documents.
`

export const rule = defineRule({
  id: 'member-outside-list',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'Members stand as bare lines between lists of members.',
  help,
  *check({document}) {
    const {uri} = document
    const [first, ...others] = membersOutsideLists(document)
    if (!first) return
    const edits = [first, ...others].map(({range}) => ({range: {start: range.start, end: range.start}, newText: '- '}))
    yield finding(
      first.range,
      `“${first.text}” seems to be a member, but stands outside the lists. Should it be an item of a list?`,
      {
        related: others.map(({range}) => ({uri, range, message: 'This line stands outside the lists, too.'})),
        fixes: () => [{title: 'Make such lines items of a list', safe: false, edits}],
      },
    )
  },
})
