import {national} from './national-bodies'

const names: ReadonlyMap<string, string> = new Map(
  Object.values(national).flatMap(({name, aliases}) => [name, ...aliases].map(word => [word.toLowerCase(), name])),
)
const scheme = 'tor-register'

/** The name under which the register keeps an organisation; `wording` is that name, a short form or a former name. */
export function registerName(wording: string): string | undefined {
  return names.get(wording.toLowerCase())
}

/** All names, short forms and former names of an organisation of the register, the present name first. */
export function registerWordings(name: string): readonly string[] {
  const entry = Object.values(national).find(each => each.name === registerName(name))
  return entry ? [entry.name, ...entry.aliases] : []
}

/** The address of the read-only document of an entry. */
export function registerUri(name: string): string {
  return `${scheme}:/${encodeURIComponent(name)}.md`
}

/** The name of the entry at an address, undefined for other addresses. */
export function registerNameAt(uri: string): string | undefined {
  const [, path] = /^tor-register:\/{1,3}([^/?#]+)\.md$/.exec(uri) ?? []
  try {
    return path === undefined ? undefined : registerName(decodeURIComponent(path))
  } catch {
    return undefined
  }
}

/** What the register says of an organisation, as Markdown; undefined for a name that it does not have. */
export function registerEntryText(wording: string): string | undefined {
  const name = registerName(wording)
  const entry = Object.values(national).find(each => each.name === name)
  if (!entry) return undefined
  const others = entry.aliases.map(alias => `- ${alias}`)
  const lines = others.length > 0 ? ['', 'Other names, short forms and former names:', '', ...others] : []
  return [`# ${entry.name}`, ...lines, ''].join('\n')
}
