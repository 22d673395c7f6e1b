import {profiles} from '../vocabulary/profiles'
import type {Profile} from '../vocabulary/profiles/profile'
import {vocabularyWith, type Vocabulary} from '../vocabulary/vocabulary'
import type {Configuration, OwnProfile} from './configuration'

type OwnProfiles = Readonly<Record<string, OwnProfile>>

/** A profile of the product and those of a team that extend it, one the other, in this order. */
interface Chain {
  readonly base: Profile
  readonly own: readonly OwnProfile[]
}

/** The names from `name` back to itself if that profile extends itself, directly or through others. */
export function circleOf(name: string, own: OwnProfiles): readonly string[] | undefined {
  const seen = [name]
  for (let at = extendedBy(name, own); at !== undefined; at = extendedBy(at, own)) {
    if (at === name) return [...seen, name]
    if (seen.includes(at)) return undefined
    seen.push(at)
  }
  return undefined
}

/** What the profile `name` rests on. An unknown name gives the profile that is in force where nothing is said. */
export function chainOf(name: string | undefined, own: OwnProfiles): Chain {
  const chain: OwnProfile[] = []
  const seen = new Set<string>()
  let at = name
  for (; at !== undefined && !seen.has(at); at = extendedBy(at, own)) {
    seen.add(at)
    const profile = Object.hasOwn(own, at) ? own[at] : undefined
    if (!profile) break
    chain.unshift(profile)
  }
  return {base: profiles.find(each => each.name === at) ?? profiles[0], own: chain}
}

/** The words by which documents are read and written where `configuration` holds. */
export function vocabularyUnder({profile, profiles: own}: Pick<Configuration, 'profile' | 'profiles'>): Vocabulary {
  const chain = chainOf(profile, own)
  return vocabularyWith([chain.base, ...chain.own].flatMap(({words}) => words ?? []))
}

function extendedBy(name: string, own: OwnProfiles): string | undefined {
  return Object.hasOwn(own, name) ? own[name]?.extends : undefined
}
