import {rulePage} from '../../rules/helpers/rule-page'
import {demandRule} from './known-rule'
import {coloursFor} from './terminal'

/** Prints why the rule `id` is there and what satisfies it. Throws a usage error if there is no such rule. */
export function explain(id: string): void {
  const {summary, severity, kinds, help} = demandRule(id)
  const colours = coloursFor(process.stdout)
  const text = help
    .trim()
    .replace(/^#{2,3} (.{1,200})$/gm, (_all, title: string) => colours.bold(title))
    .replace(/`([^`\n]{1,200})`/g, (_all, code: string) => colours.cyan(code))
    .replace(/(?<![*\w])\*([^*\n]{1,200})\*(?![*\w])/g, (_all, words: string) => colours.italic(words))
  process.stdout.write(
    `${colours.bold(id)}\n${summary}\n\nLevel: ${severity}. Checks: ${kinds.join(', ')}.\n\n${text}\n\n${rulePage(id)}\n`,
  )
}
