/**
 * Words that tell of a body as it was, so that a name it no longer bears is right.
 * Source: how reports and introductions speak of predecessors ("formerly", "took over from", "was replaced by").
 */
export const pastWords =
  /\b(?:former(?:ly)?|previous(?:ly)?|then|old|ex|late|predecessors?|replac(?:es?|ed|ing)|succe(?:eds?|eded|eding)|successors?|inherit(?:s|ed)?|took over|taken over|take over|transferred|transition(?:s|ed|ing)?|known as|now|became|becomes?|renamed|abolish(?:ed|ing)?|abolition|dissol(?:ved|ution)|clos(?:ed|ure)|merg(?:ed|er|ing)|histor(?:y|ic|ically)|originally|until|was (?:set up|established|created|launched|founded)|were (?:set up|established|created)|used to)\b/i

/**
 * What follows the name of a body where it stands as the author of a paper: a title, or a sort of paper.
 * Source: how terms of reference cite guidance ("Audit Commission, *Governing Partnerships*").
 */
export const publications =
  /^(?:'s)?,? ?(?:[*_"'\u2018\u201c]|(?:[\w-]+ ){0,2}(?:guidance|guidelines?|report|toolkit|framework|standards?|strategy|survey|data|statistics|publications?|circular|code)\b)/i

/**
 * Signs that a document is about the United Kingdom, so that names like those of its departments mean these.
 * Source: the GOV.UK style guide on names of the nations; New England and New South Wales are elsewhere.
 */
export const britishSigns =
  /\b(?:UK|United Kingdom|(?<!New )England|Scotland|(?<!South )Wales|Northern Ireland|NHS|[Ll]ocal [Aa]uthorit(?:y|ies))\b|£|\.uk\b/

/** Sorts of entries that are bodies in being or gone; the rest are schemes, papers, terms and places abroad. */
export const otherThanBodies: ReadonlySet<string> = new Set([
  'scheme',
  'contract',
  'fund',
  'agreement',
  'act',
  'term',
  'governance',
])
