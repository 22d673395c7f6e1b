import type {MentionKind, TorDocument} from '../model/types'
import {registerName, tookOver} from '../vocabulary/register/entry-page'
import {isOfAnother} from './bodies'
import {documentsByAny} from './name-index'
import {foldName, wordsOf} from '../base/names'
import {foldShort, isSort} from './names'
import {scopeOf, type NamedThing} from './references'
import type {WordChange} from './renamed-words'
import type {NameField} from './summary-keys'
import type {Workspace} from './types'
import {usesWith} from './uses'

/** The new name as typed, and what it changes. */
export interface NewName {
  readonly name: string
  readonly change: WordChange
}

/** What two things of may not have one name; a document is named after its body. */
const namedSenses: readonly MentionKind[] = ['body', 'organisation', 'post', 'scheme']

/** Why `thing` cannot have the new name: something else has it. Undefined if nobody has. */
export function collisionOf(workspace: Workspace, thing: NamedThing, newName: NewName): string | undefined {
  const {name, change} = newName
  const scope = new Set(scopeOf(workspace, thing))
  const holding = (field: NameField, words: Iterable<string>) =>
    documentsByAny(workspace, field, words).filter(document => scope.has(document))
  if (thing.sense !== 'short-form' && change.from.length === 1) {
    const part = wordsOf(thing.use.text).find(({folded}) => folded === change.from[0])?.text ?? ''
    if (holding('short', [foldShort(part)]).length > 0)
      return `“${part}” is a short form of its own. Put the cursor on it where it stands alone, and it is renamed everywhere.`
  }
  const short = foldShort(name)
  const [taken] = short === thing.use.name ? [] : holding('short', [short])
  if (taken) return `“${name}” already is a short form in “${titleOf(taken)}”. Choose another name.`
  if (thing.sense === 'short-form') {
    const [holder] = short === foldShort(thing.use.name) ? [] : holding('use', [`short-form ${short}`])
    return holder && `“${name}” already is used as a short form in “${titleOf(holder)}”. Choose another one.`
  }
  const entry = registerName(name)
  const own = thing.sense === 'organisation' ? registerName(thing.use.name) : undefined
  // An organisation that was renamed gets its new name.
  if (entry !== undefined && entry !== own && !(own !== undefined && tookOver(own, entry)))
    return `“${name}” already is the name of a national organisation (${entry}).`
  if (entry !== undefined) return undefined
  const folded = foldName(name)
  if (thing.from && isSort(folded) && isOfAnother(workspace, thing.from, folded, thing.use.keys))
    return `“${name}” alone may mean another body, whose name ends so. Type the whole name.`
  const names = newNames(thing, newName)
  const lookups = names.flatMap(key => namedSenses.map(sense => `${sense} ${key}`))
  const holder = holding('use', lookups).find(document =>
    usesWith(document, lookups).some(use => use.keys.some(key => names.includes(key))),
  )
  return holder && `“${name}” already names something else in “${titleOf(holder)}”. Two names would become one.`
}

/** The name as typed, and the whole names that come of it where only a part was typed; not those that the thing has. */
function newNames({use}: NamedThing, {name, change}: NewName): readonly string[] {
  const from = change.from.join(' ')
  const to = foldName(change.to)
  const whole = use.keys.map(key => ` ${key} `.replace(` ${from} `, ` ${to} `).trim())
  return [foldName(name), ...whole].filter(key => !use.keys.includes(key) && !use.looseKeys.includes(key))
}

function titleOf({title, uri}: TorDocument): string {
  return title?.text ?? uri.slice(uri.lastIndexOf('/') + 1)
}
