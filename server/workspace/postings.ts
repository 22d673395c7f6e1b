/**
 * Which documents hold a key. A value: a change gives a new one that shares nearly everything with the old one, at a
 * cost that does not grow with the number of documents.
 */
export interface Postings {
  /** The newest first; each is at least twice as large as the one before it, so that there are few. */
  readonly layers: readonly Layer[]
}

interface Layer {
  /** By URI the keys of the document; undefined for one that is gone. */
  readonly entered: Changes
}

/** By URI the keys that a document has now; undefined if it is gone. */
export type Changes = ReadonlyMap<string, readonly string[] | undefined>

/** Postings of no document. */
export const emptyPostings: Postings = {layers: []}

/** `postings` after `changes`. */
export function withChanges({layers}: Postings, changes: Changes): Postings {
  let entered = changes
  let at = 0
  for (; at < layers.length; at++) {
    const older = layers[at]?.entered
    if (!older || older.size > 2 * entered.size) break
    entered = new Map([...older, ...entered])
  }
  const isLast = at === layers.length
  const kept = isLast ? new Map([...entered].filter(([, keys]) => keys !== undefined)) : entered
  return {layers: [{entered: kept}, ...layers.slice(at)]}
}

/** The URIs of the documents that hold `key`, in no particular order. */
export function urisWith({layers}: Postings, key: string): readonly string[] {
  return layers.flatMap((layer, i) => (byKeyOf(layer).get(key) ?? []).filter(uri => isNewest(layers, i, uri)))
}

/** True if any document holds `key`; that costs the same however many do. */
export function isHeld({layers}: Postings, key: string): boolean {
  return layers.some((layer, i) =>
    byKeyOf(layer)
      .get(key)
      ?.some(uri => isNewest(layers, i, uri)),
  )
}

/** False if a newer layer says something else of the document. */
function isNewest(layers: readonly Layer[], at: number, uri: string): boolean {
  for (let newer = 0; newer < at; newer++) if (layers[newer]?.entered.has(uri)) return false
  return true
}

const byKeys = new WeakMap<Layer, ReadonlyMap<string, readonly string[]>>()

/** Made when first asked for: while files are loaded, layers come and go. */
function byKeyOf(layer: Layer): ReadonlyMap<string, readonly string[]> {
  const known = byKeys.get(layer)
  if (known) return known
  const byKey = urisByKey(layer.entered)
  byKeys.set(layer, byKey)
  return byKey
}

function urisByKey(entered: Changes): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>()
  for (const [uri, keys] of entered) {
    for (const key of keys ?? []) {
      const uris = byKey.get(key)
      if (uris) uris.push(uri)
      else byKey.set(key, [uri])
    }
  }
  return byKey
}
