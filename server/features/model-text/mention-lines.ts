import type {Mention, ShortForm, TorDocument} from '../../model/types'
import {flat, placeOf, type ModelLine, type Print} from './line'

/** Short forms with every place that writes them out, and those that the document uses but writes out nowhere. */
export function shortFormLines(print: Print, document: TorDocument): readonly ModelLine[] {
  const written = new Set(document.shortForms.map(({short}) => short.text))
  const bare = document.mentions.filter(({kind, name}) => kind === 'short-form' && !written.has(name))
  return [
    ...document.shortForms.flatMap(form => writtenOut(print, form)),
    ...byName(bare).flatMap(([first, ...others]) =>
      print('short-form', first, `written out nowhere, used ${String(others.length + 1)} times`).map(line => ({
        ...line,
        ranges: [first, ...others].map(({range}) => range),
      })),
    ),
  ]
}

function writtenOut(print: Print, {definitions, uses}: ShortForm): readonly ModelLine[] {
  return definitions.flatMap(({short, expansion}, i) => {
    const words = flat(expansion.text)
    const note = i === 0 ? `${words}, used ${String(uses.length)} times elsewhere` : words
    return print(i === 0 ? 'short-form' : '  written out again', short, note).map(line => ({
      ...line,
      ranges: [short.range, expansion.range, ...(i === 0 ? uses : [])],
    }))
  })
}

/** What the text names, short forms apart: one line for each thing, with the places where it is named. */
export function mentionLines(print: Print, document: TorDocument): readonly ModelLine[] {
  return byName(document.mentions.filter(({kind}) => kind !== 'short-form')).flatMap(mentions => {
    const [first, ...others] = mentions
    const notes = [
      first.name === first.text ? '' : first.name,
      first.of === undefined ? '' : `of ${first.of}`,
      others.length === 0 ? '' : `also ${others.map(({range}) => placeOf(document, range)).join(', ')}`,
    ]
    return print(`mention ${first.kind}`, first, notes.filter(note => note !== '').join('; ')).map(line => ({
      ...line,
      ranges: mentions.map(({range}) => range),
    }))
  })
}

/** The mentions of each thing, in the order in which the things are first named. */
function byName(mentions: readonly Mention[]): readonly (readonly [Mention, ...Mention[]])[] {
  const groups = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    const key = `${mention.kind}\n${mention.name.toLowerCase()}\n${mention.of ?? ''}`
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()]
}
