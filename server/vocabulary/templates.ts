import plan from '../../snippets/business-plan.json'
import report from '../../snippets/progress-report.json'
import terms from '../../snippets/terms-of-reference.json'
import type {ElementName} from './elements'

/** One standard section, ready to insert. */
export interface SectionTemplate {
  /** What a menu calls it: "Frequency of meetings". */
  readonly title: string
  /** The words of its first heading, without Markdown signs. */
  readonly heading: string
  /** The whole section, heading line included, as a TextMate snippet; lines end at `\n`, none after the last. */
  readonly snippet: string
  /** The same with every placeholder replaced by its default text. */
  readonly plainText: string
}

/** The standard parts of a business plan, in the order in which they usually stand. */
export const planParts = [
  'title',
  'introduction',
  'governance',
  'objectives',
  'actions',
  'resources',
  'risks',
  'monitoring',
] as const
export type PlanPart = (typeof planParts)[number]

/** The standard parts of a progress report, in the order in which they usually stand. */
export const reportParts = ['title', 'summary', 'progress', 'finance', 'risks', 'next'] as const
export type ReportPart = (typeof reportParts)[number]

/** The usual order of the elements in terms of reference; a missing one belongs after those that precede it here. */
export const sectionOrder: readonly ElementName[] = [
  'purpose',
  'responsibilities',
  'membership',
  'chair',
  'frequency',
  'quorum',
  'decision-making',
  'secretariat',
  'reporting',
  'conduct',
  'review',
]

const sectionTemplates: Readonly<Record<ElementName, SectionTemplate>> = {
  purpose: template('Purpose', terms.Purpose),
  responsibilities: template('Functions and responsibilities', terms['Functions and responsibilities']),
  membership: template('Membership', terms.Membership),
  chair: template('Chair', terms.Chair),
  frequency: template('Frequency of meetings', terms['Frequency of meetings']),
  quorum: template('Quorum', terms.Quorum),
  'decision-making': template('Decision making', terms['Decision making']),
  secretariat: template('Secretariat', terms.Secretariat),
  reporting: template('Reporting and accountability', terms['Reporting and accountability']),
  conduct: template('Conduct', terms.Conduct),
  review: template('Review', terms.Review),
}

const planTemplates: Readonly<Record<PlanPart, SectionTemplate>> = {
  title: template('Title with period', plan['Title with period']),
  introduction: template('Introduction', plan.Introduction),
  governance: template('Governance', plan.Governance),
  objectives: template('Objectives', plan.Objectives),
  actions: template('Action table', plan['Action table']),
  resources: template('Resources', plan.Resources),
  risks: template('Risks', plan.Risks),
  monitoring: template('Monitoring and reporting', plan['Monitoring and reporting']),
}

const reportTemplates: Readonly<Record<ReportPart, SectionTemplate>> = {
  title: template('Title with period', report['Title with period']),
  summary: template('Summary', report.Summary),
  progress: template('Progress on actions', report['Progress on actions']),
  finance: template('Finance', report.Finance),
  risks: template('Risks', report.Risks),
  next: template('Next steps', report['Next steps']),
}

/** How terms of reference begin: title and introduction. */
export const openingTemplate: SectionTemplate = template('Title and introduction', terms['Title and introduction'])

/** The standard section for `element` of terms of reference. */
export function sectionTemplate(element: ElementName): SectionTemplate {
  return sectionTemplates[element]
}

/** The standard wording for one part of a business plan. */
export function planTemplate(part: PlanPart): SectionTemplate {
  return planTemplates[part]
}

/** The standard wording for one part of a progress report. */
export function reportTemplate(part: ReportPart): SectionTemplate {
  return reportTemplates[part]
}

/**
 * The text that `snippet` leaves when every placeholder keeps its default text.
 * Knows the forms that our snippets use: `${1:text}` without anything nested, `$1` and `${1}`.
 */
export function withDefaults(snippet: string): string {
  // A placeholder's text stops at the next `$`, so that no character is looked at twice.
  return snippet.replace(
    /\$\{\d{1,3}:([^{}$]*)\}|\$\{\d{1,3}\}|\$\d{1,3}/g,
    (_all, text: string | undefined) => text ?? '',
  )
}

function template(title: string, {body}: {readonly body: readonly string[]}): SectionTemplate {
  const snippet = body.join('\n')
  const heading = withDefaults(body[0] ?? '').replace(/^#{1,6} /, '')
  return {title, heading, snippet, plainText: withDefaults(snippet)}
}

/** A section of `lines`, the first of which is its heading, with or without Markdown signs; places to fill in are `${1:text}`. */
export function sectionFrom([first = '', ...rest]: readonly string[]): SectionTemplate {
  const heading = withDefaults(first)
    .replace(/^#{1,6}(?:\s|$)/, '')
    .trim()
  const snippet = `## ${heading}\n\n${rest.join('\n').trim()}`.trimEnd()
  return {title: heading, heading, snippet, plainText: withDefaults(snippet)}
}
