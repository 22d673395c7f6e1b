/** What became of a body. `renamed`: it went on under another name; `merged`: it went into another; `abolished`: neither. */
export type Fate = 'renamed' | 'merged' | 'abolished'

/** Where a body stands on a day. `planned`: it is not in being yet. */
export type Status = 'current' | 'planned' | Fate

/** How a wording stands for an entry. `alias`: another right form; `misspelling`: a wrong form, listed or near enough. */
export type MatchKind = 'name' | 'abbreviation' | 'alias' | 'misspelling'

export type CouncilType = 'county' | 'unitary' | 'metropolitan' | 'district' | 'london'

/** What is known of a council beyond its name. */
export interface Council {
  readonly type: CouncilType
  /** "Ashford" of "Ashford Borough Council"; the usual name first. */
  readonly places: readonly string[]
  /** The county whose police, fire and health bodies serve it; undefined in Scotland and Northern Ireland. */
  readonly county: string | undefined
  /** Region of England, or nation. */
  readonly region: string
}

/** One body, scheme, fund, Act or term of the register. Dates are ISO, as exact as known: "2016-07-12", "2016-07", "2016". */
export interface Organisation {
  readonly name: string
  /** "department", "police force", "scheme", "act", "term" …; the headings of the data. */
  readonly category: string
  /** True for a sort of body ("Primary Care Trust"), which is no single organisation. */
  readonly isKind: boolean
  /** Short forms that mean nothing else in papers of the field. */
  readonly shortForms: readonly string[]
  /** Short forms that may mean other things too: they say something only where somebody asks. */
  readonly weakShortForms: readonly string[]
  readonly aliases: readonly string[]
  readonly wrongForms: readonly string[]
  /** Right forms that are ordinary words in running text. */
  readonly weakAliases: readonly string[]
  /** True if the name itself is made of ordinary words, so that running text is not searched for it. */
  readonly isOrdinary: boolean
  /** First day; undefined: unknown, not "never". */
  readonly from: string | undefined
  /** Last day; undefined: in being, or planned. */
  readonly until: string | undefined
  /** `planned` without dates for a body that is only announced. */
  readonly fate: Fate | 'planned' | undefined
  /** Names of the bodies that took over, as the register calls them. */
  readonly successors: readonly string[]
  /** Counties that a local body serves; empty for others. */
  readonly areas: readonly string[]
  readonly council: Council | undefined
  readonly note: string | undefined
  /** What is not sure about this entry. */
  readonly doubt: string | undefined
  /** A key of the table of sources. */
  readonly source: string
}

/** A wording of an entry, and of which sort it is. */
export interface Wording {
  readonly text: string
  readonly match: MatchKind
  /** True if running text is searched for it. */
  readonly inProse: boolean
}

/** A wording that stands for an entry. */
export interface Claim {
  readonly entry: Organisation
  readonly match: MatchKind
}
