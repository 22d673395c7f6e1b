import {contains} from '../base/range'
import {repeatedItems} from '../model/lists'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

One of the two was copied and should have been changed, or something else that belongs there is missing.

## What counts

Two items of one list, of four words or more, that say the same. Members are the matter of \`member-listed-twice\`.

## How to fix it

Delete one of the two, or write what was meant.

## When to switch it off

If your lists repeat items on purpose.
`

export const rule = defineRule({
  id: 'item-listed-twice',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The same item stands twice in one list.',
  help,
  *check({document}) {
    const {uri, memberGroups} = document
    for (const {first, again} of repeatedItems(document)) {
      if (memberGroups.some(({range}) => contains(range, again.range))) continue
      yield finding(
        again.range,
        'This item stands in the list already. Delete one of the two, or write what was meant.',
        {
          related: [{uri, range: first.range, message: 'It stands here first.'}],
        },
      )
    }
  },
})
