/** How many answers are kept unless somebody says otherwise: the texts of some fifty documents. */
const usual = 5000

/**
 * `read`, a pure function of a text, with its answers for the last `most` texts or so kept: a key press changes one text
 * of a document, and siblings share theirs. The same text gets the same value, so nobody may change it.
 */
export function remembering<Fact>(read: (text: string) => Fact, most = usual): (text: string) => Fact {
  let recent = new Map<string, {readonly fact: Fact}>()
  let older = recent
  return text => {
    const known = recent.get(text) ?? older.get(text) ?? {fact: read(text)}
    if (recent.size * 2 >= most) {
      older = recent
      recent = new Map()
    }
    recent.set(text, known)
    return known.fact
  }
}
