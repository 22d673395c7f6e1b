import type {Profile} from './profile'

/**
 * Partnerships of public bodies in the United Kingdom. Source: Audit Commission, Governing Partnerships, paragraphs 136
 * to 139; three quarters of real terms of reference state no quorum and no secretariat, so these are not asked for.
 */
export const ukPartnership: Profile = {
  name: 'uk-partnership',
  summary: 'Partnerships of public bodies: who meets, how often, under whom and what for.',
  sections: {
    'terms-of-reference': {
      purpose: 'required',
      membership: 'required',
      chair: 'required',
      frequency: 'required',
      reporting: 'expected',
      quorum: 'optional',
      'decision-making': 'optional',
      secretariat: 'optional',
      conduct: 'optional',
    },
  },
}
