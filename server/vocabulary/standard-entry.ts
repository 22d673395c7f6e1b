import {foldWording} from './register/fold'
import type {Area} from './register/area'
import {successorsOf} from './register/lineage'
import {register} from './register/register'
import type {Organisation} from './register/types'
import {wordingsOf} from './register/wordings'

/** One line of a standard member list. */
export interface StandardEntry {
  /** The name to write. A part in braces is for the drafter to replace: "Healthwatch {area}". */
  readonly name: string
  /** Other names under which it may already stand in a list: short forms, former names, usual misspellings. */
  readonly aliases: readonly string[]
  /** Offered, but not part of the list that is inserted as a whole. */
  readonly optional?: true
  /** The name differs from area to area; the aliases are the words that give it away ("Police" in "Kent Police"). */
  readonly placeholder?: true
  /** For a placeholder: what stands for it in an area on a day (ISO); empty where that is not known. */
  readonly inArea?: (area: Area, day: string) => readonly string[]
  /** True for a body of the register. */
  readonly registered?: true
}

/**
 * A body of the register under its present name. Its other names are those of the register, with those of the bodies
 * that it alone took over from; `also` adds those that it shares the work of. Read when they are first asked for.
 */
export function registered(name: string, also: readonly string[] = []): StandardEntry {
  let aliases: readonly string[] | undefined
  return {
    name,
    registered: true,
    get aliases() {
      return (aliases ??= otherNames(name, also))
    },
  }
}

/** The same entry, offered only one by one. */
export function optional(entry: StandardEntry): StandardEntry {
  return Object.defineProperties({optional: true}, Object.getOwnPropertyDescriptors(entry)) as StandardEntry
}

function otherNames(name: string, also: readonly string[]): readonly string[] {
  const {byName} = register()
  const line = [name, ...also].flatMap(each => byName.get(each) ?? [])
  const names = [...line, ...line.flatMap(before)].flatMap(namesOf)
  const byFolded = new Map(names.map(each => [foldWording(each), each]))
  byFolded.delete(foldWording(name))
  return [...byFolded.values()]
}

/** Bodies of the same sort whose work went to this one and to no other. */
function before(entry: Organisation): readonly Organisation[] {
  const last = register().entries.filter(
    each => each.category === entry.category && each.successors.length === 1 && successorsOf(each)[0] === entry,
  )
  return last.flatMap(each => [each, ...before(each)])
}

function namesOf(entry: Organisation): readonly string[] {
  return [...wordingsOf(entry).map(({text}) => text), ...entry.shortForms, ...entry.weakShortForms]
}
