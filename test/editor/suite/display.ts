import {
  commands,
  type DocumentLink,
  type FoldingRange,
  type Hover,
  type InlayHint,
  MarkdownString,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type TextDocument,
} from 'vscode'
import {open, placeOf, replace} from './editing'
import {expect, until} from './wait'

const aldervale = 'aldervale-terms-of-reference.md'
const oskerley = 'oskerley-terms-of-reference.md'
const report = 'half-yearly-report-2026-27.md'

/** What the editor shows of a document beside its text, as the editor itself asks for it. */
export function displayTests(): void {
  it('search over the workspace finds a body in a file that is not open', async () => {
    await open(aldervale)
    const look = async () => {
      const found = await ask<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'marrowshire strategic')
      return found.map(({name, containerName}) => `${name} in ${containerName}`)
    }
    const wanted = 'Marrowshire Strategic Migration Group in Marrowshire Strategic Migration Group Terms of Reference'
    await until(wanted, look, seen => seen.includes(wanted))
  })

  it('pasted headings fold', async () => {
    const {document} = await open(aldervale)
    const first = placeOf(document, 'Membership').line
    const look = async () => {
      const folds = await ask<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri)
      return folds.filter(({start, end}) => end > start).map(({start}) => document.lineAt(start).text)
    }
    const heading = document.lineAt(first).text
    await until(`a fold at “${heading}”`, look, seen => seen.includes(heading))
  })

  it('names, short forms and frequencies have colours of their own', async () => {
    const {document} = await open(aldervale)
    const seen = await until(
      'tokens',
      () => tokensOf(document),
      tokens => tokens.length > 0,
    )
    for (const wanted of ['shortForm WSMP', 'organisation Home Office', 'frequency at least four times a year']) {
      expect(seen.includes(wanted), `the token “${wanted}”`, seen)
    }
  })

  it('a selection grows from the word to its member, its group and its section', async () => {
    const {document} = await open(aldervale)
    const place = placeOf(document, 'British Red Cross').translate(0, 10)
    const [grown] = await ask<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [place])
    const texts: string[] = []
    for (let range = grown; range; range = range.parent) texts.push(document.getText(range.range))
    const inOrder = ['Red', 'British Red Cross'].map(words => texts.indexOf(words))
    expect(inOrder[0] === 0 && (inOrder[1] ?? 0) > 0, 'the word, then the name', texts)
    expect(texts.length > 4, 'item, list and section around them', texts)
  })

  it('a frequency that needs reckoning has a note, and the hover says why and what the plan says', async () => {
    const {document} = await open(oskerley)
    await replace(document, 'regularly', 'every six weeks')
    const whole = new Range(0, 0, document.lineCount, 0)
    const look = async () => {
      const hints = await ask<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole)
      return hints.map(({label}) => (typeof label === 'string' ? label : label.map(({value}) => value).join('')))
    }
    await until('the note “≈ 8.7 a year”', look, seen => seen.includes('≈ 8.7 a year'))
    const hovers = await ask<Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, 'six weeks'))
    const said = hovers.flatMap(({contents}) =>
      contents.map(each => (each instanceof MarkdownString ? each.value : '')),
    )
    expect(said.join().includes('**The plan says**: at least 4 meetings a year'), 'what the plan says', said)
  })

  it('a reference to a section is a link to it', async () => {
    const {document} = await open(report)
    const look = async () => {
      const links = await ask<DocumentLink[]>('vscode.executeLinkProvider', document.uri)
      return links.map(({range, target}) => `${document.getText(range)} → ${target?.fragment ?? ''}`)
    }
    const line = placeOf(document, 'LATE ACTION AND RECOVERY').line + 1
    await until(`a link from “section 4” to line ${String(line)}`, look, seen =>
      seen.some(link => link.startsWith(`section 4 → L${String(line)},`)),
    )
  })
}

async function tokensOf(document: TextDocument): Promise<readonly string[]> {
  const legend = await ask<SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document.uri)
  const tokens = await ask<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri)
  const data = tokens?.data ?? new Uint32Array()
  const seen: string[] = []
  let line = 0
  let character = 0
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.subarray(at, at + 5)
    line += down
    character = down === 0 ? character + right : right
    const words = document.getText(new Range(line, character, line, character + length))
    seen.push(`${legend?.tokenTypes[type] ?? 'no type'} ${words}`)
  }
  return seen
}

async function ask<T>(command: string, ...args: readonly unknown[]): Promise<T> {
  return commands.executeCommand<T>(command, ...args)
}
