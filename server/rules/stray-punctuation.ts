import {openBracketsOf} from '../model/open-brackets'
import {flawFindings} from './helpers/flaw-findings'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Stray signs are what pasting from Word or PDF leaves behind. They look careless, and a lost bullet may stand for lost text.

## What counts

Doubled stops, commas and semicolons (". .", ",,"), a blank before a comma, a colon or a stop, a blank inside a bracket, a blank on one side of a stroke ("integration /support"), bullets with nothing after them, and a bracket that nothing closes. Ellipses and strokes with a blank on both sides are fine.

## How to fix it

Remove the sign or the blank. The quick fix does it.

## When to switch it off

If another tool checks your punctuation.
`

export const rule = defineRule({
  id: 'stray-punctuation',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'There is a stray or doubled sign of punctuation.',
  help,
  *check({document}) {
    yield* flawFindings(document, 'stray-punctuation', ({text}) => {
      if (/^[.:;,)/]$/.test(text)) return `A blank stands before “${text}” that does not belong there: take it out.`
      if (text === '(') return 'A blank stands after “(” that does not belong there: take it out.'
      if (/^(?:[•●▪○*+-]|\d{1,3}[.)])?$/.test(text)) return 'A bullet stands here with nothing after it: remove it.'
      return `“${text}” is a doubled sign: remove what is too much.`
    })
    for (const {text, range} of openBracketsOf(document))
      yield finding(range, `The bracket before “${text.slice(1)}” is never closed: write “)” where it ends.`)
  },
})
