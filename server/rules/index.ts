import {rule as clauseDiffersFromSiblings} from './clause-differs-from-siblings'
import {rule as frequencyNotExact} from './frequency-not-exact'
import {rule as ignoreWithoutReason} from './ignore-without-reason'
import {rule as membersDifferFromSiblings} from './members-differ-from-siblings'
import {rule as missingChair} from './missing-chair'
import {rule as missingFrequency} from './missing-frequency'
import {rule as missingMembership} from './missing-membership'
import {rule as missingPurpose} from './missing-purpose'
import {rule as sectionMissingBesideSiblings} from './section-missing-beside-siblings'
import {rule as siblingListDiffers} from './sibling-list-differs'
import {rule as unknownRuleInIgnore} from './unknown-rule-in-ignore'
import {rule as unusedIgnore} from './unused-ignore'
import {rule as viceChairNotNamed} from './vice-chair-not-named'
import type {Rule} from './types'

/** Every rule there is, in the order of their ids. `npm run new-rule` adds a line. */
export const rules: readonly Rule[] = [
  clauseDiffersFromSiblings,
  frequencyNotExact,
  ignoreWithoutReason,
  membersDifferFromSiblings,
  missingChair,
  missingFrequency,
  missingMembership,
  missingPurpose,
  sectionMissingBesideSiblings,
  siblingListDiffers,
  unknownRuleInIgnore,
  unusedIgnore,
  viceChairNotNamed,
]
