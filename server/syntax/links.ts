import type {Nodes, Root} from 'mdast'
import type {TextRange} from '../base/range'
import type {Link} from './types'

/** Code within running text, in source order. */
export function readCode(tree: Root): TextRange[] {
  const code: TextRange[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'inlineCode' && node.position)
      code.push({start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0})
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return code
}

/** The links and images of a Markdown tree that name their target in place, and link definitions, in source order. */
export function readLinks(tree: Root, source: string): Link[] {
  const links: Link[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const range = {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
      const urlRange = rangeOfUrl(source, range, node.type === 'definition' ? ']:' : '](')
      if (urlRange) links.push({range, urlRange, url: node.url})
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return links.sort((a, b) => a.range.start - b.range.start)
}

/** The address as typed, without the angle brackets around it; undefined for a link that is nothing but its address. */
function rangeOfUrl(source: string, {start, end}: TextRange, sign: string): TextRange | undefined {
  const text = source.slice(start, end)
  const at = sign === ']:' ? text.indexOf(sign) : text.lastIndexOf(sign)
  if (at < 0) return undefined
  const from = at + sign.length + (/^\s{0,20}/.exec(text.slice(at + sign.length))?.[0].length ?? 0)
  const [typed = ''] = /^<[^<>\n]*>|^[^\s]*/.exec(text.slice(from)) ?? []
  const inAngles = typed.startsWith('<') && typed.endsWith('>')
  const closing = sign === '](' && !inAngles && typed.endsWith(')') && from + typed.length === text.length ? 1 : 0
  const inner = inAngles ? 1 : 0
  return {start: start + from + inner, end: start + from + typed.length - closing - inner}
}
