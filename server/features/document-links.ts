import {meets, type TextRange} from '../base/range'
import type {MentionKind, TorDocument} from '../model/types'
import {isInLink} from '../syntax/markdown-places'
import {searchFrom} from '../workspace/body-targets'
import {documentAtPath} from '../workspace/file-targets'
import type {Location, Workspace} from '../workspace/types'
import {targetsOf} from '../workspace/use-targets'
import {usesOf} from '../workspace/uses'

/** Words that can be followed to another place, and what the place is called. */
export interface DocumentLink {
  readonly range: TextRange
  readonly target: Location
  readonly tooltip: string
}

const linked: ReadonlySet<MentionKind> = new Set(['document', 'objective', 'section', 'appendix', 'schedule'])

/**
 * The documents, files and numbered parts that the text names, in its order and without overlap, where just one place
 * in the workspace can be meant. Web addresses and links in Markdown's own form are left to the editor.
 */
export function documentLinks(workspace: Workspace, document: TorDocument): readonly DocumentLink[] {
  if (document.kind === 'other') return []
  const links: DocumentLink[] = []
  const found = [...namedParts(workspace, document), ...namedFiles(workspace, document)]
  for (const link of found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    const isFree = link.range.start >= (links.at(-1)?.range.end ?? 0)
    if (isFree && !isInLink(document.parsed, link.range.start + 1)) links.push(link)
  }
  return links
}

function namedParts(workspace: Workspace, document: TorDocument): readonly DocumentLink[] {
  const search = searchFrom(workspace, document)
  return usesOf(document)
    .filter(({sense}) => linked.has(sense))
    .flatMap(use => {
      const [target, ...others] = targetsOf(search, use)
      const isItself = target?.uri === document.uri && meets(lineOf(document, target.range), use.range)
      return target && !isItself && others.length === 0 ? linkTo(workspace, use.range, target) : []
    })
}

function namedFiles(workspace: Workspace, document: TorDocument): readonly DocumentLink[] {
  return document.files.flatMap(({text, range}) => {
    const named = documentAtPath(workspace, document, text)
    return named && named !== document ? linkTo(workspace, range, {uri: named.uri, range: {start: 0, end: 0}}) : []
  })
}

function linkTo({documents}: Workspace, range: TextRange, target: Location): readonly DocumentLink[] {
  const document = documents.get(target.uri)
  if (!document) return []
  const words = document.parsed.text.slice(target.range.start, target.range.end)
  const name = (words === '' ? (document.title?.text ?? '') : words).replace(/\s+/g, ' ').trim()
  return [{range, target, tooltip: name === '' ? 'Go to the document' : `Go to “${name}”`}]
}

/** The whole lines of `range`: a heading does not lead to itself. */
function lineOf({lines}: TorDocument, {start, end}: TextRange): TextRange {
  return {start: lines.lineStart(lines.positionAt(start).line), end}
}
