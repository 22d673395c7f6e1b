import {headingSource, type RoleWords} from './words'

/** How headings say to whom the body reports. */
export const reporting: RoleWords = {
  strong: [
    'feeds into',
    'parent (?:group|body|board|committee)',
    'to whom (?:do|does) (?:it|we|they|the [a-z]{3,20}) (?:answer|report)',
    'what happens (?:to|with) (?:what we say|our [a-z]{3,20})',
    'answers to',
    'who (?:do |does )?(?:we|it|they|the (?:group|panel|committee|board)) (?:report|answer)s? to',
    'keeping (?:the )?[a-z ]{3,30} informed',
    'feeding back(?: to [a-z ]{1,40})?',
    'feedback',
    '(?:committee|group|board|progress|annual) reports?',
    'reporting',
    'reports to',
    'reporting to',
    'accountable to',
    'accountabilit(?:y|ies)',
    'accountable',
    'governance and accountability',
    'reporting structure',
    'reporting lines?',
    'lines? of accountability',
    'monitoring and reporting',
  ],
  weak: ['governance', 'reports?'],
  not: ['reporting a concern', 'accountabilities'],
  source: headingSource,
}
