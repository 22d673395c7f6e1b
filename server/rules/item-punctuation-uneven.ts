import type {TextEdit} from '../base/edit'
import type {TextRange} from '../base/range'
import type {ListItem} from '../model/lists'
import {earlyAnds, type EarlyAnd} from '../model/list-slips'
import {unevenEndings} from '../model/uneven-lists'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A list whose items end with a stop here and with nothing there looks as if something were missing.

## What counts

A list of at least four items in which most end alike (with a stop, a semicolon or nothing) and the others do not. The last item may end otherwise, and "; and" before it is fine. "; and" further up is told as well.

## How to fix it

End all items alike. The quick fix does it.

## When to switch it off

If your house style asks for a stop only after whole sentences.
`

export const rule = defineRule({
  id: 'item-punctuation-uneven',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'Items of one list end in different ways.',
  help,
  *check({document}) {
    const {uri} = document
    for (const {items, usual} of unevenEndings(document)) {
      const [first, ...others] = items
      if (!first) continue
      const difference =
        usual === 'none' ? 'have no sign at their end; this one has one' : `end with “${usual}”; this one does not`
      yield finding(lastWord(first), `Most items of this list ${difference}. End them alike.`, {
        related: others.map(item => ({uri, range: lastWord(item), message: 'This item ends otherwise, too.'})),
        fixes: () => [{title: 'End all items alike', safe: true, edits: items.map(item => edited(item, usual))}],
      })
    }
    for (const early of earlyAnds(document)) {
      const {end} = early.item.words.range
      yield finding(
        {start: end - 'and'.length, end},
        'This “and” should stand before the last item, but more than one item follows. Move it down to the last item but one.',
        {fixes: () => [{title: 'Move “and” down', safe: false, edits: moved(early)}]},
      )
    }
  },
})

function lastWord({words: {text, range}}: ListItem): TextRange {
  const length = text.length - (text.lastIndexOf(' ') + 1)
  return {start: Math.max(range.start, range.end - length), end: range.end}
}

function edited({words: {range}, ending}: ListItem, usual: string): TextEdit {
  const start = ending === 'none' ? range.end : range.end - 1
  return {range: {start, end: range.end}, newText: usual === 'none' ? '' : usual}
}

function moved({item, lastButOne}: EarlyAnd): readonly TextEdit[] {
  const {end} = item.words.range
  const after = lastButOne.words.range.end
  return [
    {range: {start: end - ' and'.length, end}, newText: ''},
    {range: {start: after, end: after}, newText: lastButOne.ending === 'none' ? '; and' : ' and'},
  ]
}
