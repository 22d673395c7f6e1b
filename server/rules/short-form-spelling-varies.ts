import type {Phrase, TorDocument} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Two spellings of one short form look like two things, and a search finds only one of them.
Style guides ask for one spelling throughout.

## What counts

The rule speaks where a document uses two short forms that differ in capitals only ("NRPf" and "NRPF"), or in the small
letter of a word such as "of" ("RHCB" and "RHCoB").
It stands at the first place of the rarer spelling.

## How to fix it

Use one spelling. The quick fix takes the one that is used most.

## When to switch it off

If two things really have short forms that differ so little.
`

export const rule = defineRule({
  id: 'short-form-spelling-varies',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'One short form is written in two ways.',
  help,
  *check({document}) {
    for (const spellings of spellingsOf(document)) {
      const [usual, ...others] = [...spellings].sort(([, a], [, b]) => b.length - a.length)
      const places = others.flatMap(([, uses]) => uses)
      const [first, ...more] = places
      if (!usual || !first) continue
      const [text, uses] = usual
      const related = [...more, ...uses.slice(0, 1)].map(({range}) => ({
        uri: document.uri,
        range,
        message: 'The short form stands here, too.',
      }))
      yield finding(
        first.range,
        `“${first.text}” and “${text}” ${first.text.toLowerCase() === text.toLowerCase() ? 'differ in capitals only' : 'differ in a small letter only'}. Readers take them for two things: write “${text}” throughout.`,
        {
          related,
          fixes: () => [
            {
              title: `Write “${text}” throughout`,
              safe: false,
              edits: places.map(({range}) => ({range, newText: text})),
            },
          ],
        },
      )
    }
  },
})

/** For each short form that is spelt in several ways, its uses by spelling. */
function spellingsOf({mentions}: TorDocument): readonly ReadonlyMap<string, readonly Phrase[]>[] {
  const byFolded = new Map<string, Map<string, Phrase[]>>()
  for (const {kind, name, range} of mentions) {
    if (kind !== 'short-form') continue
    const key = foldedForm(name)
    const spellings = byFolded.get(key) ?? new Map<string, Phrase[]>()
    byFolded.set(key, spellings)
    spellings.set(name, [...(spellings.get(name) ?? []), {text: name, range}])
  }
  return [...byFolded.values()].filter(({size}) => size > 1)
}

/** "RHCoB" stands for the same words as "RHCB"; shorter forms are too likely to be two things. */
function foldedForm(name: string): string {
  const bare = name.replace(/(?<=[A-Z])[oa](?=[A-Z])/g, '')
  return (bare.length >= 4 ? bare : name).toLowerCase()
}
