import {rule as blankLinesAtStart} from './blank-lines-at-start'
import {rule as bodyNotDefined} from './body-not-defined'
import {rule as bulletsTyped} from './bullets-typed'
import {rule as chairOfBothBodies} from './chair-of-both-bodies'
import {rule as chairPostUnknown} from './chair-post-unknown'
import {rule as chairToldOtherwise} from './chair-told-otherwise'
import {rule as clauseDiffersFromSiblings} from './clause-differs-from-siblings'
import {rule as countDiffersFromList} from './count-differs-from-list'
import {rule as documentNotDated} from './document-not-dated'
import {rule as documentNotFound} from './document-not-found'
import {rule as dueBeforePlan} from './due-before-plan'
import {rule as duplicateSection} from './duplicate-section'
import {rule as figureWithoutSource} from './figure-without-source'
import {rule as footnoteTyped} from './footnote-typed'
import {rule as frequencyDiffersFromPlan} from './frequency-differs-from-plan'
import {rule as frequencyNotExact} from './frequency-not-exact'
import {rule as futureDatePassed} from './future-date-passed'
import {rule as headerRepeated} from './header-repeated'
import {rule as headingWithoutNumber} from './heading-without-number'
import {rule as headingsArePlainText} from './headings-are-plain-text'
import {rule as homeMadeAbbreviation} from './home-made-abbreviation'
import {rule as ignoreWithoutReason} from './ignore-without-reason'
import {rule as impossibleDate} from './impossible-date'
import {rule as itemCapitalsUneven} from './item-capitals-uneven'
import {rule as itemListedTwice} from './item-listed-twice'
import {rule as itemPunctuationUneven} from './item-punctuation-uneven'
import {rule as labelPunctuationUneven} from './label-punctuation-uneven'
import {rule as lateWithoutRecovery} from './late-without-recovery'
import {rule as leadMissing} from './lead-missing'
import {rule as leadNotIntroduced} from './lead-not-introduced'
import {rule as leadUnclear} from './lead-unclear'
import {rule as leadUndecided} from './lead-undecided'
import {rule as linesRunTogether} from './lines-run-together'
import {rule as listSplit} from './list-split'
import {rule as listWithoutSeparators} from './list-without-separators'
import {rule as localGroupNotListed} from './local-group-not-listed'
import {rule as meetingDatePassed} from './meeting-date-passed'
import {rule as memberListedTwice} from './member-listed-twice'
import {rule as memberOutsideList} from './member-outside-list'
import {rule as memberUnderWrongHeading} from './member-under-wrong-heading'
import {rule as membersDifferFromSiblings} from './members-differ-from-siblings'
import {rule as membersNotCounted} from './members-not-counted'
import {rule as mergedWords} from './merged-words'
import {rule as milestonePassed} from './milestone-passed'
import {rule as minutesWithoutOwner} from './minutes-without-owner'
import {rule as missingAmendment} from './missing-amendment'
import {rule as missingApostrophe} from './missing-apostrophe'
import {rule as missingChair} from './missing-chair'
import {rule as missingDecisionMaking} from './missing-decision-making'
import {rule as missingDeputy} from './missing-deputy'
import {rule as missingFrequency} from './missing-frequency'
import {rule as missingHyphen} from './missing-hyphen'
import {rule as missingInterests} from './missing-interests'
import {rule as missingMembership} from './missing-membership'
import {rule as missingNextSteps} from './missing-next-steps'
import {rule as missingPurpose} from './missing-purpose'
import {rule as missingQuorum} from './missing-quorum'
import {rule as missingReporting} from './missing-reporting'
import {rule as missingResources} from './missing-resources'
import {rule as missingResponsibilities} from './missing-responsibilities'
import {rule as missingRisks} from './missing-risks'
import {rule as missingSecretariat} from './missing-secretariat'
import {rule as missingSummary} from './missing-summary'
import {rule as misspelledWord} from './misspelled-word'
import {rule as mixedDateNotation} from './mixed-date-notation'
import {rule as mixedSeparators} from './mixed-separators'
import {rule as moneyWithoutAuthority} from './money-without-authority'
import {rule as nameCapitalsUneven} from './name-capitals-uneven'
import {rule as nameVaries} from './name-varies'
import {rule as numberingGap} from './numbering-gap'
import {rule as objectiveNotFound} from './objective-not-found'
import {rule as objectiveUnmatched} from './objective-unmatched'
import {rule as objectiveWordingDiffers} from './objective-wording-differs'
import {rule as organisationMisspelt} from './organisation-misspelt'
import {rule as organisationRenamed} from './organisation-renamed'
import {rule as organisationRenamedSince} from './organisation-renamed-since'
import {rule as outcomeMissing} from './outcome-missing'
import {rule as pageHeaderLeft} from './page-header-left'
import {rule as placeholderText} from './placeholder-text'
import {rule as planChairNotNamed} from './plan-chair-not-named'
import {rule as planNotApproved} from './plan-not-approved'
import {rule as quantityDiffers} from './quantity-differs'
import {rule as quorumExceedsMembership} from './quorum-exceeds-membership'
import {rule as quorumOfUncountedMembers} from './quorum-of-uncounted-members'
import {rule as referenceWithoutTarget} from './reference-without-target'
import {rule as reportingOnlyImplied} from './reporting-only-implied'
import {rule as representativeNotExpected} from './representative-not-expected'
import {rule as reviewDatePassed} from './review-date-passed'
import {rule as rowLengthDiffers} from './row-length-differs'
import {rule as rowSplit} from './row-split'
import {rule as runOnSentence} from './run-on-sentence'
import {rule as scheduleWithoutDocument} from './schedule-without-document'
import {rule as sectionEmpty} from './section-empty'
import {rule as sectionMissingBesideSiblings} from './section-missing-beside-siblings'
import {rule as sentenceStartsSmall} from './sentence-starts-small'
import {rule as shortFormAmbiguous} from './short-form-ambiguous'
import {rule as shortFormCommonlyKnown} from './short-form-commonly-known'
import {rule as shortFormNotWrittenOut} from './short-form-not-written-out'
import {rule as shortFormSpellingVaries} from './short-form-spelling-varies'
import {rule as shortFormUnused} from './short-form-unused'
import {rule as shortFormUsedEarly} from './short-form-used-early'
import {rule as siblingListDiffers} from './sibling-list-differs'
import {rule as spacedHyphen} from './spaced-hyphen'
import {rule as spellingVaries} from './spelling-varies'
import {rule as statusSpellingVaries} from './status-spelling-varies'
import {rule as statusUnknown} from './status-unknown'
import {rule as statusWithoutLead} from './status-without-lead'
import {rule as strayPunctuation} from './stray-punctuation'
import {rule as tabSeparatedTable} from './tab-separated-table'
import {rule as textAllBold} from './text-all-bold'
import {rule as textCutOff} from './text-cut-off'
import {rule as timescaleMissing} from './timescale-missing'
import {rule as timescaleWithoutDate} from './timescale-without-date'
import {rule as titleRepeated} from './title-repeated'
import {rule as twoBodiesInOneItem} from './two-bodies-in-one-item'
import {rule as typedNumberInBullet} from './typed-number-in-bullet'
import {rule as unclosedHtml} from './unclosed-html'
import {rule as undatedTimeWord} from './undated-time-word'
import {rule as unknownRuleInIgnore} from './unknown-rule-in-ignore'
import {rule as unusedIgnore} from './unused-ignore'
import {rule as viceChairNotNamed} from './vice-chair-not-named'
import {rule as wordConfused} from './word-confused'
import {rule as wordDoubled} from './word-doubled'
import {rule as yearOutsidePeriod} from './year-outside-period'
import type {Rule} from './types'

/** Every rule there is, in the order of their ids. `npm run new-rule` adds a line. */
export const rules: readonly Rule[] = [
  blankLinesAtStart,
  bodyNotDefined,
  bulletsTyped,
  chairOfBothBodies,
  chairPostUnknown,
  chairToldOtherwise,
  clauseDiffersFromSiblings,
  countDiffersFromList,
  documentNotDated,
  documentNotFound,
  dueBeforePlan,
  duplicateSection,
  figureWithoutSource,
  footnoteTyped,
  frequencyDiffersFromPlan,
  frequencyNotExact,
  futureDatePassed,
  headerRepeated,
  headingWithoutNumber,
  headingsArePlainText,
  homeMadeAbbreviation,
  ignoreWithoutReason,
  impossibleDate,
  itemCapitalsUneven,
  itemListedTwice,
  itemPunctuationUneven,
  labelPunctuationUneven,
  lateWithoutRecovery,
  leadMissing,
  leadNotIntroduced,
  leadUnclear,
  leadUndecided,
  linesRunTogether,
  listSplit,
  listWithoutSeparators,
  localGroupNotListed,
  meetingDatePassed,
  memberListedTwice,
  memberOutsideList,
  memberUnderWrongHeading,
  membersDifferFromSiblings,
  membersNotCounted,
  mergedWords,
  milestonePassed,
  minutesWithoutOwner,
  missingAmendment,
  missingApostrophe,
  missingChair,
  missingDecisionMaking,
  missingDeputy,
  missingFrequency,
  missingHyphen,
  missingInterests,
  missingMembership,
  missingNextSteps,
  missingPurpose,
  missingQuorum,
  missingReporting,
  missingResources,
  missingResponsibilities,
  missingRisks,
  missingSecretariat,
  missingSummary,
  misspelledWord,
  mixedDateNotation,
  mixedSeparators,
  moneyWithoutAuthority,
  nameCapitalsUneven,
  nameVaries,
  numberingGap,
  objectiveNotFound,
  objectiveUnmatched,
  objectiveWordingDiffers,
  organisationMisspelt,
  organisationRenamed,
  organisationRenamedSince,
  outcomeMissing,
  pageHeaderLeft,
  placeholderText,
  planChairNotNamed,
  planNotApproved,
  quantityDiffers,
  quorumExceedsMembership,
  quorumOfUncountedMembers,
  referenceWithoutTarget,
  reportingOnlyImplied,
  representativeNotExpected,
  reviewDatePassed,
  rowLengthDiffers,
  rowSplit,
  runOnSentence,
  scheduleWithoutDocument,
  sectionEmpty,
  sectionMissingBesideSiblings,
  sentenceStartsSmall,
  shortFormAmbiguous,
  shortFormCommonlyKnown,
  shortFormNotWrittenOut,
  shortFormSpellingVaries,
  shortFormUnused,
  shortFormUsedEarly,
  siblingListDiffers,
  spacedHyphen,
  spellingVaries,
  statusSpellingVaries,
  statusUnknown,
  statusWithoutLead,
  strayPunctuation,
  tabSeparatedTable,
  textAllBold,
  textCutOff,
  timescaleMissing,
  timescaleWithoutDate,
  titleRepeated,
  twoBodiesInOneItem,
  typedNumberInBullet,
  unclosedHtml,
  undatedTimeWord,
  unknownRuleInIgnore,
  unusedIgnore,
  viceChairNotNamed,
  wordConfused,
  wordDoubled,
  yearOutsidePeriod,
]
