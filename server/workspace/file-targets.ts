import type {TorDocument} from '../model/types'
import type {Workspace} from './types'

/** The document of the workspace at `path`, which `from` names as seen from its own folder; undefined if there is none. */
export function documentAtPath({documents}: Workspace, from: TorDocument, path: string): TorDocument | undefined {
  const folders = from.uri.split('/').slice(0, -1)
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') (segments.length > 0 ? segments : folders).pop()
    else if (segment !== '.') segments.push(segment)
  }
  const spellings = [segments, segments.map(encodeURIComponent)].map(names => [...folders, ...names].join('/'))
  return spellings.map(uri => documents.get(uri)).find(found => found !== undefined)
}
