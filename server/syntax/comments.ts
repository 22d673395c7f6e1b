import type {TextRange} from '../base/range'
import type {Block} from './types'

/** The HTML comments in `text`, from `<!--` to `-->`; those in fenced code are examples and left out. */
export function findComments(text: string, blocks: readonly Block[]): readonly TextRange[] {
  const comments: TextRange[] = []
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) break
    comments.push({start, end: close + 3})
    start = text.indexOf('<!--', close + 3)
  }
  if (comments.length === 0) return comments
  const code = blocks.flatMap(block => (block.kind === 'verbatim' && block.form === 'code' ? [block.range] : []))
  return comments.filter(({start}) => !code.some(range => range.start <= start && start < range.end))
}
