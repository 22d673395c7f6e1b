import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, it} from 'vitest'
import * as oniguruma from 'vscode-oniguruma'
import {INITIAL, parseRawGrammar, Registry, type IGrammar} from 'vscode-textmate'

const path = 'syntaxes/tor.injection.tmLanguage.json'

/** Each line as typed, then what the grammar names in it, outer names first. Lines without names are left alone. */
const golden = `
Aldervale Strategic Migration Group Terms of Reference
^ markup.heading.title.tor entity.name.section.title.tor: Aldervale Strategic Migration Group Terms of Reference
STRATEGIC MIGRATION PARTNERSHIP HALF-YEARLY REPORT
^ markup.heading.title.tor entity.name.section.title.tor: STRATEGIC MIGRATION PARTNERSHIP HALF-YEARLY REPORT
Partnership for Migration Business Plan 2026-27
^ markup.heading.title.tor entity.name.section.title.tor: Partnership for Migration Business Plan 2026-27
Frequency of Meetings
^ markup.heading.tor entity.name.section.tor: Frequency of Meetings
Purpose:
^ markup.heading.tor entity.name.section.tor: Purpose
^ markup.heading.tor punctuation.separator.label.tor: :
Ways of working:
^ markup.heading.tor entity.name.section.tor: Ways of working
^ markup.heading.tor punctuation.separator.label.tor: :
KEY OBJECTIVES
^ markup.heading.tor entity.name.section.tor: KEY OBJECTIVES
1. Introduction
^ markup.heading.tor constant.numeric.tor: 1.
^ markup.heading.tor entity.name.section.tor: Introduction
3\\. Membership
^ markup.heading.tor constant.numeric.tor: 3\\.
^ markup.heading.tor entity.name.section.tor: Membership
2.1 Quorum
^ markup.heading.tor constant.numeric.tor: 2.1
^ markup.heading.tor entity.name.section.tor: Quorum
Chair: The Head of Partnership chairs the group.
^ markup.heading.tor entity.name.section.tor: Chair
^ markup.heading.tor punctuation.separator.label.tor: :
^ support.class.role.tor: Head of Partnership
The vice-chair stands in for the chair; the secretary keeps the minutes.
^ support.class.role.tor: vice-chair
^ support.class.role.tor: chair
^ support.class.role.tor: secretary
Deputy Chair, Chief Executive and lead officers
^ support.class.role.tor: Deputy Chair
^ support.class.role.tor: Chief Executive
^ support.class.role.tor: lead officers
Terms of reference
^ markup.heading.tor entity.name.section.tor: Terms of reference
The Home Secretary and the Secretary of State are to chair it from an armchair.
Write to secretary@example.org or see www.example.org/chair and chair.html.
The chairs are stacked; chairing is tiring; chair-lifts are not.
The group reviews its terms of reference
membership
Membership of the group is open to all.
Healthy Purpose:ful
The Terms of Reference were agreed. They replace the old Terms of Reference
`

it('names titles, labels and roles, and nothing else', async () => {
  const grammar = await loadGrammar()
  const lines = golden
    .trim()
    .split('\n')
    .filter(line => !line.startsWith('^ '))
  expect(`\n${lines.flatMap(line => [line, ...named(grammar, line)]).join('\n')}\n`).toBe(golden)
})

it('is injected into paragraphs of Markdown only, and contributed under its own name', () => {
  const {scopeName, injectionSelector} = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  expect(injectionSelector).toMatch(/^L:text\.html\.markdown meta\.paragraph\.markdown /)
  const {contributes} = JSON.parse(readFileSync('package.json', 'utf8')) as {contributes: {grammars: unknown}}
  expect(contributes.grammars).toEqual([{scopeName, path: `./${path}`, injectTo: ['text.html.markdown']}])
})

it('reads a very long line without trouble', async () => {
  const grammar = await loadGrammar()
  for (const piece of ['Chair ', 'A', '1.', 'to chair ', 'Terms of Reference ']) {
    expect(grammar.tokenizeLine(piece.repeat(2_000), INITIAL, 0).stoppedEarly).toBe(false)
  }
})

function named(grammar: IGrammar, line: string): readonly string[] {
  return grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({startIndex, endIndex, scopes}) => {
    const text = line.slice(startIndex, endIndex)
    const names = scopes.filter(scope => scope !== 'tor.injection')
    return names.length > 0 && text.trim() !== '' ? [`^ ${names.join(' ')}: ${text}`] : []
  })
}

async function loadGrammar(): Promise<IGrammar> {
  await engine
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  })
  const grammar = await registry.loadGrammar('tor.injection')
  if (!grammar) throw new Error('the grammar does not load')
  return grammar
}

// The engine can be started once only in a process.
const engine = oniguruma.loadWASM(
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'))).buffer,
)
