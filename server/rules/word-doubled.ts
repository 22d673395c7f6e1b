import {repeatedOpenings} from '../model/list-slips'
import {flawFindings} from './helpers/flaw-findings'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A doubled word is the commonest trace of editing, and the eye skips it. Sometimes it stands where a sentence was cut, and words between the two are lost.

## What counts

The same word twice in a row ("and and", "the the"), also over the end of a line, and small phrases ("of the of the"). What may stand twice in English ("had had", "very very") is fine, and so are names. An item that
repeats the last word above its list ("The group is to:", then "to promote …") counts, too, where most items do not.

## How to fix it

Delete one of the two, and read the sentence once more. The quick fix deletes it.

## When to switch it off

If a grammar checker looks after your texts.
`

export const rule = defineRule({
  id: 'word-doubled',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'A word stands twice in a row.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'doubled',
      ({text, instead}) =>
        `“${text.replace(/\s+/g, ' ')}”: the same stands here twice. Readers expect “${instead ?? ''}”: delete one.`,
    )
    for (const {item, word} of repeatedOpenings(document)) {
      const {start} = item.words.range
      const range = {start, end: start + word.length}
      yield finding(
        range,
        `The line above this list ends with “${word}”, and this item begins with it again, unlike the others: delete one.`,
        {
          atMost: 'information',
          fixes: () => [{title: 'Remove it', safe: false, edits: [{range: {start, end: range.end + 1}, newText: ''}]}],
        },
      )
    }
  },
})
