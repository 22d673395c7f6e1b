import fc from 'fast-check'

const words = [
  'Terms of Reference',
  'Kent Group Terms of Reference',
  'Chair',
  'Chair:',
  'CHAIR',
  'Membership',
  '**Membership**',
  'Frequency of meetings',
  'Purpose:',
  '1. Purpose',
  '3\\. Membership',
  'The group meets quarterly.',
  'The group is chaired by the head of housing',
  'three or four times a year',
  'South Group for Migration (SGM)',
  'Business Plan 2026-27',
  'Objective 1',
]

const signs = [
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '    ',
  '\t',
  '# ',
  '## ',
  '===',
  '---\n',
  '- ',
  '* ',
  '• ',
  '1. ',
  '2) ',
  '> ',
  '|',
  '| --- |',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '<table>',
  '<tr><td>',
  '</td>',
  '<p>',
  '<!--',
  '-->',
  '[a](b)',
  '[^1]',
  '\\',
  ':',
  ';',
  '&amp;',
  '\u00a0',
  '\u2013',
  '“',
  '\ufeff',
  '\ud800',
  '\u0000',
  '📄',
  'é',
  '$1',
  '}',
]

/**
 * How often a property is tried: a few times by default, always the same cases, so that `npm test` gives one answer;
 * RUNS=3000 tries many new ones and prints the seed of what fails.
 */
export const runs: {readonly numRuns: number; readonly seed?: number} =
  process.env.RUNS === undefined ? {numRuns: 100, seed: 20_260_401} : {numRuns: Number(process.env.RUNS)}

/** Texts made of what our documents are made of, in any order. */
export const anyDocument = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.string({maxLength: 8})), {maxLength: 60})
  .map(parts => parts.join(''))

/** Any string at all, lone surrogates included. */
export const anyString = fc.oneof(fc.string({unit: 'binary', maxLength: 400}), fc.string({maxLength: 400}))

/** A way to write a heading. */
const headingForms: readonly ((title: string, index: number) => string)[] = [
  title => `# ${title}`,
  title => `## ${title}`,
  title => `### ${title} ###`,
  title => `${title}\n-----`,
  title => `**${title}**`,
  title => `**${title}:**`,
  title => title,
  title => `${title}:`,
  (title, index) => `${index + 1}. ${title}`,
  (title, index) => `${index + 1}\\. ${title}`,
  (title, index) => `## ${index + 1} ${title}`,
  title => title.toUpperCase(),
]

const sections = {
  Introduction: 'The lowlands are wide.',
  Purpose: 'To help growers, shops and kitchens to waste less food.',
  Responsibilities: '- keep a list of cold stores\n- train volunteers',
  Membership: '- Growers\n- The district councils\n- The food banks',
  Chair: 'The clerk chairs the meetings.',
  'Frequency of meetings': 'At least four times a year.',
  Quorum: 'Three members.',
  Reporting: 'To the county council.',
  Review: 'Every second year.',
} as const

/** Terms of reference that lack some sections, all headings in one form, some sections perhaps left empty. */
export const incompleteTerms = fc
  .record({
    title: fc.constantFrom(
      '# Food Network Terms of Reference',
      'Food Network - Terms of Reference',
      '**Food Network Terms of Reference**',
    ),
    form: fc.constantFrom(...headingForms),
    kept: fc.subarray(Object.entries(sections)),
    empty: fc.array(fc.boolean(), {minLength: 9, maxLength: 9}),
    eol: fc.constantFrom('\n', '\r\n'),
    end: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({title, form, kept, empty, eol, end}) => {
    const parts = kept.map(([name, text], index) => [
      form(name, index),
      ...(empty[index] && index % 3 === 0 ? [] : [text]),
    ])
    return ([title, ...parts.flat()].join('\n\n') + end).replaceAll('\n', eol)
  })
