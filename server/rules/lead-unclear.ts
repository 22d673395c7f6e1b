import type {Lead} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Where several lead, each waits for the others; where the cell tells a story, a reader cannot find the owner.
Guidance on plans asks for one owner for each action (the checklists for project plans in the civil service;
Audit Commission, *Governing Partnerships*, on roles).

## What counts

The rule speaks where the lead of an action is

- a sentence ("Proposals to be presented by the manager");
- several posts or bodies of equal rank ("Housing and Health");
- a post in the plural ("Chairs of the local forums").

One lead and those who help ("Project Manager with local councils") is fine.

## How to fix it

Put the one who answers for the action first, and say that the others support: "Project Manager, supported by the councils".

## When to switch it off

If you share leads on purpose.
`

export const rule = defineRule({
  id: 'lead-unclear',
  kinds: ['business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The lead of an action is a sentence, several leads, or a post in the plural.',
  help,
  *check({document}) {
    const leads = document.actions.flatMap(({lead}) => lead ?? [])
    const shared = leads.filter(isShared)
    const [first, ...others] = shared
    // Where most actions are led by several, that is one matter.
    const isUsual = shared.length > 3 && shared.length * 2 > leads.length
    if (first && isUsual)
      yield finding(first.range, severalMessage('Most actions have several leads.'), {
        related: others.map(({range}) => ({uri: document.uri, range, message: 'Several leads stand here, too.'})),
      })
    for (const lead of leads) {
      const problem = isUsual && isShared(lead) ? undefined : problemOf(lead)
      if (problem !== undefined) yield finding(lead.range, problem)
    }
  },
})

const supported =
  /\b(?:in (?:conjunction|partnership|collaboration|liaison) with|together with|with(?: support from)?|working with|supported by|assisted by|as well as|along with|support(?:ing)?:|lead:)(?![\w-])|\blead\)|\(lead/i
const plural =
  /^(?:the\s)?(?:all\s)?(?:[\w'-]+\s){0,5}(?:chairs|leads|managers|officers|heads|directors|leaders|co-?ordinators|representatives)\b/i

function problemOf(lead: Lead): string | undefined {
  const {sort, text, names} = lead
  if (sort === 'sentence') {
    const [name] = names
    const owner = name ? ` (${name.text}?)` : ''
    return `Sentences stand where the lead is expected. Readers look for one post that answers for the action: name it${owner} and move the rest to the action.`
  }
  if (isShared(lead)) return severalMessage('Several lead this action.')
  if (sort === 'post' && plural.test(text))
    return `“${text.replace(/\.$/, '')}” are several people. Readers expect one who answers for the action: name one of them.`
  return undefined
}

function isShared({sort, text, continued}: Lead): boolean {
  return sort === 'several' && !supported.test([text, ...continued.map(piece => piece.text)].join(' '))
}

function severalMessage(what: string): string {
  return `${what} Readers expect one who answers for it: put that one first and say that the others support.`
}
