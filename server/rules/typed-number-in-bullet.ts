import {numberedBullets, type NumberedBullet} from '../model/paste-forms'
import type {Fix} from './types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

The page shows a bullet and a number. When an item is added, nothing renumbers the others.

## What counts

At least two items that begin with a bullet and a typed number: "- 1) …", "- 1.2 …". One finding stands for the list.

## How to fix it

Take the bullets out, so that the numbers number the list. Where they are 1, 2, 3 the quick fix does it.

## When to switch it off

If your documents are never shown as Markdown.
`

export const rule = defineRule({
  id: 'typed-number-in-bullet',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'Numbers are typed after the bullets of a list.',
  help,
  *check({document}) {
    const {uri} = document
    for (const bullets of numberedBullets(document)) {
      const [first, ...others] = bullets
      if (!first) continue
      yield finding(
        first.range,
        'A number is typed after the bullet, so that both are shown. Make this a numbered list.',
        {
          related: others.map(({range}) => ({uri, range, message: 'A number is typed here, too.'})),
          fixes: () => numberedList(bullets),
        },
      )
    }
  },
})

/** Markdown counts by ones; other numbers would change when the list is shown. */
function numberedList(bullets: readonly NumberedBullet[]): readonly Fix[] {
  const first = Number(bullets[0]?.number)
  if (!bullets.every(({number}, i) => number === String(first + i))) return []
  const edits = bullets.map(({range, number}) => ({range, newText: `${number}. `}))
  return [{title: 'Make this a numbered list', safe: false, edits}]
}
