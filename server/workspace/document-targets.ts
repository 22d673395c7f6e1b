import {lazily} from '../model/lazily'
import type {TorDocument} from '../model/types'
import {foremost, titleOf, type Search} from './body-targets'
import {relativesOf} from './family'
import {namedShortsOf} from './kinship'
import {foldName} from '../base/names'
import {formsOf} from './names'
import {summaryOf} from './summary'
import type {Location} from './types'
import type {Use} from './uses'

/**
 * The title of the document of the family that is named: its title in other words, the terms of reference of a body
 * that is named, or the plan or report if there is only one of that period. None where several may be meant.
 */
export function documentTargets(search: Search, use: Use): readonly Location[] {
  const {workspace, document} = search
  const around = [document, ...relativesOf(workspace, document)]
  const titled = around.filter(other => titlesOf(other).some(title => use.keys.includes(title)))
  if (titled.length > 0) return titled.includes(document) ? [titleOf(document)] : foremost(titled)
  const kind = kindNamed(use.name)
  if (kind === undefined) return []
  const named = around.filter(other => other.kind === kind && isMeant(use, other))
  return named.length === 1 ? named.map(titleOf) : []
}

const titlesOf = lazily((document): readonly string[] => {
  const {title, body} = document
  if (!title) return []
  const shorts = namedShortsOf(document)
  const whole = body && !title.text.includes(body.text) ? [`${body.text} ${title.text}`] : []
  return [title.text, ...whole].flatMap(text => formsOf(text, shorts))
})

function kindNamed(name: string): TorDocument['kind'] | undefined {
  if (/\bterms of reference$/i.test(name)) return 'terms-of-reference'
  if (/\bbusiness plan\b[\s\d/-]{0,12}$/i.test(name)) return 'business-plan'
  return /\b(?:half[- ]yearly|six[- ]monthly|annual|progress|end[- ]of[- ]year) report\b[\s\d/-]{0,12}$/i.test(name)
    ? 'progress-report'
    : undefined
}

/** True unless the name gives another period or the name of another body. */
function isMeant({name, keys}: Use, document: TorDocument): boolean {
  const period = /\b(?:19|20)\d\d(?:\s?[-/]\s?\d{2,4})?$/.exec(name)?.[0]
  if (period !== undefined && yearsIn(period) !== yearsIn(document.period?.text ?? '')) return false
  const kindWords = /\s?(?:[\w-]{1,20} report|business plan|terms of reference)(?: [\d /-]{1,12})?$/
  const owners = keys.map(key => key.replace(kindWords, '').trim())
  return owners.includes('') || owners.some(owner => summaryOf(document).circle.includes(foldName(owner)))
}

function yearsIn(text: string): string {
  const [from = '', to = ''] = text.match(/\d{2,4}/g) ?? []
  return `${from.slice(-2)}-${to.slice(-2)}`
}
