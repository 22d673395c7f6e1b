/**
 * The longest run of characters that stands in every match of `pattern`, '' where none can be told: " advice" of
 * /\b(?:will|may) advice(?= the)/. A text without it has no match, and to look for it costs a tenth of the pattern.
 */
export function commonRun({source, flags}: RegExp): string {
  if (flags.includes('i')) return ''
  let best = ''
  let run = ''
  const end = () => {
    if (run.length > best.length) best = run
    run = ''
  }
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i)
    if (c === '|') return ''
    if (c === '(' || c === '[') {
      i = endOfGroup(source, i)
      end()
    } else if (/[*+?{]/.test(c)) {
      // What is repeated may be there not at all.
      run = run.slice(0, -1)
      end()
      if (c === '{') i = source.indexOf('}', i)
    } else if (/[.^$]/.test(c)) end()
    else if (c !== '\\') run += c
    else if (/\w/.test(source.charAt(++i))) {
      // Words in braces may follow, such as a property of letters.
      if (/[^bBdDwWsS\d]/.test(source.charAt(i))) return ''
      end()
    } else run += source.charAt(i)
  }
  end()
  return best
}

/** The place of the bracket that closes the one at `at`. */
function endOfGroup(source: string, at: number): number {
  const isClass = source.charAt(at) === '['
  for (let i = at + 1; i < source.length; i++) {
    const c = source.charAt(i)
    if (c === '\\') i++
    else if (c === (isClass ? ']' : ')')) return i
    else if (!isClass && (c === '(' || c === '[')) i = endOfGroup(source, i)
  }
  return source.length
}
