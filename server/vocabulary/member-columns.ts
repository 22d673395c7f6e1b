/** Heads of the columns of a table of members. Source: such tables in terms of reference and in public repositories. */

/** A column that names members; the leftmost of them does. */
export const columnOfMembers =
  /^(?:(?:full |member |current |voting |board |committee |first |group )*names?|(?:full |current |voting |board |committee |core |associate )*members?(?:ship)?(?: names?| organi[sz]ations?)?|(?:named |member |lead )?representatives?|persons?|people|who|(?:post|office|role|current )?[- ]?holders?|incumbents?|nominees?|trustees?|directors?|councillors?|participants?|delegates?|individuals?|names? (?:and|&|\/) .+)$/i

/** A column that names their organisations: it names the members where no column names persons or posts. */
export const columnOfOrganisations =
  /^(?:(?:member |partner |parent |home |nominating |appointing |constituent )?(?:organi[sz]ations?|agency|agencies|bod(?:y|ies)|institutions?|company|companies|affiliations?|authority|authorities|councils?|employers?)(?: names?)?|part(?:y|ies)|partners?(?: agency| agencies| organi[sz]ations?)?|representing|nominated by|appointed by)$/i

/** A column that says what part each of them plays. */
export const columnOfRoles =
  /^(?:(?:committee |group |board |member )?(?:roles?|positions?|posts?|offices?|functions?)(?: (?:on|in) .+| title)?|title|capacity)$/i

/** A column of members of one sort, beside others of other sorts: "Responsible authorities (voting)", "Other members". */
export const columnOfSort =
  /^(?:[\w&'/-]{1,20} ){0,4}?(?:authorities|councils|bodies|members|officers|partners|observers|trustees|directors|governors|representatives|organi[sz]ations|agencies|invitees|attendees|attendance|councillors|advis[eo]rs|side|officio|charities|services|parents|staff|residents|businesses|employers|unions)(?: of (?:the )?[\w' ]{1,30})?(?: ?\([^()]{1,40}\)| and (?:invitees|observers|guests|advis[eo]rs)){0,2}$/i

/** Columns that count the seats or the votes that others name. */
export const columnOfCounts =
  /^(?:how many|(?:number|no\.?)(?: of (?:seats|places|members|votes))?|seats|places|votes?\??|voting(?: rights)?|quota)$/i

/** Further columns of a table whose first names seats: how they are filled. */
export const columnOfFilling =
  /^(?:how (?:filled|chosen|appointed|elected)|(?:chosen|elected|appointed|nominated) (?:by|how)|method of appointment)$/i

/** First columns that number or label what the others name: one of them may stand for a member only beside no other. */
export const columnOfLabels =
  /^(?:|#|no\.?|nr\.?|number|id|ref|(?:git ?hub|gitlab|slack|discord|twitter|lf)?[- ]?(?:id|handle|user ?name|user|account|nick(?:name)?)s?|photo|image|avatar|picture|e-?mail(?: address)?|terms?(?: .+)?|seats?|region|area|country|time ?zone|since|joined|start(?: date)?|end(?: date)?)$/i

/** First columns of tables about other matters than members. */
export const columnOfMatters =
  /\b(?:criteri(?:on|a)|requirements?|conditions?|responsibilit(?:y|ies)|dut(?:y|ies)|tasks?|activit(?:y|ies)|actions?|steps?|stages?|phases?|meetings?|dates?|days?|times?|when|decisions?|topics?|items?|issues?|questions?|levels?|tiers?|fees?|dues|benefits?|channels?|tools?|resources?|links?|documents?|repositor(?:y|ies)|projects?|process(?:es)?|principles?|objectives?|aspects?|terms?|rights?|permissions?)\b/i

/** Cells of a seat that nobody holds yet. */
export const openSeats =
  /^(?:tb[acdn]|t\.b\.[acdn]\.?|to be (?:confirmed|advised|appointed|agreed|nominated)|vacan(?:t|cy)|n\/?a|none|-+|\?+)$/i

/** What part somebody plays in the body, in a column beside the one that names them. */
export const partsPlayed =
  /^(?:(?:the|co-|vice[- ]|deputy |full |core |voting |non-voting |associate |joint |interim |acting |independent |lead )?(?:chair(?:person|man|woman)?|conven[oe]r|members?|observers?|secretar(?:y|iat)|partners?|leads?|voting|non-voting|core|in attendance|advis[eo]rs?|participants?|attendees?|ex[- ]officio|alternates?|standing|host|facilitator))$/i
