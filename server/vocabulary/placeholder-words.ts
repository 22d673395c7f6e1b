/** Text that only holds a place. Source: templates of terms of reference and plans as councils and charities publish them. */
export const placeholderWords: readonly RegExp[] = [
  /[[{(]\s?(?:insert|enter|add|name of|date of|your|type|fill in|delete|specify|e\.g\.,? insert)\b[^\]})\n]{0,80}[\]})]/gi,
  /\[(?:name|date|organisation|organization|group|body|number|title|post|place|area|month|year|frequency|day|time|venue|location|tbc|tbd|tba|x{1,4}|\.{2,})\](?!\()/gi,
  // "[DAY OF THE WEEK]"
  /\[[A-Z]{2,15}(?: [A-Z]{2,15}){1,5}\](?![([:])/g,
  /\b(?:your|the|(?:facilitator|chair|lead|member)'s) (?:name|institution|organi[sz]ation|affiliation) (?:goes )?here\b/gi,
  /(?<![\w-])(?:TBC|TBD|TBA|XXX?X?)(?![\w-])/g,
  /\blorem ipsum\b/gi,
  /(?<=[a-z] )_{4,}(?=,? [a-z])/g,
]

/** The same in angle brackets, which Markdown takes for a tag and does not show. */
export const hiddenPlaceholder =
  /<(?:insert|name|date|organisation|organization|group|number|post|place|area|month|year|tbc|tbd|your)(?: [a-z' ]{1,40})?>/gi

/** A whole line that only holds a place: a template's guidance, "to be confirmed", a bare link. */
export const placeholderLine =
  /^(?:(?:(?:the )?(?:text|details?|content|wording|names?|section|membership|arrangements) |this section )?(?:is |are |will )?)?(?:(?:still )?under (?:discussion|development|construction)|awaited|pending|to come|coming soon|tbc|tba|tbd|n\/a|to (?:follow|be (?:confirmed|agreed|added|completed|written|inserted|provided|supplied|updated|developed|advised|finalised|determined|decided|drafted|appointed|elected))|\[[^\]]{0,120}\]|<[^>]{0,120}>|\.{2,}|_{2,}|x{2,}|-+)\.?$/i

/** A sentence in which a template asks its author for what belongs there. */
export const templateSentence =
  /\bname here\b|\[(?:[A-Z]{2,15}(?: [A-Z]{2,15}){1,5}|FREQUENCY|DAY|TIME|NAME|DATE|VENUE|NUMBER)\](?![([:])|\b(?:add|put|insert|enter|fill in|write) (?:the |your |any )?(?:details?|text|information|dates?|names?)\b[^.]{0,60}\b(?:here|in this section|below)\b|\bplease (?:discuss|describe|explain|list|state|add|specify)\b[^.]{0,80}\b(?:section|here|below)\b/
