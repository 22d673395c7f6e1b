import {rule as frequencyNotExact} from './frequency-not-exact'
import {rule as ignoreWithoutReason} from './ignore-without-reason'
import {rule as missingChair} from './missing-chair'
import {rule as missingFrequency} from './missing-frequency'
import {rule as missingMembership} from './missing-membership'
import {rule as missingPurpose} from './missing-purpose'
import {rule as unknownRuleInIgnore} from './unknown-rule-in-ignore'
import {rule as unusedIgnore} from './unused-ignore'
import {rule as viceChairNotNamed} from './vice-chair-not-named'
import type {Rule} from './types'

/** Every rule there is, in the order of their ids. `npm run new-rule` adds a line. */
export const rules: readonly Rule[] = [
  frequencyNotExact,
  ignoreWithoutReason,
  missingChair,
  missingFrequency,
  missingMembership,
  missingPurpose,
  unknownRuleInIgnore,
  unusedIgnore,
  viceChairNotNamed,
]
