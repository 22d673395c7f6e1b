import {headingSource, type RoleWords} from './words'

/** How headings say how the body decides. */
export const decisionMaking: RoleWords = {
  strong: [
    'agreeing (?:an? |the )?[a-z]{3,20}',
    'how (?:do )?we (?:decide|make decisions|agree)(?: things)?',
    'how decisions are (?:made|taken)',
    'what (?:it|we|they) (?:can|may) decide',
    'deciding',
    '(?:how (?:do )?we )?make (?:up )?our minds(?: up)?',
    'reaching a view',
    'reaching agreement',
    'making decisions',
    'decisions?',
    'decision[- ]?making',
    'voting',
    'how we decide',
    'consensus',
    'decision[- ]making authority',
  ],
  weak: ['authority', 'conduct of (?:business|meetings)'],
  not: ['decisions? logs?', 'decision records?', 'eligible for voting'],
  source: headingSource,
}
