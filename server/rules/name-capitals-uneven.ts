import {listedNamesOf, type ListedName} from '../model/listed-names'
import {linkWords} from '../vocabulary/register/fold'
import {wordingsOf} from '../vocabulary/register/wordings'
import {defineRule, finding} from './define'
import {asFarAsSure} from './helpers/body-names'

export const help = `
## Why it matters

In "Harbour Refugee support" nobody can tell whether the last word belongs to the name.

## What counts

A line of a list of members that is written like the names around it but for one or two words in small letters, where

- the register of organisations has the same name with capitals, or
- another name of the list ends with the same word with a capital.

## How to fix it

Write the capitals. The quick fix does so.

## When to switch it off

If organisations of yours write their names in small letters on purpose.
`

export const rule = defineRule({
  id: 'name-capitals-uneven',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'A name in a list lacks capitals that it has elsewhere.',
  help,
  *check({document}) {
    const listed = listedNamesOf(document)
    for (const each of listed) {
      const {text, range} = each.member
      const right = asRegistered(each) ?? likeOthers(each, listed)
      if (right === undefined || right === text || document.parsed.text.slice(range.start, range.end) !== text) continue
      const message = `“${text}” lacks a capital letter that the name has elsewhere. Did you mean “${right}”?`
      yield finding(range, message, {
        fixes: () => [{title: `Write “${right}”`, safe: false, edits: [{range, newText: right}]}],
        ...asFarAsSure(each.entry),
      })
    }
  },
})

/** The wording of the register that differs in nothing but capitals. */
function asRegistered({entry, member: {text}}: ListedName): string | undefined {
  if (!entry || entry.isKind || entry.isOrdinary || !text.includes(' ')) return undefined
  const lower = text.toLowerCase()
  const right = wordingsOf(entry).find(form => form.match !== 'misspelling' && form.text.toLowerCase() === lower)?.text
  return right !== undefined && capitals(right) > capitals(text) && /^\p{Lu}/u.test(text) ? right : undefined
}

/** "Harbour Refugee Support", where "Quay Refugee Support" stands in the same list. */
function likeOthers({member, group}: ListedName, listed: readonly ListedName[]): string | undefined {
  const words = member.text.split(' ')
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).filter(word => !linkWords.has(word))
  if (before.length < 2 || !/^\p{Ll}{4,}$/u.test(last) || !before.every(word => /^\p{Lu}/u.test(word))) return undefined
  const capital = last.charAt(0).toUpperCase() + last.slice(1)
  const like = ` ${words.at(-2) ?? ''} ${capital}`
  const others = listed.filter(other => other.group === group && other.member !== member)
  return others.some(other => other.member.text.endsWith(like)) ? [...words.slice(0, -1), capital].join(' ') : undefined
}

function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length
}
