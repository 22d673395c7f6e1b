import {headingSource, type RoleWords} from './words'

/** How headings say who supports the body. */
export const secretariat: RoleWords = {
  strong: [
    'who (?:does the admin|supports (?:it|us))',
    '^support$',
    'business support',
    '(?:officer|staff) support',
    'help from [a-z ]{3,30}',
    'support (?:to|for) the (?:[a-z-]+ ){0,3}(?:board|group|committee|panel|forum|partnership|council)',
    'secretariat',
    'admin',
    'admin support',
    'secretary',
    'secretaries',
    'secretarial',
    'secretariat services',
    'administrative support',
    'administration',
    'clerk',
    'clerking',
    'servicing',
    'minute[- ]taker',
    'support arrangements',
    'meeting support',
  ],
  weak: ['minutes', 'support'],
  source: headingSource,
}
