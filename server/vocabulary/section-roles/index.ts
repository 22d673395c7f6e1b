import type {ElementName} from '../elements'
import {chair} from './chair'
import {conduct} from './conduct'
import {decisionMaking} from './decision-making'
import {frequency} from './frequency'
import {membership} from './membership'
import {purpose} from './purpose'
import {quorum} from './quorum'
import {reporting} from './reporting'
import {responsibilities} from './responsibilities'
import {review} from './review'
import {secretariat} from './secretariat'
import type {RoleWords} from './words'

/** Heading words by element. */
export const sectionRoles: Readonly<Record<ElementName, RoleWords>> = {
  purpose,
  responsibilities,
  membership,
  chair,
  frequency,
  quorum,
  'decision-making': decisionMaking,
  secretariat,
  reporting,
  review,
  conduct,
}
