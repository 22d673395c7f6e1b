import type {Fate, Organisation} from './types'

/** An entry of which nothing is known but its name, category and source. */
export function bareEntry(name: string, category: string, source: string): Organisation {
  return {
    name,
    category,
    source,
    isKind: false,
    isOrdinary: false,
    shortForms: [],
    weakShortForms: [],
    aliases: [],
    weakAliases: [],
    wrongForms: [],
    from: undefined,
    until: undefined,
    fate: undefined,
    successors: [],
    areas: [],
    council: undefined,
    note: undefined,
    doubt: undefined,
  }
}

/** The entries of a piece of data: one a line, under headings "[category] source"; docs/register.md tells the form. */
export function parseEntries(data: string): readonly Organisation[] {
  return underHeadings(data).map(({category, source, line}) => {
    const [name = '', ...fields] = line.split(' | ')
    const isKind = name.startsWith('*')
    const entry = {...bareEntry(isKind ? name.slice(1) : name, category, source), isKind}
    for (const field of fields) Object.assign(entry, readField(entry, field))
    return entry
  })
}

/** Each line of `data` with the heading that it stands under. */
export function underHeadings(data: string): readonly {category: string; source: string; line: string}[] {
  let heading = {category: '', source: ''}
  return data.split('\n').flatMap(line => {
    const [, category, source] = /^\[([^\]]{1,60})\] ?(\w{0,40})$/.exec(line) ?? []
    if (category === undefined) return line === '' ? [] : [{...heading, line}]
    heading = {category, source: source ?? ''}
    return []
  })
}

function readField(entry: Organisation, field: string): Partial<Organisation> {
  const rest = field.slice(1).trim()
  const list = rest.split('; ')
  switch (field[0]) {
    case '=':
      return {shortForms: [...entry.shortForms, ...rest.split(',')]}
    case '-':
      return {weakShortForms: [...entry.weakShortForms, ...rest.split(',')]}
    case '+':
      return {aliases: [...entry.aliases, ...list]}
    case '/':
      return {weakAliases: [...entry.weakAliases, ...list]}
    case '~':
      return {wrongForms: [...entry.wrongForms, ...list]}
    case '#':
      return {note: rest}
    case '?':
      return {doubt: rest}
    case '@':
      return {source: rest}
    case '!':
      return {isOrdinary: true}
    default:
      return termOf(field)
  }
}

/** Reads "2007-04-01..2008-03-31", "merged > UK Border Agency", "planned" and "in Kent; Surrey". */
export function termOf(field: string): Partial<Organisation> {
  const dates = /^([\d-]{0,10})\.\.([\d-]{0,10})$/.exec(field)
  if (dates) return {from: dates[1] === '' ? undefined : dates[1], until: dates[2] === '' ? undefined : dates[2]}
  const [, fate, successors] = /^(renamed|merged|abolished)(?: > (.+))?$/.exec(field) ?? []
  if (fate !== undefined) return {fate: fate as Fate, successors: successors?.split('; ') ?? []}
  if (field === 'planned') return {fate: 'planned'}
  if (field.startsWith('in ')) return {areas: field.slice(3).split('; ')}
  throw new Error(`the register does not know what “${field}” means`)
}
