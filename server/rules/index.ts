import {rule as clauseDiffersFromSiblings} from './clause-differs-from-siblings'
import {rule as frequencyNotExact} from './frequency-not-exact'
import {rule as headerRepeated} from './header-repeated'
import {rule as ignoreWithoutReason} from './ignore-without-reason'
import {rule as lateWithoutRecovery} from './late-without-recovery'
import {rule as leadMissing} from './lead-missing'
import {rule as leadUnclear} from './lead-unclear'
import {rule as leadUndecided} from './lead-undecided'
import {rule as membersDifferFromSiblings} from './members-differ-from-siblings'
import {rule as milestonePassed} from './milestone-passed'
import {rule as missingChair} from './missing-chair'
import {rule as missingFrequency} from './missing-frequency'
import {rule as missingMembership} from './missing-membership'
import {rule as missingPurpose} from './missing-purpose'
import {rule as objectiveUnmatched} from './objective-unmatched'
import {rule as objectiveWordingDiffers} from './objective-wording-differs'
import {rule as outcomeMissing} from './outcome-missing'
import {rule as rowSplit} from './row-split'
import {rule as sectionMissingBesideSiblings} from './section-missing-beside-siblings'
import {rule as siblingListDiffers} from './sibling-list-differs'
import {rule as statusSpellingVaries} from './status-spelling-varies'
import {rule as statusUnknown} from './status-unknown'
import {rule as statusWithoutLead} from './status-without-lead'
import {rule as timescaleMissing} from './timescale-missing'
import {rule as timescaleWithoutDate} from './timescale-without-date'
import {rule as unknownRuleInIgnore} from './unknown-rule-in-ignore'
import {rule as unusedIgnore} from './unused-ignore'
import {rule as viceChairNotNamed} from './vice-chair-not-named'
import type {Rule} from './types'

/** Every rule there is, in the order of their ids. `npm run new-rule` adds a line. */
export const rules: readonly Rule[] = [
  clauseDiffersFromSiblings,
  frequencyNotExact,
  headerRepeated,
  ignoreWithoutReason,
  lateWithoutRecovery,
  leadMissing,
  leadUnclear,
  leadUndecided,
  membersDifferFromSiblings,
  milestonePassed,
  missingChair,
  missingFrequency,
  missingMembership,
  missingPurpose,
  objectiveUnmatched,
  objectiveWordingDiffers,
  outcomeMissing,
  rowSplit,
  sectionMissingBesideSiblings,
  siblingListDiffers,
  statusSpellingVaries,
  statusUnknown,
  statusWithoutLead,
  timescaleMissing,
  timescaleWithoutDate,
  unknownRuleInIgnore,
  unusedIgnore,
  viceChairNotNamed,
]
