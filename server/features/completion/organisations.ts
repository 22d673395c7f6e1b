import {settingOf} from '../../model/organisations'
import {inBeingOn} from '../../vocabulary/register/lineage'
import {registerName} from '../../vocabulary/register/entry-page'
import {statusOn} from '../../vocabulary/register/status'
import {rightForms} from '../../vocabulary/own-names'
import {suggest, type Suggestion} from '../../vocabulary/register/suggest'
import type {Organisation} from '../../vocabulary/register/types'
import type {TextRange} from '../../base/range'
import type {ShortForm} from '../../model/types'
import type {Completion, Completions} from '../types'
import {escapeSnippet} from './snippet'
import type {Scene} from './scene'
import {mayBeginSentence, typedNames} from './typed-name'

const mostOffered = 40
const nothing: Completions = {items: [], isCut: false}

/**
 * Organisations and short forms whose names begin with the words before the cursor, anywhere in the text. A name that has
 * a short form is offered with it, as long as the document does not write it out. `byItself`: the editor asked, not the
 * user, so that words that may as well begin a sentence are left alone.
 */
export function organisationCompletions(scene: Scene, byItself: boolean): Completions {
  for (const range of typedNames(scene.document, scene.line)) {
    const typed = scene.document.parsed.text.slice(range.start, range.end)
    if (byItself && mayBeginSentence(scene.line, typed)) continue
    const {found: all, isCut} = suggest(typed, mostOffered)
    // A list that opens by itself must not take an Enter that was meant for the text.
    const found = byItself ? all.filter(({begins}) => begins) : all
    const own = [...teamNames(scene, typed, range), ...ownShortForms(scene, typed, range, found)]
    if (found.length + own.length === 0) continue
    return {items: [...own, ...found.flatMap((suggestion, rank) => wordings(scene, suggestion, range, rank))], isCut}
  }
  return nothing
}

/** Organisations of the team that are in being, by any of their right forms. */
function teamNames({known}: Scene, typed: string, range: TextRange): readonly Completion[] {
  const begins = (form: string): boolean => form.toLowerCase().startsWith(typed.toLowerCase())
  return known.organisations
    .filter(own => own.replacedBy === undefined && rightForms(own).some(begins))
    .map(own => ({
      ...common(own.name, range, 0),
      detail: own.shortForms[0] ?? 'of your own',
      filterText: rightForms(own).find(begins) ?? own.name,
    }))
}

/** Short forms that the document writes out itself and that are none of the register. */
function ownShortForms(
  {document}: Scene,
  typed: string,
  range: TextRange,
  found: readonly Suggestion[],
): readonly Completion[] {
  const matching = document.shortForms.filter(
    ({short}) => short.text.startsWith(typed) && !found.some(({entry}) => entry.shortForms.includes(short.text)),
  )
  return matching.map(({short, expansion}) => ({
    ...common(short.text, range, 0),
    detail: expansion.text,
    filterText: short.text,
  }))
}

/** "Long name (LN)" and "Long name", or the short form and the name where the document has said what it means. */
function wordings(
  scene: Scene,
  {entry, form, isShort}: Suggestion,
  range: TextRange,
  rank: number,
): readonly Completion[] {
  const short = isShort ? form : entry.shortForms[0]
  const known = short !== undefined && scene.document.shortForms.some(each => writesOut(each, entry, short))
  const texts = known
    ? [short, entry.name]
    : short === undefined || entry.isKind
      ? [entry.name]
      : [`${entry.name} (${short})`, entry.name]
  return texts.map((text, at) => ({
    ...common(text, range, rank * 2 + at + 1),
    detail: standing(scene, entry, short),
    filterText: form === text || text.startsWith(form) ? text : `${form} ${text}`,
    organisation: entry.name,
  }))
}

function writesOut({short, expansion}: ShortForm, {name}: Organisation, letters: string): boolean {
  return short.text === letters && registerName(expansion.text) === name
}

function common(text: string, range: TextRange, rank: number): Completion {
  return {
    label: text,
    kind: 'organisation',
    detail: '',
    documentation: '',
    snippet: escapeSnippet(text),
    range,
    filterText: text,
    sortText: `6${String(rank).padStart(3, '0')}`,
  }
}

/** "police force", "DWP", "renamed; now Fair Work Agency": on the document's own day a former body is in its place. */
function standing({document, today}: Scene, entry: Organisation, short: string | undefined): string {
  const day = settingOf(document).day ?? today
  const sort = short ?? entry.category
  if (statusOn(entry, day) === 'current') return sort
  const status = statusOn(entry, today)
  if (status === 'current') return `${sort}; not yet in being on the document’s date`
  const now = inBeingOn(entry, today).map(({name}) => name)
  return [status, ...(now.length > 0 ? [`now ${now.join(', ')}`] : [])].join('; ')
}
