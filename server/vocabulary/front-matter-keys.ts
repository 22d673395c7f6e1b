import type {ElementName} from './elements'

/** Keys of front matter and the element that each names. Source: pages of groups in public repositories. */
export const frontMatterKeys: readonly (readonly [ElementName, RegExp])[] = [
  ['purpose', /^(?:purpose|mission|mandate)$/i],
  ['responsibilities', /^(?:responsibilities|duties|functions|remit)$/i],
  ['membership', /^(?:members?|membership|participants)$/i],
  ['chair', /^(?:co-?)?chairs?$/i],
  ['secretariat', /^secretar(?:y|iat)(?:[ _-][a-z]+)?$/i],
  ['quorum', /^quorum$/i],
  ['frequency', /^(?:frequency|meets|meetings?|meeting[ _-]schedule)$/i],
  ['decision-making', /^decision(?:s|[ _-]?making)$/i],
  ['reporting', /^(?:reports[ _-]to|reporting)$/i],
  ['review', /^(?:next|last)[ _-]?review(?:ed)?(?:[ _-]date)?$|^review(?:[ _-](?:date|by|due|in))?$/i],
  ['conduct', /^(?:conduct|code[ _-]of[ _-]conduct|ground[ _-]rules)$/i],
]
