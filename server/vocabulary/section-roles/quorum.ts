import {headingSource, type RoleWords} from './words'

/** How headings say how many make a meeting or a decision valid. */
export const quorum: RoleWords = {
  strong: ['quorate when', 'minimum attendance', 'how many need to be there', 'quorum', 'quoracy', 'quorate'],
  weak: [],
  source: headingSource,
}
