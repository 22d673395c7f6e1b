import {headingSource, type RoleWords} from './words'

/** How headings say how the body decides. */
export const decisionMaking: RoleWords = {
  strong: [
    'how (?:it|they|the (?:[a-z-]+ ){0,3}(?:group|committee|panel|board|forum|partnership)) (?:decides?|agrees?|makes? decisions)',
    'how (?:things|matters) are decided',
    'who decides(?: what)?',
    'votes?',
    'voting rights',
    "if (?:we|they) (?:can't|cannot|can not|do not|don't) agree",
    'agreeing (?:an? |the )?[a-z]{3,20}',
    'how (?:do |does )?(?:we|it|they|the [a-z]{3,20}) (?:decides?|makes? decisions|agrees?|settles?)(?: things)?',
    'how (?:decisions|things) (?:are|get) (?:made|taken|decided|settled|agreed)',
    'settling (?:things|matters|questions)',
    '(?:written )?resolutions',
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
  lesser: ['^agreement$'],
  weak: ['authority', 'parliamentary (?:authority|procedure)', 'rules of order', 'conduct of (?:business|meetings)'],
  not: ['decisions? logs?', 'decision records?', 'eligible for voting'],
  source: headingSource,
}
