import {generalCommittee} from './general-committee'
import type {Profile} from './profile'
import {ukPartnership} from './uk-partnership'

/** The profiles that come with the product; the first is in force where nothing else is said. */
export const profiles: readonly [Profile, ...Profile[]] = [ukPartnership, generalCommittee]
