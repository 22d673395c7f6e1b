import type {Profile} from './profile'

/**
 * Committees that decide and minute: of charities, companies, health bodies, standards bodies. Source: Charity
 * Commission governance framework, appendices 4 and 5; audit committee handbooks; Robert's Rules, usual bylaw articles.
 */
export const generalCommittee: Profile = {
  name: 'general-committee',
  summary: 'Committees that take decisions: quorum, voting, minutes and review are looked for as well.',
  sections: {
    'terms-of-reference': {
      purpose: 'required',
      membership: 'required',
      chair: 'required',
      frequency: 'required',
      quorum: 'expected',
      'decision-making': 'expected',
      secretariat: 'expected',
      reporting: 'expected',
      review: 'expected',
      conduct: 'optional',
    },
  },
  words: {
    posts: {
      chair: ['president', 'moderator'],
      'vice-chair': ['vice-president', 'vice president'],
      secretary: ['clerk', 'company secretary', 'governance professional'],
    },
    source: 'Robert’s Rules, section 47 (officers of a society); codes of governance for companies and charities',
  },
}
