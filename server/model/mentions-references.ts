import type {Found} from './mentions-found'

type Kind = 'objective' | 'section' | 'appendix' | 'schedule'

const number = String.raw`\d{1,2}[A-Z]?(?:\.(?:\d{1,2}|[ivx]{1,4}(?![a-z])|[a-z](?![a-z])))*(?:\([a-z\d]{1,4}\))*`
const letter = String.raw`[A-Z](?![\w'])`
const roman = String.raw`[IVX]{1,4}(?![\w'])`
const notNumber = String.raw`(?![\w%]|[/:]\d|[.,]\d)`
const keyword = new RegExp(
  String.raw`(?<![\w-])(?:((?:(?:strategic|key|corporate|priority)\s)?objectives?)|(sections?|paragraphs?|paras?\.?|clauses?)|(appendix|appendices|annex|annexes|annexe)|(schedules?))(?:\snumbers?|\sno\.?|\snos\.?)?\s(?=[A-Z\d])`,
  'gi',
)
const value = new RegExp(`(?:${number}|${roman}|${letter})${notNumber}`, 'y')
const further = /(?:,\s(?:and\s)?|\s(?:and|or|to|&|-)\s|-)/y
const words: Readonly<Record<string, string>> = {para: 'paragraph', appendice: 'appendix', annexe: 'annex'}
const kinds: readonly Kind[] = ['objective', 'section', 'appendix', 'schedule']

/** References to numbered parts: "Strategic Objective 2", "sections 3 and 4.2", "Appendix B", each number by itself. */
export function referencesIn(plain: string): Found[] {
  const found: Found[] = []
  for (const match of plain.matchAll(keyword)) {
    const [word] = match.slice(1).filter(Boolean)
    const kind = kinds[match.slice(1).indexOf(word ?? '')]
    if (kind && word !== undefined && !headsPart(plain, match, kind))
      found.push(...numbersAfter(plain, match, kind, word))
  }
  return found
}

/** "Appendix B: Members" at the start of a text is the part itself; "Section 3 says" speaks of it. */
function headsPart(plain: string, {index, 0: words}: RegExpExecArray, kind: Kind): boolean {
  if (kind === 'objective' || index > 4 || plain.slice(0, index).trim() !== '') return false
  return !/^[\w.()]{1,12},?\s[a-z]/.test(plain.slice(index + words.length))
}

function numbersAfter(plain: string, match: RegExpExecArray, kind: Kind, word: string): Found[] {
  const found: Found[] = []
  let start = match.index
  let at = match.index + match[0].length
  for (let count = 0; count < 12; count++) {
    value.lastIndex = at
    const [told] = value.exec(plain) ?? []
    if (told === undefined || !isNumberOf(kind, told, word, plain, at)) break
    const end = at + told.length
    found.push({kind, start, end, name: `${singular(kind, word)} ${told}`, number: told})
    further.lastIndex = end
    const [link] = further.exec(plain) ?? []
    if (link === undefined) break
    start = at = end + link.length
  }
  return found
}

/** Objectives and sections go by numbers; a lone capital counts after "Appendix", "Annex" and "Schedule" only. */
function isNumberOf(kind: Kind, told: string, word: string, plain: string, at: number): boolean {
  if (/^\d/.test(told)) return true
  if (kind === 'objective' || kind === 'section') return false
  // "Schedule A meeting" and "schedule I": a letter that is a word of its own.
  return !(/^[AI]$/.test(told) && kind === 'schedule' && (word.startsWith('s') || /^\s[a-z]/.test(plain.slice(at + 1))))
}

function singular(kind: Kind, word: string): string {
  if (kind === 'objective') return 'Objective'
  const one = word.toLowerCase().replace(/s?\.?$/, '')
  const name = words[one] ?? one
  return name.charAt(0).toUpperCase() + name.slice(1)
}
