import {rulePage} from '../../rules/helpers/rule-page'
import type {Severity} from '../../rules/types'
import type {TorDocument} from '../../model/types'
import {countSeverities, lineOf, placeOf, type Checked, type CheckedFinding, type Result} from './checked'
import {style} from './html-style'

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'For information',
  hint: 'Hint',
}

/** A page of its own, to be sent or printed: no scripts, nothing loaded, all text escaped. */
export function checkHtml(checked: Checked): string {
  const ours = checked.results.filter(({document}) => document.kind !== 'other')
  const withFindings = ours.filter(({findings}) => findings.length > 0)
  const clean = ours.filter(({findings}) => findings.length === 0)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review of ${counted(ours.length, 'document', 'documents')}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Review of ${counted(ours.length, 'document', 'documents')}</h1>
${totals(checked)}
</header>
<main>
${withFindings.map(documentSection).join('\n')}
${cleanSection(clean)}
${fixedSection(checked)}
</main>
</body>
</html>
`
}

function totals(checked: Checked): string {
  const counts = countSeverities(checked)
  const items = (Object.keys(severityWords) as Severity[]).map(
    severity => `<li class="${severity}"><b>${String(counts[severity])}</b> ${severityWords[severity]}</li>`,
  )
  return `<ul class="totals">${items.join('')}</ul>`
}

function documentSection({document, findings}: Result): string {
  const title = document.title?.text ?? document.uri
  return `<section>
<h2>${escape(title)}</h2>
<p class="file">${escape(document.uri)}</p>
<ol>
${findings.map(found => findingItem(document, found)).join('\n')}
</ol>
</section>`
}

function findingItem(document: TorDocument, found: CheckedFinding): string {
  const {line, column} = placeOf(document, found.range).start
  const known = found.known ? ' <span class="known">known</span>' : ''
  return `<li class="${found.severity}">
<p class="head"><span class="severity">${severityWords[found.severity]}</span>${known} <a href="${escape(rulePage(found.rule))}">${escape(found.rule)}</a> <span class="place">line ${String(line)}, column ${String(column)}</span></p>
<p>${escape(found.message)}</p>
${quotation(document, found)}
</li>`
}

const longestQuotation = 300

/** The line with the words in question marked; of a long one what stands around them. */
function quotation(document: TorDocument, {range}: CheckedFinding): string {
  const line = lineOf(document, range)
  const {text} = document.parsed
  const end = Math.min(range.end, line.end, range.start + longestQuotation)
  const from = Math.max(line.start, range.start - longestQuotation / 2)
  const to = Math.min(line.end, end + longestQuotation / 2)
  const before = (from > line.start ? '…' : '') + text.slice(from, range.start)
  const after = text.slice(end, to) + (to < line.end ? '…' : '')
  const quoted = `${escape(before)}<mark>${escape(text.slice(range.start, end))}</mark>${escape(after)}`
  return text.slice(from, to).trim() === '' ? '' : `<blockquote>${quoted}</blockquote>`
}

function cleanSection(clean: readonly Result[]): string {
  if (clean.length === 0) return ''
  const items = clean.map(({document}) => `<li>${escape(document.title?.text ?? document.uri)}</li>`)
  return `<section><h2>Nothing found in</h2><ul>${items.join('')}</ul></section>`
}

function fixedSection({baseline}: Checked): string {
  if (!baseline || baseline.fixed.length === 0) return ''
  const items = baseline.fixed.map(({file, message}) => `<li>${escape(file)}: ${escape(message)}</li>`)
  return `<section><h2>Fixed since the baseline</h2><ul>${items.join('')}</ul></section>`
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)
}
