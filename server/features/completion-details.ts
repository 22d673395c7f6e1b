import {registerEntryText, registerName} from '../vocabulary/register/entry-page'
import {resolve} from '../vocabulary/register/resolve'

/**
 * What the register says of an organisation that a completion proposes, as Markdown: where it stands today (ISO), then
 * its entry. Undefined for words that it does not know, or that may mean several.
 */
export function organisationText(words: string, today: string): string | undefined {
  const name = registerName(words)
  const entry = name === undefined ? undefined : registerEntryText(name)
  if (name === undefined || entry === undefined) return undefined
  const match = resolve(name, {today}).matches.find(each => each.name === name)
  const now = match?.status === 'current' ? 'in being' : [match?.status, ...(match?.current ?? [])].join('; now ')
  return match ? `Today: ${now}\n\n${entry}` : entry
}
