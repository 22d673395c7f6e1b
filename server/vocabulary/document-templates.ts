import type {ElementName} from './elements'
import {planParts, planTemplate, reportParts, reportTemplate, sectionOrder, type SectionTemplate} from './templates'

/** A whole document, ready to fill in. */
export interface DocumentTemplate {
  readonly title: string
  readonly description: string
  /** A TextMate snippet; lines end at `\n`, none after the last. */
  readonly snippet: string
}

/** One that comes with the product, also as a contributed snippet. */
export interface StandardDocument extends DocumentTemplate {
  /** What to type for it in an editor. */
  readonly prefix: string
}

interface Recipe {
  readonly title: string
  readonly prefix: string
  readonly description: string
  /** The first lines in place of those of the standard opening; tab stops count from 1. */
  readonly opening?: string
  /** What the texts call the body instead of "the group". */
  readonly noun?: string
  /** Undefined for all sections of terms of reference. */
  readonly sections?: readonly SectionTemplate[]
}

/** The title of terms of reference, and what they say first. */
function opening(title: string, introduction: string): string {
  return `# ${title} Terms of Reference\n\n## Introduction\n\n${introduction}`
}

const recipes: readonly Recipe[] = [
  {
    title: 'Sub-regional group',
    prefix: 'tor-document-subregional',
    description: 'Terms of reference of a sub-regional strategic migration group',
    opening: opening(
      '${1:Place} Strategic Migration Group',
      'The ${2:Regional} Strategic Migration Partnership works through sub-regional groups, of which this is one; the others are ${3:the names of the sibling groups}. These terms of reference set out why the group exists, who belongs to it and how it works.',
    ),
  },
  {
    title: 'Executive board',
    prefix: 'tor-document-board',
    description: 'Terms of reference of the executive board of a partnership',
    opening: opening(
      '${1:Regional Strategic Migration Partnership} Executive Board',
      'The board oversees ${2:the partnership}, approves its business plan and answers for its budget. ${3:The sub-regional groups} report to it.',
    ),
    noun: 'board',
  },
  {
    title: 'Steering group',
    prefix: 'tor-document-steering',
    description: 'Terms of reference of a steering group for one subject or project',
    opening: opening(
      '${1:Migrant Worker} Steering Group',
      'The group steers ${2:the work on one subject} on behalf of ${3:the partnership}. It ends when ${4:its task is done, or on a date that is stated here}.',
    ),
  },
  {
    title: 'General committee',
    prefix: 'tor-document-committee',
    description: 'Terms of reference of a committee of any organisation',
    opening: opening(
      '${1:Name} Committee',
      'The committee is set up by ${2:the body that appoints it} and may ${3:advise, decide within limits that are stated here, or both}.',
    ),
    noun: 'committee',
  },
  {
    title: 'Business plan',
    prefix: 'plan-document',
    description: 'Business plan of a partnership, with objectives and a table of actions',
    sections: planParts.map(planTemplate),
  },
  {
    title: 'Half-yearly report',
    prefix: 'report-document',
    description: 'Report on the progress of a business plan, action by action',
    sections: reportParts.map(reportTemplate),
  },
]

/** Whole documents to begin with, made of the sections that `sectionOf` gives. */
export function standardDocuments(sectionOf: (element: ElementName) => SectionTemplate): readonly StandardDocument[] {
  return recipes.map(({title, description, prefix, opening: start, sections, noun}) => {
    const parts = (sections ?? sectionOrder.map(sectionOf)).map(({snippet}) => snippet)
    return {title, description, prefix, snippet: joined(start === undefined ? parts : [start, ...parts], noun)}
  })
}

/** The parts one under the other, tab stops counted on from one to the next. */
function joined(parts: readonly string[], noun: string | undefined): string {
  let stops = 0
  const numbered = parts.map(part => {
    const before = stops
    return part.replace(/\$(\{?)(\d{1,3})/g, (_all, bracket: string, number: string) => {
      stops = Math.max(stops, before + Number(number))
      return `$${bracket}${String(before + Number(number))}`
    })
  })
  const text = numbered.join('\n\n')
  return noun === undefined ? text : text.replace(/\b([Tt])he group\b/g, `$1he ${noun}`)
}
