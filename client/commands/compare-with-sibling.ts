import {commands, Disposable, Uri, workspace} from 'vscode'
import type {SiblingPassage} from '../../server/lsp/protocol'
import type {Session} from '../session'
import {chooseSibling, passagesAt, peekInSiblings, placeOf, type Place} from './sibling-passages'

const scheme = 'tor-passage'

/** "ToR: Compare with Sibling…" and "ToR: Peek in Siblings": the same section or clause in the documents beside this one. */
export function siblingPassages(session: Session): Disposable {
  return Disposable.from(
    // The words travel in the address, so that a comparison stays readable when its documents change or are closed.
    workspace.registerTextDocumentContentProvider(scheme, {provideTextDocumentContent: ({query}) => query}),
    commands.registerCommand('tor.compareWithSibling', (uri?: unknown, position?: unknown, unit?: unknown) =>
      compare(session, placeOf(uri, position, unit)),
    ),
    commands.registerCommand('tor.peekInSiblings', (uri?: unknown, position?: unknown, unit?: unknown) =>
      peekInSiblings(session, placeOf(uri, position, unit)),
    ),
  )
}

async function compare(session: Session, place: Place | undefined): Promise<void> {
  const found = await passagesAt(session, place)
  const sibling = found && (await chooseSibling(found.siblings))
  if (!found || !sibling) return
  const title = `${found.title}: ${sibling.group} ↔ ${found.here.group}`
  await commands.executeCommand('vscode.diff', viewOf(found.title, sibling), viewOf(found.title, found.here), title)
}

/** A read-only document with the words of a passage. */
function viewOf(title: string, {group, text}: SiblingPassage): Uri {
  const name = `${title} (${group}).md`.replace(/[/\\]/g, ' ')
  return Uri.from({scheme, path: `/${name}`, query: `${text.trimEnd()}\n`})
}
