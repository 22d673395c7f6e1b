/** Where the facts of the register come from: a short key, as the data uses it, and the source in words. */
export const sources: Readonly<Record<string, string>> = {
  common: 'General knowledge; no document was looked up for it',
  govuk: 'GOV.UK organisation pages and announcements; dates of changes from general knowledge',
  acts: 'legislation.gov.uk',
  councils: 'mySociety, UK Local Authorities (past and current) v1.6.1, July 2025, CC BY 4.0',
  surrey: 'Surrey local government reorganisation hub and Surrey Heath Borough Council, decision of October 2025',
  partnerships: 'Web sites and published papers of the strategic migration partnerships and their hosts',
  agency: 'Encyclopaedia articles on the Border and Immigration Agency and the UK Border Agency',
  labour:
    'Immigration Act 2016, section 10; pages of the Gangmasters and Labour Abuse Authority; notes on the Fair Work Agency of 2025-26',
  communities: 'Press of July 2024 and encyclopaedia article on the ministry',
  nhs: 'NHS England pages on integrated care; ministerial statement of 9 September 2025; list of 2022 from general knowledge',
  healthbill: 'GOV.UK fact sheets on the Health Bill, May 2026; Nuffield Trust briefing of May 2026',
  phe: 'GOV.UK and Public Health England, March to September 2021',
  ambulance: 'Site of the South Central and South East Ambulance Group; list of trusts from general knowledge',
  forces: 'Register of police forces (openregister, 2018); reports on the white paper of January 2026',
  fire: 'Register of English fire services (openregister, 2018)',
  regions:
    'Encyclopaedia articles on the Government Offices for the English Regions and on South East England Councils',
  southwest: 'South West Councils and published papers of the South West partnership; press release of May 2009',
  asylum:
    'National Audit Office report on asylum accommodation and support; Home Office award announcement of January 2019; House of Commons Library briefing 2018/0207',
  resettlement:
    'Home Office fact sheet on resettlement (March 2021); encyclopaedia article on the Syrian programme; GOV.UK guidance on community sponsorship (January 2024)',
  transfer:
    'GOV.UK protocol of the National Transfer Scheme (June 2025); briefing of the Refugee Children’s Consortium (2017)',
  afghan: 'Press of July 2025',
  papers: 'Published terms of reference, plans and reports of migration partnerships',
  charities: 'Sites of the charities; newsletters and press about them',
}
