/** "the County Council" stands for a council only where one is named; nobody's proper name is such a phrase. */
const anybodys = /^(?:local|county|district|borough|city|town|parish|unitary|national|regional|joint) [a-z-]+$/

/**
 * Tells which body a phrase such as "Board" or "Executive Board" means: the only one of the document's bodies whose name
 * ends so. `names` are the bodies named in full, `kinds` the phrases. A phrase of several words that no name ends with
 * is a name itself. The answer is undefined where several bodies may be meant, or none.
 */
export function resolver(names: readonly string[], kinds: readonly string[]): (kind: string) => string | undefined {
  const named = new Set<string>()
  const byEnding = new Map<string, string | undefined>()
  const add = (name: string) => {
    const folded = name.toLowerCase()
    if (named.has(folded)) return
    named.add(folded)
    for (const ending of endings(folded)) byEnding.set(ending, byEnding.has(ending) ? undefined : name)
  }
  names.forEach(add)
  const meanings = new Map<string, string | undefined>()
  // The longest first, because a phrase that names a body makes shorter ones doubtful.
  for (const kind of [...new Set(kinds)].sort((a, b) => b.length - a.length)) {
    const folded = kind.toLowerCase()
    if (!byEnding.has(folded) && folded.includes(' ') && !anybodys.test(folded)) add(kind)
    meanings.set(folded, byEnding.get(folded))
  }
  return kind => meanings.get(kind.toLowerCase())
}

function endings(name: string): readonly string[] {
  const words = name.split(' ')
  return words.map((_word, i) => words.slice(i).join(' '))
}
