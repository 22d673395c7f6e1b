import {headingSource, type RoleWords} from './words'

/** How headings say how many make a meeting or a decision valid. */
export const quorum: RoleWords = {
  strong: [
    'quorate when',
    'minimum (?:attendance|numbers?)',
    'how many (?:(?:of us|people|members|trustees) )?(?:(?:need|have|must|has|needs)(?: to)? (?:be (?:there|present|here)|turn up|come|attend)|makes? (?:a|up a) (?:meeting|quorum)|(?:is|are) enough)',
    'numbers? (?:needed|required|present)',
    'enough (?:people|members|of us)',
    'how many (?:of us )?(?:are |do we |people )?needs? to (?:turn up|come|attend|meet|decide|vote)',
    'how many (?:of us )?(?:are |do we )?need(?:ed)?$',
    'numbers? needed',
    'minimum numbers?',
    'enough (?:people|members)(?: to [a-z]{3,10})?',
    'quorate when',
    'minimum attendance',
    'how many need to be there',
    'quorum',
    'quoracy',
    'quorate',
  ],
  weak: ['^how many$'],
  source: headingSource,
}
