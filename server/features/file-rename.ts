import type {TextEdit} from '../base/edit'
import {isInside, normaliseUri} from '../base/uri'
import {textsOf} from '../model/mentions-texts'
import type {Link, Parsed} from '../syntax/types'

/** A file or folder that moves: both addresses normalised. */
export interface Move {
  readonly from: string
  readonly to: string
  /** True if nothing else has the name of the file, so that a text that gives the name means it. */
  readonly isOnly: boolean
}

/** A text with links, at its address before the move. */
export interface LinkedText {
  readonly uri: string
  readonly parsed: Parsed
}

/** All edits that a text needs when files or folders move: its links, and the names of files that it gives in words. */
export function moveEdits(text: LinkedText, moves: readonly Move[], folders: readonly string[]): TextEdit[] {
  return [...linkEdits(text, moves, folders), ...nameEdits(text, moves)]
}

/** "see kent-tor.md" outside links and code. */
function nameEdits({parsed}: LinkedText, moves: readonly Move[]): TextEdit[] {
  const renamed = moves.flatMap(({from, to, isOnly}) => {
    const [before, after] = [nameOf(from), nameOf(to)]
    return isOnly && before !== after && /\.\w+$/.test(before) ? [{before, after}] : []
  })
  if (renamed.length === 0) return []
  return textsOf(parsed).flatMap(({text}) =>
    renamed.flatMap(({before, after}) =>
      placesOf(text.plain, before)
        .map(at => text.sourceOf(at, at + before.length))
        .filter(range => !parsed.links.some(link => link.range.start <= range.start && range.end <= link.range.end))
        .map(range => ({range, newText: after})),
    ),
  )
}

function nameOf(uri: string): string {
  return plain(uri.slice(uri.lastIndexOf('/') + 1))
}

/** Where the name stands by itself: not as the end of a path or an address, nor as the start of a longer name. */
function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}_/\\.@-]/u.test(text.charAt(at - 1)) &&
      !/^(?:[\p{L}\p{N}_/-]|\.\w)/u.test(text.slice(at + name.length))
    if (isWhole) places.push(at)
  }
  return places
}

/**
 * Edits after which the relative links of a text lead where they led before, when files or folders move: those to what
 * moves, and those of a text that moves itself. `folders` are the workspace folders, for links that begin with "/".
 */
function linkEdits({uri, parsed}: LinkedText, moves: readonly Move[], folders: readonly string[]): TextEdit[] {
  const home = moved(uri, moves) ?? uri
  return parsed.links.flatMap(link => {
    const {path, rest} = split(link)
    if (path === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return []
    const folder = path.startsWith('/') ? folders.find(each => isInside(each, uri)) : undefined
    if (path.startsWith('/') && folder === undefined) return []
    const target = folder === undefined ? resolve(folderOf(uri), path) : resolve(folder, path.slice(1))
    const goal = target === undefined ? undefined : goalOf(target, moves)
    if (target === undefined || (goal === undefined && (home === uri || folder !== undefined))) return []
    const newPath = pathFrom(folder ?? folderOf(home), goal ?? target, {path, rooted: folder !== undefined})
    return newPath === path ? [] : [{range: link.urlRange, newText: `${newPath}${rest}`}]
  })
}

function split({url}: Link): {readonly path: string; readonly rest: string} {
  const at = url.search(/[#?]/)
  return at < 0 ? {path: url, rest: ''} : {path: url.slice(0, at), rest: url.slice(at)}
}

/** Where `uri` is after the moves; undefined if it stays. */
function moved(uri: string, moves: readonly Move[]): string | undefined {
  const move = moves.find(({from}) => uri === from || isInside(from, uri))
  return move && move.to + uri.slice(move.from.length)
}

/** A link may leave out the ending of a Markdown file. */
function goalOf(target: string, moves: readonly Move[]): string | undefined {
  return moved(target, moves) ?? moved(`${target}.md`, moves)?.replace(/\.md$/, '')
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'))
}

/** The address that a relative path means; undefined if it leaves the root. */
function resolve(folder: string, path: string): string | undefined {
  const segments = folder.split('/')
  const root = folder.includes('://') ? 3 : 1
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.length <= root) return undefined
      segments.pop()
    } else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return normaliseUri(segments.join('/'))
}

/** The relative path from a folder to a file, in the manner of the old one: encoded, and with "./" if that had it. */
function pathFrom(
  folder: string,
  target: string,
  {path, rooted}: {readonly path: string; readonly rooted: boolean},
): string {
  const from = folder.split('/')
  const to = target.split('/')
  let common = 0
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++
  const up = from.slice(common).map(() => '..')
  const down = to.slice(common).map(segment => (/%[0-9a-f]{2}|^[^ ]*$/i.test(path) ? legible(segment) : plain(segment)))
  const relative = [...up, ...down].join('/')
  if (rooted) return `/${relative}`
  return path.startsWith('./') && up.length === 0 ? `./${relative}` : relative
}

/** Only what a link must not hold stays encoded. */
function legible(segment: string): string {
  return plain(segment).replace(/[\s()<>%#?]/g, c => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'))
}

function plain(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
