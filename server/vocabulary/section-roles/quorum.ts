import {headingSource, type RoleWords} from './words'

/** How headings say how many make a meeting or a decision valid. */
export const quorum: RoleWords = {
  strong: [
    'quorate when',
    'minimum (?:attendance|numbers?)',
    'how many (?:(?:of us|people|members|trustees) )?(?:(?:need|have|must|has|needs)(?: to)? (?:be (?:there|present|here)|turn up|come|attend)|makes? (?:a|up a) (?:meeting|quorum)|(?:is|are) enough)',
    'numbers? (?:needed|required|present)',
    'enough (?:people|members|of us)',
    'quorum',
    'quoracy',
    'quorate',
  ],
  weak: ['^how many$'],
  source: headingSource,
}
