import {typedNotesOf, type NoteMark} from '../model/typed-notes'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

A star behind a word points nowhere on a screen, and a star at the beginning of a line may turn into emphasis or a bullet.
Readers do not find the note, or find none because it was lost.

## What counts

The rule speaks of stars typed behind or before a word as the mark of a note, and of marks such as "[^2]" that have no note.
Stars that make words bold or italic are none.

## How to fix it

Write "[^1]" behind the word, and the note in a paragraph of its own that begins with "[^1]: ". The quick fix does so where the
note is found. Delete marks that have lost their note.

## When to switch it off

If stars mark something else in your texts, such as fields to fill in.
`

export const rule = defineRule({
  id: 'footnote-typed',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'A footnote is typed with a star, or has lost its note.',
  help,
  *check({document}) {
    const {marks} = typedNotesOf(document)
    for (const mark of marks) {
      // Two stars that go with nothing are left over from bold type.
      if (!mark.note && /^\*{2,}$/.test(mark.text)) continue
      const related = mark.note ? [{uri: document.uri, range: mark.note.range, message: 'The note.'}] : []
      yield finding(mark.range, message(mark), {related, fixes: () => asFootnote(mark, document.parsed.text)})
    }
  },
})

function message({text, note}: NoteMark): string {
  return note
    ? 'This star marks a note, but leads nowhere on a screen. Write it as a footnote: “[^1]” here, and “[^1]: ” before the note.'
    : `“${text}” marks a note, but there is no note for it. Add the note, or delete the mark.`
}

function asFootnote({note, range}: NoteMark, text: string): readonly Fix[] {
  if (!note) return []
  let number = 1
  while (text.includes(`[^${String(number)}]`)) number++
  const mark = `[^${String(number)}]`
  return [
    {
      title: 'Make it a footnote',
      safe: false,
      edits: [
        {range, newText: mark},
        {range: note.range, newText: `${mark}: `},
      ],
    },
  ]
}
