import type {CancellationToken, Location as ProtoLocation} from 'vscode-languageserver'
import {ownEntryAt} from '../../vocabulary/own-names'
import {registerNameAt} from '../../vocabulary/register/entry-page'
import type {Location, Workspace} from '../../workspace/types'
import type {Session, View} from '../session'
import {toProtoRange} from '../to-proto'

// With thousands of files a late answer helps nobody: what is not known by then is not found.
const patience = 2000
const startOfFile = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}

/** Places as the client names them; those in documents that are gone by now are left out. */
export function toProtoLocations(
  session: Session,
  {documents}: Workspace,
  locations: readonly Location[],
): ProtoLocation[] {
  return locations.flatMap(({uri, range}) => {
    const lines = documents.get(uri)?.lines
    if (lines) return [{uri: session.clientUri(uri), range: toProtoRange(lines, range)}]
    return registerNameAt(uri) === undefined && !ownEntryAt(uri) ? [] : [{uri, range: startOfFile}]
  })
}

/** The document at `uri` when all folders have been read, within reason; undefined if nobody waits for it any more. */
export async function loadedView(session: Session, uri: string, token: CancellationToken): Promise<View | undefined> {
  await foldersRead(session)
  return token.isCancellationRequested ? undefined : session.view(uri)
}

/** Settles when all folders have been read, within reason: an answer from half of them looks like a whole one. */
export async function foldersRead({loader}: Session): Promise<void> {
  await Promise.race([loader.done, timeout(patience)])
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
