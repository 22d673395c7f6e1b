import type {TextEdit} from '../base/edit'
import type {Ignore, Phrase, TorDocument} from '../model/types'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

A comment that silences a rule is a note to the next reader: "this is so on purpose". Once the text has changed and the rule
has nothing left to say there, the note misleads, and it would hide the same fault if it came back.

## What counts

The rule speaks where a comment \`<!-- tor-disable-next-line … -->\` or \`<!-- tor-disable … -->\` names a rule
that has nothing to silence there. A rule that is switched off in the settings is not judged.

## How to fix it

Remove the comment. The quick fix does; of several rules in one comment it removes the one.

## When to switch it off

While you move text about and mean to put it back.
`

export const rule = defineRule({
  id: 'unused-ignore',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A comment silences a rule that has nothing to say there.',
  help,
  judgesIgnores: true,
  *check({document, ignored}) {
    for (const name of ignored.unused) {
      const ignore = document.ignores.find(({rules}) => rules.includes(name))
      if (!ignore) continue
      const where = ignore.scope === 'file' ? 'in this document' : 'on the next line'
      yield finding(
        name.range,
        `“${name.text}” has nothing to report ${where}, so this comment silences nothing. A comment like this should explain an exception: remove it.`,
        {fixes: () => [withoutName(document, ignore, name)]},
      )
    }
  },
})

function withoutName(document: TorDocument, ignore: Ignore, name: Phrase): Fix {
  const [only, ...others] = ignore.rules
  if (only === name && others.length === 0) {
    return {title: 'Remove the comment', safe: true, edits: [withoutComment(document, ignore)]}
  }
  const before = document.parsed.text.slice(ignore.range.start, name.range.start)
  const start = name.range.start - (/[\s,]{0,9}$/.exec(before)?.[0].length ?? 0)
  const edit: TextEdit = {range: {start, end: name.range.end}, newText: only === name ? ' ' : ''}
  return {title: `Remove “${name.text}” from the comment`, safe: true, edits: [edit]}
}

/** A comment on a line of its own goes with the line. */
function withoutComment({parsed: {text}, lines}: TorDocument, {range}: Ignore): TextEdit {
  const first = lines.lineStart(lines.positionAt(range.start).line)
  const next = lines.lineStart(lines.positionAt(range.end).line + 1)
  const end = next > range.end ? next : text.length
  const isAlone = (text.slice(first, range.start) + text.slice(range.end, end)).trim() === ''
  if (isAlone) return {range: {start: first, end}, newText: ''}
  const blank = /[ \t]{0,9}$/.exec(text.slice(first, range.start))?.[0].length ?? 0
  return {range: {start: range.start - blank, end: range.end}, newText: ''}
}
