import {headingSource, type RoleWords} from './words'

/** How headings say who leads the body. */
export const chair: RoleWords = {
  strong: [
    'who (?:leads|chairs|runs)(?: it)?',
    'lead (?:councillor|member)',
    'running (?:the )?meetings',
    'chairs?',
    'chair(?:person|man|woman|ing|manship)',
    'co-?chairs?',
    'co-?chair(?:person|man|woman)s?',
    'conven[oe]rs?',
    'editors?[- ]in[- ]chief',
    'leadership',
    'chairing arrangements',
    'presid(?:ent|ing officer)',
  ],
  weak: [
    'officers?',
    'leaders?',
    '^leads?$',
    'coordinators?',
    'co-ordinators?',
    'facilitators?',
    'roles',
    'governance',
    'governance and coordination',
  ],
  not: ['^(?:the )?(?:vice|deputy|former|past)[- ]chairs?(?! and)'],
  source: headingSource,
}
