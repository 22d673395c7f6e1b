import type {ElementName} from '../../model/types'

/** The elements whose absence has a rule of its own: no second rule says that they are missing. */
export const reportedElsewhere: readonly ElementName[] = [
  'purpose',
  'responsibilities',
  'membership',
  'chair',
  'frequency',
  'quorum',
  'decision-making',
  'secretariat',
  'reporting',
]
