import type {TorDocument} from '../model/types'
import {registerName, tookOver} from '../vocabulary/register/entry-page'
import {kinshipOf} from './kinship'
import {foldName, foldShort} from './names'
import {scopeOf, type NamedThing} from './references'
import type {WordChange} from './renamed-words'
import type {Workspace} from './types'
import {usesOf} from './uses'

/** The new name as typed, and what it changes. */
export interface NewName {
  readonly name: string
  readonly change: WordChange
}

/** Why `thing` cannot have the new name: something else has it. Undefined if nobody has. */
export function collisionOf(workspace: Workspace, thing: NamedThing, {name, change}: NewName): string | undefined {
  const documents = scopeOf(workspace, thing)
  if (thing.sense !== 'short-form') {
    const [first, ...others] = change.from
    const part = others.length === 0 ? shortFormIn(documents, first ?? '') : undefined
    if (part !== undefined)
      return `“${part}” is a short form of its own. Put the cursor on it where it stands alone, and it is renamed everywhere.`
  }
  const short = foldShort(name)
  const taken = documents.find(document => kinshipOf(document).shortForms.some(form => form.short === short))
  if (taken && short !== thing.use.name)
    return `“${name}” already is a short form in “${titleOf(taken)}”. Choose another name.`
  if (thing.sense === 'short-form') return usedShort(documents, thing, name)
  const entry = registerName(name)
  const own = thing.sense === 'organisation' ? registerName(thing.use.name) : undefined
  // An organisation that was renamed gets its new name.
  if (entry !== undefined && entry !== own && !(own !== undefined && tookOver(own, entry)))
    return `“${name}” already is the name of a national organisation (${entry}).`
  if (entry !== undefined) return undefined
  const names = newNames(thing, {name, change})
  const holder = documents.find(document =>
    usesOf(document).some(
      use => use.sense !== 'document' && use.keys.some(key => names.has(key) && !isOwn(thing, key)),
    ),
  )
  return holder && `“${name}” already names something else in “${titleOf(holder)}”. Two names would become one.`
}

/** The short form that a folded word is. */
function shortFormIn(documents: readonly TorDocument[], word: string): string | undefined {
  const all = documents.flatMap(document => kinshipOf(document).shortForms)
  return all.find(({short}) => short.toLowerCase() === word)?.short
}

function usedShort(documents: readonly TorDocument[], {use}: NamedThing, name: string): string | undefined {
  if (foldShort(name) === foldShort(use.name)) return undefined
  const holder = documents.find(document =>
    usesOf(document).some(other => other.sense === 'short-form' && foldShort(other.name) === foldShort(name)),
  )
  return holder && `“${name}” already is used as a short form in “${titleOf(holder)}”. Choose another one.`
}

/** The name as typed, and the whole names that come of it where only a part was typed. */
function newNames({use}: NamedThing, {name, change}: NewName): ReadonlySet<string> {
  const from = change.from.join(' ')
  const to = foldName(change.to)
  const whole = use.keys.map(key => ` ${key} `.replace(` ${from} `, ` ${to} `).trim())
  return new Set([foldName(name), ...whole])
}

function isOwn({use}: NamedThing, key: string): boolean {
  return use.keys.includes(key) || use.looseKeys.includes(key)
}

function titleOf({title, uri}: TorDocument): string {
  return title?.text ?? uri.slice(uri.lastIndexOf('/') + 1)
}
