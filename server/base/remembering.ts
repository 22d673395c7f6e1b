/** How many answers are kept unless somebody says otherwise: at first the texts of some fifty documents. */
let usual = 5000
/** The texts of three documents of 1 MB. */
const mostRoom = 40_000

/**
 * Sees to it that the answers for a document with so many different texts are kept at once: with less room each key press
 * would find the first of them forgotten when it comes to the last.
 */
export function makeRoomFor(texts: number): void {
  usual = Math.min(Math.max(usual, 3 * texts), mostRoom)
}

/**
 * `read`, a pure function of a text, with its answers for the last `most` texts or so kept: a key press changes one text
 * of a document, and siblings share theirs. The same text gets the same value, so nobody may change it.
 */
export function remembering<Fact>(read: (text: string) => Fact, most?: number): (text: string) => Fact {
  let recent = new Map<string, {readonly fact: Fact}>()
  let older = recent
  return text => {
    const fresh = recent.get(text)
    if (fresh) return fresh.fact
    const known = older.get(text) ?? {fact: read(text)}
    if (recent.size * 2 >= (most ?? usual)) {
      older = recent
      recent = new Map()
    }
    recent.set(text, known)
    return known.fact
  }
}

/** `text` as the one string that stands for all equal ones: lists of words that are remembered take little room by it. */
export const theSame = remembering(text => text, 20_000)

const none: readonly RegExpExecArray[] = []

/** All matches of `pattern`, which is global, in a text, kept as {@link remembering} does. */
export function rememberingMatches(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  return remembering(text => {
    const found = [...text.matchAll(pattern)]
    // Most texts have none, and they share one answer.
    return found.length > 0 ? found : none
  })
}

/** `read`, a pure function of a value that nobody changes, with the answer for the value that was asked about last kept. */
export function rememberingLast<Of extends object, Fact>(read: (of: Of) => Fact): (of: Of) => Fact {
  let last: {readonly of: Of; readonly fact: Fact} | undefined
  return of => {
    if (last?.of !== of) last = {of, fact: read(of)}
    return last.fact
  }
}
