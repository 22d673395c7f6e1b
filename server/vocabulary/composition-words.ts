/**
 * How sentences say of whom a body is made up, so that what follows are its members.
 * Source: constitutions, by-laws, rules and terms of reference of committees, societies and partnerships.
 */

const organ =
  '(?:committee|board|council|group|panel|forum|partnership|network|team|executive|assembly|commission|trustees|governors|directors|body|consortium|alliance|cabinet|working party|cttee|senate|court|guild)'
const number =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)'
const will = '(?:shall|will|must|should|are to|is to|to)'
const composed =
  "(?:consists?(?: [a-z]+){0,3} of|comprises?|comprising|consisting of|(?:made up|composed|comprised|formed|constituted) (?:of|from)|(?:be|are|is|'ll be) constituted as follows)"

const lead = (text: string) => new RegExp(text.replaceAll(' ', '\\s{1,9}'), 'i')

/** What stands between a body's noun and the verb that says of whom it is made up. */
const between = '[^.;:]{0,120}?(?:\\. ?-? ?(?:\\(\\w{1,3}\\) )?)?[^.;:]{0,20}?'

/** Words after which the members are named, in the same sentence or below it. */
export const compositionLeads: readonly RegExp[] = [
  // "The Executive Committee shall consist of", "a Branch Committee comprising", "run by a board made up of"
  lead(`\\b(?:${organ}|it|which|who|we|membership)\\b${between}\\b${composed}\\b`),
  // "The RJC shall consist of", "(a) shall consist of" after a heading
  lead(`^(?:\\(?\\w{1,4}[.)] ?)?(?:${will}|it) (?:[a-z]+ )?${composed}\\b`),
  new RegExp(`\\b[A-Z]{2,6}\\b${between}\\b${composed}\\b`),
  // "run by a committee of a Chairman, …", "the work is done by a Steering Group of up to 14:"
  lead(
    `\\b(?:run|managed|governed|led|administered|overseen|controlled|directed|done|handled|looked after) by (?:a|an|its|the|our) (?:[\\w'-]{1,20} ){0,3}?${organ} of\\b`,
  ),
  // "There'll be a committee of five: …"
  lead(`\\b(?:be|is|are|have|has) (?:a|an) (?:[\\w'-]{1,20} ){0,3}?${organ} of(?= ${number}\\b[^.;:]{0,60}:)`),
  // "on which the Partners are represented thus:"
  lead('\\brepresented (?:on [^.;:]{1,60} )?(?:thus|as follows)\\b'),
  // "the number of Directors shall be not less than five, as follows:", "nine members being"
  lead(`\\b(?:number|members|directors|trustees|governors|seats|places)\\b${between}, as follows\\b`),
  // "Core membership is by post, as follows:"
  lead(`\\bmembership\\b${between}\\bas follows\\b`),
]

/** Words after which officers are named; what follows must be posts. */
export const officerLeads: readonly RegExp[] = [
  // "The Officers of the Club shall be President, Chairman, …", "The officers are a President, …"
  lead(
    `\\b(?:officers|office[- ]?bearers|officials)\\b[^.;:]{0,60}? (?:(?:${will} )?(?:be|include|consist of|comprise)|are|is|comprise|include)(?: as follows| the following)?\\b`,
  ),
  // "The Company shall be the Tower Captain, the Steeple Keeper and all ringers"
  lead('\\b(?:company|guild|band|committee|council|board|executive|court) (?:shall|will) be (?=(?:the|an?) )'),
  // "the members shall elect from amongst themselves a Chairman, a Secretary …"
  lead(
    `\\b(?:elects?|choose|chooses|appoints?|electing|nominates?)\\b(?: (?:annually|each year|every year|a?new|from (?:among|amongst) (?:themselves|(?:its|their|the)(?: [a-z]+)?)|from (?:its|their|the) (?:own )?(?:members|number)|the following(?: [a-z-]+){0,2}))*(?= (?:an?|the) |:)`,
  ),
]

/** Words after which those are named who do the work at present; what follows must be people. */
export const peopleLeads: readonly RegExp[] = [
  // "This year that's A. Example (Norrey Arts), B. Example and C. Example"
  lead(
    "\\b(?:this year|currently|at present|at the moment|for now)[^.;:]{0,40}?\\b(?:that's|that is|they are|these are|it's|we are|are):?(?= )",
  ),
]

/** Bodies below or beside the document's own, whose members are not its. */
export const otherBodies =
  /\b(?:sub-?\s?(?:committees?|groups?|panels?)|task (?:and finish )?(?:groups?|forces?)|working (?:groups|parties)|(?:appeals?|hearing|disciplinary|interview|selection|appointment|complaints|standing) (?:panels?|committees?|boards?)|quor(?:um|ate)|meetings? (?:shall|will|to|of|is|are)|(?:each|any|such an?|another|no) (?:[a-z-]{1,20} ){0,2}(?:committee|group|panel|team|board|party)|secretariat (?:shall|will|is)|web ?sites?|assets?|income|funds?|property|agenda|business)\b/i

/** A first part that only counts or announces: "five:", "eleven (11) voting directors:", "the following positions:". */
export const summaries = new RegExp(
  `^\\s{0,9}(?:(?=[^:;.]{0,140}\\b(?:${number}|following|members|membership|elected|officers|positions|persons|people|posts)\\b)[^:;.]{0,140}?(?::-?|,?\\s(?:being|namely|viz\\.?)\\s?:?-?(?=\\s|$))|:-?|as follows:?-?|the following:?-?)`,
  'i',
)

/** Parts of a list that say something of all before them, so that it has ended: "subject to a limit of three years". */
export const clausesAfterLists =
  /^(?:whether|subject to|provided|with (?:power|the power|effect|immediate)|in each case|or (?:their|his|her|such)|limit|maximum|as (?:may|the)|so (?:that|long)|all (?:elected|appointed|to)|each (?:elected|appointed|for|to|serving)|to (?:serve|hold))\b/i

/** A line over a list of posts, without or with a number: "B3. Branch Officers". */
export const headsOfficers =
  /^(?:[A-Z]?\d{0,2}(?:\.\d{1,2}){0,2}[.)]? )?(?:[\w'-]{1,20} ){0,2}(?:officers|office[- ]bearers|committee members)(?: and committee(?: members)?)?\s?:?$/i

/** Headings over an organ of the body: those whom it lists belong to the body, whoever its members are. */
export const organHeadings =
  /^(?:(?:the|our|executive|management|managing|branch|club|general|steering|society|group|central|national|honorary|hon\.?|committee|core|principal|elected) ){0,3}(?:(?:officers|office[- ]bearers|committee|board|trustees|directors|governors|council|executive|steering group|management group|president)(?: of [\w' ]{1,30})?)(?:(?:,| and| &|\/) .{1,40})?$/i
