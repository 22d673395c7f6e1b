import {foldName} from '../../base/names'

const shortened: Readonly<Record<string, string>> = {
  dept: 'department',
  govt: 'government',
  assoc: 'association',
  saint: 'st',
  program: 'programme',
  center: 'centre',
  labor: 'labour',
  defense: 'defence',
  'united kingdom': 'uk',
  'his majestys': 'hm',
  'her majestys': 'hm',
  'co ordination': 'coordination',
  'co ordinators': 'coordinators',
  beds: 'bedfordshire',
  berks: 'berkshire',
  bucks: 'buckinghamshire',
  cambs: 'cambridgeshire',
  glos: 'gloucestershire',
  hants: 'hampshire',
  herts: 'hertfordshire',
  iow: 'isle of wight',
  lancs: 'lancashire',
  leics: 'leicestershire',
  lincs: 'lincolnshire',
  northants: 'northamptonshire',
  notts: 'nottinghamshire',
  oxon: 'oxfordshire',
  staffs: 'staffordshire',
  wilts: 'wiltshire',
  worcs: 'worcestershire',
}
const beginsShortened = new Set(Object.keys(shortened).map(key => key.split(' ')[0]))
const shortening = new RegExp(`\\b(?:${Object.keys(shortened).join('|')})\\b`, 'g')

/** Words that names are joined with and that writers confuse. */
export const linkWords: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  'in',
  'to',
  'at',
  'with',
  'upon',
])

/**
 * A wording as the register compares it: as every name is folded, apostrophes apart, and with usual shortenings written
 * out. "St. Helens MBC" and "Saint Helens mbc" are one, and so are "Barnardo's" and "Barnardos".
 */
export function foldWording(wording: string): string {
  const lower = wording.toLowerCase()
  return isPlain(lower) ? lower : foldAny(lower)
}

/** Of the register's thousands of wordings most are plain words, of which nothing is to be folded but capitals. */
function isPlain(lower: string): boolean {
  if (!/^[a-z]+(?: [a-z]+)*$/.test(lower)) return false
  const words = lower.split(' ')
  return words[0] !== 'the' && !words.some(word => beginsShortened.has(word))
}

function foldAny(wording: string): string {
  return foldName(wording.replace(/['\u2018\u2019`]/g, '')).replace(shortening, found => shortened[found] ?? found)
}

/** One word of a text as it stands in folded names; `lower` is in small letters. */
export function foldWord(lower: string): string {
  return /[^a-z]/.test(lower) ? foldWording(lower) : (shortened[lower] ?? lower)
}

/** A short form as it is compared: letters and digits in capitals. */
export function foldLetters(short: string): string {
  const letters = /^[a-z\d]+$/i.test(short) ? short : short.replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.toUpperCase()
}

/** What is left of a folded name when links, plurals and blanks, in which writers differ, are taken away. */
export function looseKey(folded: string): string {
  const words = folded.split(' ').filter(word => !linkWords.has(word))
  return words.map(singular).join('')
}

function singular(word: string): string {
  if (/^.{3,}ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}
