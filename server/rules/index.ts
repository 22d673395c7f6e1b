import {rule as clauseDiffersFromSiblings} from './clause-differs-from-siblings'
import {rule as documentNotFound} from './document-not-found'
import {rule as figureWithoutSource} from './figure-without-source'
import {rule as footnoteTyped} from './footnote-typed'
import {rule as frequencyNotExact} from './frequency-not-exact'
import {rule as headerRepeated} from './header-repeated'
import {rule as homeMadeAbbreviation} from './home-made-abbreviation'
import {rule as ignoreWithoutReason} from './ignore-without-reason'
import {rule as impossibleDate} from './impossible-date'
import {rule as lateWithoutRecovery} from './late-without-recovery'
import {rule as leadMissing} from './lead-missing'
import {rule as leadUnclear} from './lead-unclear'
import {rule as leadUndecided} from './lead-undecided'
import {rule as meetingDatePassed} from './meeting-date-passed'
import {rule as membersDifferFromSiblings} from './members-differ-from-siblings'
import {rule as milestonePassed} from './milestone-passed'
import {rule as missingChair} from './missing-chair'
import {rule as missingFrequency} from './missing-frequency'
import {rule as missingMembership} from './missing-membership'
import {rule as missingPurpose} from './missing-purpose'
import {rule as mixedDateNotation} from './mixed-date-notation'
import {rule as objectiveNotFound} from './objective-not-found'
import {rule as objectiveUnmatched} from './objective-unmatched'
import {rule as objectiveWordingDiffers} from './objective-wording-differs'
import {rule as outcomeMissing} from './outcome-missing'
import {rule as referenceWithoutTarget} from './reference-without-target'
import {rule as reviewDatePassed} from './review-date-passed'
import {rule as rowSplit} from './row-split'
import {rule as scheduleWithoutDocument} from './schedule-without-document'
import {rule as sectionMissingBesideSiblings} from './section-missing-beside-siblings'
import {rule as shortFormAmbiguous} from './short-form-ambiguous'
import {rule as shortFormCommonlyKnown} from './short-form-commonly-known'
import {rule as shortFormNotWrittenOut} from './short-form-not-written-out'
import {rule as shortFormSpellingVaries} from './short-form-spelling-varies'
import {rule as shortFormUnused} from './short-form-unused'
import {rule as shortFormUsedEarly} from './short-form-used-early'
import {rule as siblingListDiffers} from './sibling-list-differs'
import {rule as statusSpellingVaries} from './status-spelling-varies'
import {rule as statusUnknown} from './status-unknown'
import {rule as statusWithoutLead} from './status-without-lead'
import {rule as timescaleMissing} from './timescale-missing'
import {rule as timescaleWithoutDate} from './timescale-without-date'
import {rule as undatedTimeWord} from './undated-time-word'
import {rule as unknownRuleInIgnore} from './unknown-rule-in-ignore'
import {rule as unusedIgnore} from './unused-ignore'
import {rule as viceChairNotNamed} from './vice-chair-not-named'
import {rule as yearOutsidePeriod} from './year-outside-period'
import type {Rule} from './types'

/** Every rule there is, in the order of their ids. `npm run new-rule` adds a line. */
export const rules: readonly Rule[] = [
  clauseDiffersFromSiblings,
  documentNotFound,
  figureWithoutSource,
  footnoteTyped,
  frequencyNotExact,
  headerRepeated,
  homeMadeAbbreviation,
  ignoreWithoutReason,
  impossibleDate,
  lateWithoutRecovery,
  leadMissing,
  leadUnclear,
  leadUndecided,
  meetingDatePassed,
  membersDifferFromSiblings,
  milestonePassed,
  missingChair,
  missingFrequency,
  missingMembership,
  missingPurpose,
  mixedDateNotation,
  objectiveNotFound,
  objectiveUnmatched,
  objectiveWordingDiffers,
  outcomeMissing,
  referenceWithoutTarget,
  reviewDatePassed,
  rowSplit,
  scheduleWithoutDocument,
  sectionMissingBesideSiblings,
  shortFormAmbiguous,
  shortFormCommonlyKnown,
  shortFormNotWrittenOut,
  shortFormSpellingVaries,
  shortFormUnused,
  shortFormUsedEarly,
  siblingListDiffers,
  statusSpellingVaries,
  statusUnknown,
  statusWithoutLead,
  timescaleMissing,
  timescaleWithoutDate,
  undatedTimeWord,
  unknownRuleInIgnore,
  unusedIgnore,
  viceChairNotNamed,
  yearOutsidePeriod,
]
