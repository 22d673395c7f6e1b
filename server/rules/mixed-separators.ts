import {mixedSeparators} from '../model/mixed-separators'
import type {TorDocument} from '../model/types'
import type {TextRange} from '../base/range'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Readers cannot tell whether "employment, enterprise and skills; housing and health" are two matters or five.

## What counts

A list in a sentence with commas and a single semicolon, and no verb after the semicolon; and two names with a comma between them where semicolons part all others. Lists parted by semicolons throughout are fine, whatever commas stand inside their items.

## How to fix it

Use one sign throughout, or make a list.

## When to switch it off

If your house style uses semicolons between groups of words.
`

export const rule = defineRule({
  id: 'mixed-separators',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A list is parted by commas and semicolons, so that nobody can count it.',
  help,
  *check({document}) {
    for (const {text, range} of mixedSeparators(document)) {
      yield finding(
        range,
        `“${text}” mixes commas and a semicolon, so that it is open how many things are listed. Use one sign, or make a list.`,
        {
          fixes: () => [
            {
              title: 'Part all with commas',
              safe: false,
              edits: semicolons(document, range).map(each => ({range: each, newText: ','})),
            },
          ],
        },
      )
    }
  },
})

function semicolons({parsed}: TorDocument, {start, end}: TextRange): readonly TextRange[] {
  return [...parsed.text.slice(start, end).matchAll(/;/g)].map(({index}) => ({
    start: start + index,
    end: start + index + 1,
  }))
}
