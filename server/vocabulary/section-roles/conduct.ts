import {headingSource, type RoleWords} from './words'

/** How headings say how members behave and declare interests. */
export const conduct: RoleWords = {
  strong: [
    'house rules',
    'what (?:can )?(?:you|we) (?:can )?expect (?:of|from) (?:each other|one another)',
    'being (?:nice|kind)',
    'looking after (?:one another|each other)',
    '^disclosures?$',
    'self-dealing',
    '(?:anti-|non-)?hazing',
    'how we (?:behave|treat each other)',
    'group agreement',
    'what (?:we|members) (?:all )?agree(?: to)?',
    'conduct',
    'code of conduct',
    'conflicts?(?: of interests?)?',
    'interests',
    'declarations? of interests?',
    'behaviou?rs?',
    'ethics',
    'ground rules',
    'etiquette',
    'values and behaviou?rs',
    'standards of behaviou?r',
    'expectations of (?:behaviou?r|conduct)',
  ],
  weak: ['expectations'],
  not: ['conduct of (?:business|meetings)', 'conflicts? (?:resolution|management)', 'resol\\w+ conflicts?'],
  source: headingSource,
}
