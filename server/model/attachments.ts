import {allSentencesOf, type Sentence} from './all-sentences'
import {lazily} from './lazily'
import {isLinked, mayBelongElsewhere} from './mention-surroundings'
import {textsOf} from './mentions-texts'
import {allSections} from './outline'
import type {Phrase, TorDocument} from './types'

/** Words that say that something is attached to this document. */
export interface Attachment extends Phrase {
  /** The number or letter of the appendix, "B"; undefined for "is attached". */
  readonly number: string | undefined
}

const attached =
  /\b(?:(?:is|are)\s(?:also\s|now\s|hereby\s)?(?:appended|attached|annexed|enclosed)(?:\s(?:here|below|hereto|herewith|as\b|to this\b|to these\b|at\b)|(?=\s?[.,;:)]|$))|see (?:the )?(?:attached|enclosed|appended)\b(?! to\b)|\((?:attached|enclosed|appended)(?: (?:below|here|separately))?\))/gi

/** Words behind an appendix that say where it is to be had instead. */
const elsewhere =
  /^[^.\n]{0,20}\b(?:not (?:included|attached|reproduced|appended|published)|available (?:from|on)|on request|circulated separately|held (?:by|on))\b/i

/** What the text says is appended, attached or in a numbered appendix, and that is neither there nor linked. */
export const missingAttachmentsOf: (document: TorDocument) => readonly Attachment[] = lazily(readMissing)

function readMissing(document: TorDocument): readonly Attachment[] {
  const parts = new Set(partsOf(document))
  const {text: source} = document.parsed
  const sentences = allSentencesOf(document).filter(({text}) => attached.test(text) || /\b(?:append|annex)/i.test(text))
  const phrases =
    parts.size > 0
      ? []
      : sentences.flatMap(sentence => phrasesIn(sentence)).filter(phrase => !isLinked(document, phrase))
  const numbered = document.mentions
    .filter(mention => mention.kind === 'appendix' && mention.number !== undefined)
    .filter(mention => !mayBelongElsewhere(document, mention) && !isLinked(document, mention))
    .filter(({number = ''}) => !parts.has(number.toUpperCase()))
    .filter(({range}) => !elsewhere.test(source.slice(range.end, range.end + 60)))
    .map(({text, range, number}) => ({text, range, number}))
  // "is attached as Annex B" is one reference, told by its number.
  const others = phrases.filter(
    ({range: {end}}) => !numbered.some(({range: {start}}) => start >= end && start < end + 8),
  )
  return [...others, ...numbered].sort((a, b) => a.range.start - b.range.start)
}

function phrasesIn({text, rangeOf}: Sentence): Attachment[] {
  return [...text.matchAll(attached)].map(({0: words, index}) => ({
    text: words,
    range: rangeOf(index, index + words.length),
    number: undefined,
  }))
}

/** The numbers of the appendices that the document has; an empty string for one without a number. */
function partsOf({parsed, sections}: TorDocument): string[] {
  const titles = [
    ...allSections(sections).map(({title}) => title.text),
    ...textsOf(parsed).map(({text}) => text.plain.slice(0, 60).trim()),
  ]
  return titles.flatMap(title => {
    const [, number, rest = ''] =
      /^(?:appendix|appendices|annex|annexe|annexes|attachments?|enclosures?)(?:\s([A-Z]|\d{1,2}[a-z]?|[IVX]{1,4})(?![\w'-]))?(.{0,3})/i.exec(
        title,
      ) ?? [undefined, undefined, undefined]
    if (
      number === undefined &&
      !/^(?:appendix|appendices|annex|annexe|annexes|attachments?|enclosures?)\b/i.test(title)
    )
      return []
    // "Appendix B sets out …" speaks of it.
    return number !== undefined && /^,?\s[a-z]/.test(rest) ? [] : [number?.toUpperCase() ?? '']
  })
}
