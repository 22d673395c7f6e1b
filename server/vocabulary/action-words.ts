/**
 * Words over and in lists of actions. Source of all: work programmes, newsletters to members, highlight reports,
 * trustees' annual reports and road maps of councils, charities, clubs and projects.
 */

const people =
  "(?:we|i|officers|staff|leaders|members|volunteers|partners|trustees|governors|councillors|directors|managers|(?:[\\w'-]{1,20} ){0,3}(?:committee|council|board|trust|group|team|partnership|panel|forum|club|society|association|branch|service|charity|school|trustees|governors|members|officers|staff|leaders))"
const period = '(?: (?:in|by|over|during|before|this|next|from|for) [^.:]{1,40})?'

/** Headings of lists of what is going to be done: each item below is an action, whether or not it says who and when. */
export const workHeadings = new RegExp(
  `^(?:\\d[\\d.]{0,4}\\s)?(?:${[
    '(?:what|how) (?:we|the [\\w ]{3,30}) (?:will|shall|are going to|plan to|intend to|aim to|want to|need to) (?:do|deliver|work on)(?: it| this| next)?\\b.{0,30}',
    "what(?: comes| happens|'s| is)? next\\b.{0,20}",
    'what are (?:you|we|they) (?:going|planning) to do\\b.{0,30}',
    "what(?:'s| is)? coming(?: up)?\\b.{0,20}",
    '(?:activities|work|tasks|actions|things|events|projects) (?:planned|to come|to do|(?:planned )?for (?:the )?(?:next|coming|new|this))\\b.{0,30}',
    '(?:planned|upcoming|forthcoming|coming|proposed)(?: (?:for|in|over|during|activities|work|actions|tasks|projects|events))?\\b.{0,30}',
    '(?:our |the |future |forward |further )?plans (?:for|in) .{1,40}',
    '(?:future|forward|further) (?:plans|work|activities|developments)',
    'looking (?:ahead|forward)\\b.{0,20}',
    '(?:coming|next) (?:up|period|quarter|month|year|term)',
    'the (?:year|months|term) (?:ahead|to come)',
    'in the pipeline',
    '(?:work|forward) programme\\b.{0,30}',
    '(?:our |key |main |next )?(?:steps|actions|deliverables|activities)(?: (?:for|in|this|next) .{1,30})?',
    'still to do',
  ].join('|')})\\s?:?$`,
  'i',
)

/** Sentences that end before such a list: "The trustees intend to", "In the next year officers will:". */
export const workSentences = new RegExp(
  `\\b${people} (?:will|shall|should|must|intends? to|plans? to|are (?:going|planning) to|is (?:going|planning) to|proposes? to|(?:have|has) agreed to|needs? to|hopes? to)(?: also| now)?${period}\\s?:?$`,
  'i',
)

/** Headings, in reports, of lists of what was done. */
export const doneHeadings = new RegExp(
  `^(?:\\d[\\d.]{0,4}\\s)?(?:${[
    '(?:key |main |our |major |recent |notable )?(?:achievements?|accomplishments?|successes)\\b.{0,40}',
    "what (?:we(?:'ve| have)?|has been|was) (?:did|done|achieved|delivered)\\b.{0,30}",
    '(?:activities|work|tasks|actions|milestones|deliverables) (?:completed|achieved|done|undertaken|carried out|delivered|in|during|since|this)\\b.{0,30}',
    '(?:progress|delivered|achieved|completed|done|finished) (?:this|in|during|since|over|to date|so far|last)\\b.{0,30}',
    '(?:achieved|completed|done|delivered|finished)',
  ].join('|')})\\s?:?$`,
  'i',
)

/** Headings of lists in plans and reports that hold no actions. */
export const otherLists =
  /\b(?:risks?|issues?|challenges|lessons|strengths|weaknesses|opportunities|threats|swot|pestle?|values|principles|vision|mission|background|context|introduction|about|who we are|members?|membership|attend(?:ance|ees)|budget|financ(?:e|es|ial)|funding|income|expenditure|costs?|resources?|staffing|measures?|indicators?|kpis?|targets?|evidence|outcomes?|impact|decisions?|recommendations?|distribution|contents|definitions|abbreviations|glossary|key|legend|references|links|contacts?|appendi(?:x|ces)|annex(?:es)?|assumptions|dependencies|monitoring|not doing|won't do|will not do|quotes?|statistics|facts|figures|why)\b/i

/** Headings of times without a date, as road maps have them: "Now", "Later (nobody knows)". */
export const looseTimes =
  /^(?:now|next|soon|later|someday|beyond|in (?:the )?future|short[- ]term|medium[- ]term|long(?:er)?[- ]term|ongoing|backlog)\b(?: term)?(?:\s?[(,-].{0,40})?$/i

/** Verbs that an action begins with: "Publish the map", "to publish the map", "We will publish the map". */
export const actionVerbs: readonly string[] = `
  achieve acquire act add address adopt advertise advise agree align analyse apply appoint approve arrange ask
  assess attend attract audit award begin bid book bring build buy campaign carry challenge champion change check
  circulate clean clear close collect commission communicate complete conduct connect consider consult contact
  continue convene co-ordinate coordinate create cut define deliver design develop digitise discuss distribute
  double draft draw embed employ enable encourage engage ensure establish evaluate expand explore extend
  facilitate find finalise finish fit fix follow form gather get give grow hold host identify implement improve
  increase inform install introduce invest investigate invite join keep launch lead liaise lobby look maintain
  make map market measure meet mend modernise monitor move negotiate nominate obtain offer open order organise
  organize paint pay pilot plan plant prepare present procure produce progress promote propose protect provide
  publicise publish purchase put raise re-launch recruit redesign reduce refresh refurbish relaunch renew repair
  replace report research resolve respond restart restore retain review revise roll run scope secure seek sell
  send set share show sign simplify source sponsor start stop strengthen submit support survey take talk target
  test train transfer trial try undertake update upgrade use visit widen work write
`
  .trim()
  .split(/\s+/)
