import {closest} from '../../base/closest'
import type {Phrase, TorDocument} from '../../model/types'
import type {Ignored, Reported} from '../types'

/** A place that the settings ignore: findings of `rule`, where `text` is given only those on lines that hold it. */
export interface IgnoredPlace {
  readonly rule: string
  readonly text: string | undefined
}

export const nothingIgnored: Ignored = {unused: [], unknown: []}

/** Findings sorted into those to report and what is to be said of the comments that silence the others. */
export interface Sifted {
  readonly reported: readonly Reported[]
  readonly used: ReadonlySet<Phrase>
}

/** Takes out what the document's comments and the settings silence. */
export function sift(document: TorDocument, found: readonly Reported[], places: readonly IgnoredPlace[]): Sifted {
  const used = new Set<Phrase>()
  const reported = found.filter(each => {
    const names = namesFor(document, each)
    for (const name of names) used.add(name)
    return names.length === 0 && !places.some(place => isAt(document, each, place))
  })
  return {reported, used}
}

/** What the comments do not do; `judged` are the rules that ran, or would never speak here, `known` all there are. */
export function judgeIgnores(
  {ignores}: TorDocument,
  used: ReadonlySet<Phrase>,
  judged: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Ignored {
  const names = ignores.flatMap(({rules}) => rules)
  return {
    unused: names.filter(name => judged.has(name.text) && !used.has(name)),
    unknown: names.filter(({text}) => !known.has(text)).map(name => ({name, meant: closest(name.text, known)})),
  }
}

function namesFor({ignores}: TorDocument, {rule, range: {start}}: Reported): readonly Phrase[] {
  return ignores
    .filter(({covers}) => covers && covers.start <= start && start <= covers.end)
    .flatMap(({rules}) => rules.filter(({text}) => text === rule))
}

function isAt({parsed: {text}}: TorDocument, {rule, range}: Reported, place: IgnoredPlace): boolean {
  if (place.rule !== rule) return false
  if (place.text === undefined) return true
  const start = text.lastIndexOf('\n', range.start - 1) + 1
  const end = text.indexOf('\n', range.end)
  return oneLine(text.slice(start, end < 0 ? text.length : end)).includes(oneLine(place.text))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
