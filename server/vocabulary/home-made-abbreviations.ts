/** A way of writing a word short that no dictionary has. */
export interface HomeMade {
  /** A pattern of what is written, in any capitals. */
  readonly written: string
  /** The word to write. */
  readonly word: string
}

/** Source: progress columns, minutes and action logs of partnerships, where cells are narrow and writers in a hurry. */
export const homeMadeAbbreviations: readonly HomeMade[] = [
  {written: '(?:1/4|¼|q(?:ua)?rt?)-?ly', word: 'quarterly'},
  {written: '(?:1/2|½)[- ]?(?:yr|year)ly', word: 'half-yearly'},
  {written: 'm(?:n)?thly', word: 'monthly'},
  {written: 'wkly', word: 'weekly'},
  {written: 'yrly', word: 'yearly'},
  {written: 't\\.? ?of\\.? ?r\\.|t\\.o\\.r\\.', word: 'terms of reference'},
  {written: 'mtgs', word: 'meetings'},
  {written: 'mtg', word: 'meeting'},
  {written: 'mgmt|mgt', word: 'management'},
  {written: "gov't|govt", word: 'government'},
  {written: "p'ships|pships", word: 'partnerships'},
  {written: "p'ship|pship", word: 'partnership'},
  {written: 'c(?:omm|t)tees', word: 'committees'},
  {written: 'c(?:omm|t)tee', word: 'committee'},
  {written: 'w/shops', word: 'workshops'},
  {written: 'w/shop', word: 'workshop'},
  {written: 'w/group', word: 'working group'},
  {written: 'w\\.r\\.t\\.?', word: 'with regard to'},
  {written: 'thru', word: 'through'},
  {written: 'b/fwd', word: 'brought forward'},
  {written: 'c/fwd', word: 'carried forward'},
]
