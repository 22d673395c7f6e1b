import type {TextRange} from '../base/range'
import {allSections} from '../model/outline'
import type {Objective, TorDocument} from '../model/types'
import {documentTargets} from './document-targets'
import type {Search} from './body-targets'
import {relativesOf} from './family'
import type {Location} from './types'
import type {Use} from './uses'

/**
 * The numbered part that a use names: of the document that it names with it, else of its own; an objective else of the
 * family's plan. None where the number is there twice.
 */
export function partTargets(search: Search, use: Use): readonly Location[] {
  const {workspace, document} = search
  const {number, of} = use
  if (number === undefined) return []
  if (of !== undefined) {
    const owners = documentTargets(search, {...use, sense: 'document', name: of, keys: [of.toLowerCase()]})
    return owners.flatMap(({uri}) => {
      const owner = workspace.documents.get(uri)
      return owner ? partOf(owner, use, number) : []
    })
  }
  const own = partOf(document, use, number)
  return own.length > 0 || use.sense !== 'objective' ? own : planObjectives(search, use, number)
}

/** The family's plans for the same period count before others; two of them leave it open which is meant. */
function planObjectives({workspace, document}: Search, use: Use, number: string): readonly Location[] {
  const plans = relativesOf(workspace, document).filter(({kind}) => kind === 'business-plan')
  const same = plans.filter(({period}) => period?.from !== undefined && period.from === document.period?.from)
  const [plan, ...others] = same.length > 0 ? same : plans
  return plan && others.length === 0 ? partOf(plan, use, number) : []
}

function partOf(document: TorDocument, {sense, name}: Use, number: string): readonly Location[] {
  const range =
    sense === 'objective'
      ? objectiveRange(document.objectives, number)
      : sense === 'section'
        ? sectionRange(document, number)
        : attachmentRange(document, name)
  return range ? [{uri: document.uri, range}] : []
}

function objectiveRange(objectives: readonly Objective[], number: string): TextRange | undefined {
  return only(objectives.filter(objective => objective.number === number))?.wording.range
}

/** A heading of that number, else a numbered clause; of "4.2" also the second item under heading 4. */
function sectionRange(document: TorDocument, number: string): TextRange | undefined {
  const sections = allSections(document.sections)
  const headed = sections.filter(section => section.number === number)
  if (headed.length > 0) return only(headed)?.title.range
  const clauses = clausesOf(document, number)
  if (clauses.length > 0) return only(clauses)
  const [, above, last] = /^(.+?)(?:\.(\w+)|\(\w+\))$/.exec(number) ?? []
  const holder = only(sections.filter(section => section.number === above))
  if (!holder || last === undefined) return undefined
  const {start, end} = holder.contentRange
  return only(clausesOf(document, last).filter(range => start <= range.start && range.end <= end))
}

/** Where clauses that carry `number` begin: their first words. */
function clausesOf({parsed}: TorDocument, number: string): readonly TextRange[] {
  return parsed.blocks.flatMap(block =>
    block.kind === 'item' && block.number?.replace(/\.$/, '') === number ? [firstLine(block.text)] : [],
  )
}

function firstLine(text: {readonly plain: string; sourceOf(start: number, end: number): TextRange}): TextRange {
  const [line = ''] = text.plain.split('\n')
  return text.sourceOf(0, line.length)
}

/** The heading, or the short line, that begins with "Appendix B". */
function attachmentRange({sections, parsed}: TorDocument, name: string): TextRange | undefined {
  const begins = (text: string) =>
    text.trim().toLowerCase().startsWith(name.toLowerCase()) && !/^[\w.]/.test(text.trim().slice(name.length))
  const headed = allSections(sections).filter(({title, number}) => begins(title.text) || begins(number ?? ''))
  if (headed.length > 0) return only(headed)?.title.range
  const lines = parsed.blocks.filter(
    block =>
      (block.kind === 'paragraph' || block.kind === 'heading') &&
      begins(block.text.plain) &&
      block.text.plain.length < 90,
  )
  const line = only(lines)
  return line && 'text' in line ? firstLine(line.text) : undefined
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}
