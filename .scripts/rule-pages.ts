import type {Blockquote, Code, Heading, Link, List, Paragraph, PhrasingContent, Root, RootContent, Table} from 'mdast'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import type {Rule} from '../server/rules/types'
import type {FixtureDocument} from '../test/harness/fixture'

const markdown = remark().use(remarkGfm).data('settings', {bullet: '-', emphasis: '*', listItemIndent: 'one'})

const generatedNote = 'Written by `npm run generate` from the rules themselves; change it there.'

const kindNames = {
  'terms-of-reference': 'terms of reference',
  'business-plan': 'business plans',
  'progress-report': 'progress reports',
  other: 'other documents',
} as const

/** What a page shows of a rule besides the rule itself. */
export interface RulePage {
  readonly rule: Rule
  /** The first document of its reporting fixture. */
  readonly example: FixtureDocument
  readonly hasFix: boolean
}

/** The text of `docs/rules/<id>.md`. */
export function rulePage({rule, example, hasFix}: RulePage): string {
  return write([
    heading(1, [code(rule.id)]),
    paragraph([text(rule.summary)]),
    table([
      [[text('Level')], [text('Checks')], [text('Quick fix')]],
      [[text(rule.severity)], [text(kindsOf(rule))], [text(hasFix ? 'yes' : 'no')]],
    ]),
    ...markdown.parse(rule.help).children,
    heading(2, [text('Example')]),
    paragraph([text('In this document:')]),
    {type: 'code', lang: 'markdown', value: example.text.trimEnd()} satisfies Code,
    paragraph([text('the rule says:')]),
    messages(example),
    heading(2, [text('Settings')]),
    paragraph([
      text('Another level, or '),
      code('off'),
      text(', under '),
      code('rules'),
      text(' in '),
      code('.tor.json'),
      text(' or under the setting '),
      code('tor.rules'),
      text(', for example '),
      code(`"rules": {"${rule.id}": "off"}`),
      text('. In one place, a comment on the line before: '),
      code(`<!-- tor-disable-next-line ${rule.id} -- the reason -->`),
      text('. More under '),
      link('../configuration.md', [text('configuration')]),
      text('.'),
    ]),
  ])
}

/** The text of `docs/rules.md`: every rule with its level and a link to its page. */
export function rulesIndex(rules: readonly Rule[]): string {
  const rows = rules.map(rule => [
    [link(`rules/${rule.id}.md`, [code(rule.id)])],
    [text(rule.severity)],
    [text(kindsOf(rule))],
    [text(rule.summary)],
  ])
  return write([
    heading(1, [text('Rules')]),
    paragraph([text('What is checked. The page of a rule says why, what satisfies it, and when to switch it off.')]),
    table([[[text('Rule')], [text('Level')], [text('Checks')], [text('Says')]], ...rows]),
  ])
}

function write(children: readonly RootContent[]): string {
  const note: RootContent = {type: 'html', value: `<!-- ${generatedNote} -->`}
  const root: Root = {type: 'root', children: [note, ...children]}
  return markdown.stringify(root)
}

function kindsOf(rule: Rule): string {
  return rule.kinds.map(kind => kindNames[kind]).join(', ')
}

function messages({text: source, annotations}: FixtureDocument): List {
  const items = annotations.map(({range, message}) => {
    const words = source.slice(range.start, range.end).replace(/\s+/g, ' ')
    const quote: Blockquote = {type: 'blockquote', children: [paragraph([text(message)])]}
    return {type: 'listItem' as const, children: [paragraph([text(`at “${words}”`)]), quote]}
  })
  return {type: 'list', ordered: false, spread: false, children: items}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}

function code(value: string): PhrasingContent {
  return {type: 'inlineCode', value}
}

function link(url: string, children: Link['children']): PhrasingContent {
  return {type: 'link', url, children}
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function heading(depth: Heading['depth'], children: PhrasingContent[]): Heading {
  return {type: 'heading', depth, children}
}

function table(rows: readonly (readonly PhrasingContent[][])[]): Table {
  return {
    type: 'table',
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map(children => ({type: 'tableCell', children})),
    })),
  }
}
