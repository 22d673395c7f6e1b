import type {TextEdit} from '../base/edit'
import type {TextRange} from '../base/range'
import type {DocumentKind, Phrase, TorDocument} from '../model/types'
import type {OwnNames} from '../vocabulary/own-names'
import type {Location, Workspace} from '../workspace/types'

export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** A change that removes a finding. `safe` fixes may be made without asking. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly TextEdit[]
}

export interface Related extends Location {
  readonly message: string
}

/** What a rule found, before anybody says how grave it is. */
export interface Finding {
  readonly range: TextRange
  readonly message: string
  readonly related: readonly Related[]
  /** Computed only when somebody asks for them. */
  readonly fixes: () => readonly Fix[]
  /** True if the words are a name that is no longer in use: editors strike it through. */
  readonly deprecated?: true
  /** Graver than this it never is, because the rule is not quite sure here. */
  readonly atMost?: Severity
}

export interface RuleContext {
  readonly document: TorDocument
  readonly workspace: Workspace
  /** The day on which rules about time judge, an ISO date ("2026-06-15"). Rules never read a clock. */
  readonly today: string
  /** What became of the comments that silence rules; empty for rules that run before it is known. */
  readonly ignored: Ignored
  /** The ids of all rules: what one reports another leaves alone. */
  readonly ruleIds: ReadonlySet<string>
  /** Organisations and short forms that the team adds to the register. */
  readonly known: OwnNames
}

/** The names in comments that silence rules which do nothing there. */
export interface Ignored {
  /** Names of rules that found nothing there to silence. */
  readonly unused: readonly Phrase[]
  /** Names that no rule has, each with the rule that was probably meant. */
  readonly unknown: readonly {readonly name: Phrase; readonly meant: string | undefined}[]
}

/** One check that a reviewer makes. */
export interface Rule {
  /** Names the problem in kebab-case; also the file's name, the fixture folder, the page and the settings key. */
  readonly id: string
  readonly kinds: readonly DocumentKind[]
  readonly severity: Severity
  /** One sentence for an officer. */
  readonly summary: string
  /** Markdown: why it matters, what satisfies it, how to fix it, when to switch it off. */
  readonly help: string
  /** Runs after all other rules, because it judges the comments that silence them. */
  readonly judgesIgnores?: true
  readonly check: (context: RuleContext) => Iterable<Finding>
}

/** A finding with the rule it belongs to and the severity in force. */
export interface Reported extends Finding {
  readonly rule: string
  readonly severity: Severity
}
