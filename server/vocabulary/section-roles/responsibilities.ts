import {headingSource, type RoleWords} from './words'

/** How headings say what the body does. */
export const responsibilities: RoleWords = {
  strong: [
    'what (?:do|does|will) (?:we|it|they|the (?:[a-z-]+ ){0,3}(?:group|committee|panel|board|forum)) do',
    'our (?:job|work)',
    "what (?:we're|we are) (?:working on|doing)",
    'what we ask of [a-z]+',
    'what (?:the )?(?:[a-z-]+ ){0,4}(?:will do|does)',
    'what we (?:will do|do)',
    'responsibilit(?:y|ies)',
    'duties',
    'functions?',
    'terms of reference',
    'remit',
    'tasks?',
    'scope of work',
    'work ?programme',
    'powers',
    'delegated authority',
    'what we do',
    'primary activities',
    'key activities',
    'areas of work',
    'key roles',
    'roles',
  ],
  lesser: ['role', 'mandate', 'accountabilities', 'deliverables', 'activities', 'scope'],
  weak: ['objectives?', 'authority'],
  not: [
    'out of scope',
    '(?:group|committee|board|forum|panel|partnership|network|council|draft|proposed|revised) terms of reference',
    'role purpose',
    "members?'? responsibilities",
    'roles? of (?:the )?(?:chairs?|office[- ]?bearers?|officers?|members?|conven[oe]rs?|secretary|coordinators?)',
  ],
  source: headingSource,
}
