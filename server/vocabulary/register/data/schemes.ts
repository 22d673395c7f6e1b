/** Schemes, funds, contracts, agreements, Acts and terms of the field with their short forms; see docs/register.md. */
export const schemeData = `
[scheme] resettlement
Vulnerable Persons Resettlement Scheme | =VPRS | +Vulnerable Persons Resettlement Programme; Vulnerable Persons Relocation Scheme | ~Vulnerable Person Resettlement Scheme; Vulnerable People Resettlement Scheme; Vulnerable People's Resettlement Scheme | 2014-01..2021-02 | merged > UK Resettlement Scheme | # Began as a relocation scheme for Syrians; 20,000 places promised on 7 September 2015; open to others since July 2017
Syrian Vulnerable Persons Relocation Scheme | =SVPRS,SVPR,SVPRP | +Syrian Vulnerable Persons Resettlement Scheme; Syrian Vulnerable Persons Scheme; Syrian Vulnerable Person Resettlement Programme; Syrian Resettlement Programme | -VPR | 2014-01..2017-06 | renamed > Vulnerable Persons Resettlement Scheme | # The older name of the same scheme; papers say Resettlement as well | ? End of the name approximate
Vulnerable Children's Resettlement Scheme | =VCRS | +Children at Risk scheme | ~Vulnerable Children Resettlement Scheme | 2016-04-21..2021-02 | merged > UK Resettlement Scheme
UK Resettlement Scheme | =UKRS | +UK Resettlement Programme | 2021-02.. | ? Changes announced for 2026 were not checked
Gateway Protection Programme | -GPP | /Gateway | +Gateway Resettlement Programme; Gateway Programme | 2004..2020 | merged > UK Resettlement Scheme
Community Sponsorship | -CS | +Community Sponsorship Scheme; Full Community Sponsorship | 2016-07..
Mandate Resettlement Scheme | +Mandate Scheme | 1995..
Section 67 of the Immigration Act 2016 | /Dubs | +Dubs Amendment; Dubs scheme; Section 67 scheme | 2016-05-12..2020-07 | abolished | ? End from memory | @common
Afghan Citizens Resettlement Scheme | =ACRS | ~Afghan Citizen Resettlement Scheme; Afghan Citizens Relocation Scheme | 2022-01..2025-07-01 | abolished | # Closed to new referrals; cases in hand go on | @afghan
Afghan Relocations and Assistance Policy | =ARAP | ~Afghan Relocation and Assistance Policy; Afghan Relocations and Assistance Programme | 2021-04-01..2025-07-01 | abolished | # Closed to new applications; cases in hand go on | @afghan
Afghanistan Response Route | -ARR | 2024-04..2025-07 | abolished | # Made public in July 2025 | @afghan
Afghan Resettlement Programme | -ARP | 2025-03-01.. | # One roof for Afghan arrivals | ? Details from memory | @afghan
Locally Employed Staff Scheme | -LES | +Afghan Locally Employed Staff Scheme; Ex-Gratia Scheme | 2013..2022 | merged > Afghan Relocations and Assistance Policy | @common
Homes for Ukraine | -HFU | +Homes for Ukraine Scheme; Homes for Ukraine Sponsorship Scheme; Ukraine Sponsorship Scheme | ~Home for Ukraine | 2022-03-18.. | ? State in late 2026 not checked | @common
Ukraine Family Scheme | -UFS | 2022-03-04..2024-02-19 | abolished | @common
Ukraine Extension Scheme | -UES | 2022-05-03..2025 | abolished | ? End approximate | @common
Ukraine Permission Extension Scheme | -UPE | 2025-02.. | @common
British National (Overseas) visa route | -BNO,BN(O) | +Hong Kong BNO; Hong Kong British National (Overseas) visa; British Nationals Overseas; British National Overseas | 2021-01-31.. | @partnerships
Hong Kong Welcome Programme | 2021-04.. | @partnerships
National Transfer Scheme | =UASCNTS,UASCTS | -NTS | +National Transfer Scheme for Unaccompanied Asylum Seeking Children; UASC National Transfer Scheme; UASC NTS; UASC Transfer Scheme; Unaccompanied Asylum Seeking Children Transfer Scheme | ~National Transfer Service | 2016-07-01.. | # Of one's free will at first; all councils with children's services must take part since late 2021 | @transfer
Interim National Transfer Scheme | 2016-07-01..2018 | merged > National Transfer Scheme | ? From memory | @common
National Referral Mechanism | -NRM | ~National Referral Machinery | 2009-04.. | @common
EU Settlement Scheme | =EUSS | +European Union Settlement Scheme | ~EU Settled Status Scheme | 2019-03-30.. | @common
Worker Registration Scheme | -WRS | ~Workers Registration Scheme | 2004-05-01..2011-04-30 | abolished | # For nationals of the eight states that joined in 2004 | @common
Seasonal Agricultural Workers Scheme | =SAWS | ~Seasonal Agricultural Worker Scheme | 1945..2013-12-31 | abolished | # A scheme for seasonal workers began anew in 2019 | @common
Seasonal Worker Scheme | -SWS | +Seasonal Workers Pilot; Seasonal Worker visa; Seasonal Worker route | 2019-03.. | @common
Sector Based Scheme | -SBS | +Sectors Based Scheme | 2003-05..2013-12-31 | abolished | @common
Highly Skilled Migrant Programme | =HSMP | 2002..2008-06 | merged > Points-Based System | @common
Points-Based System | -PBS | 2008-02.. | # In a new form from December 2020 | @common
Assisted Voluntary Return | -AVR | /Choices | +Assisted Voluntary Returns; Voluntary Assisted Return and Reintegration Programme | -VARRP | 1999..2015-12-31 | abolished > Voluntary Returns Service | # Run by the International Organization for Migration, from 2011 by Refugee Action under the name Choices | @common
Voluntary Returns Service | -VRS | +UKVI Voluntary Returns Unit | ~Voluntary Return Service | 2016-01-01.. | @common
Refugee Integration and Employment Service | =RIES | 2008-10..2011-09 | abolished | ? Months from memory | @partnerships
Strategic Upgrade of National Refugee Integration Services | =SUNRISE,Sunrise | 2005-10..2008-09 | merged > Refugee Integration and Employment Service | ? Months from memory | @common
Time Together | ! | ..2011 | abolished | @common
Key Worker Pilot | ! | ? Seen in old papers only | @common
New Asylum Model | -NAM | 2005-02..2007-04 | abolished | # Then the usual way of working | @common
Making Every Adult Matter | =MEAM | @common
Rough Sleeping Initiative | -RSI | 2018.. | @common
Humanitarian Evacuation Programme | =HEP | 1999..2000 | abolished | # For Kosovo | @common
Prevent | @common
Supporting People | ! | 2003-04-01..2011-03-31 | abolished | # The ring-fence ended in 2009 | @common
[contract] asylum
Commercial and Operational Managers Procuring Asylum Support Services | =COMPASS | ~COMPAS; Commercial and Operating Managers Procuring Asylum Support; Commercial and Operational Managers Procuring Asylum Support | +COMPASS contract; COMPASS contracts | 2012..2019-08-31 | abolished > Asylum Accommodation and Support Contracts; Advice, Issue Reporting and Eligibility | # Six regional contracts of Clearel, G4S and Serco; not COMPAS at Oxford
Asylum Accommodation and Support Contracts | =AASC,AASCs | +Asylum Accommodation and Support Contract; Asylum Accommodation and Support Services Contracts; Asylum Accommodation and Support Services Contract; AASC contracts; AASC contract | 2019-09-01.. | # Seven regional contracts of Clearsprings, Mears and Serco, meant to run until 2029
Advice, Issue Reporting and Eligibility | =AIRE | +AIRE contract; Advice, Issue Reporting and Eligibility contract | ~Advice, Issue Reporting and Eligibility Service | 2019-09-01.. | # Held by Migrant Help, meant to run until 2029
Target contracts | ! | 2006..2012 | abolished > Commercial and Operational Managers Procuring Asylum Support Services | ? Name from memory | @common
NASS contracts | 2000..2006 | abolished > Target contracts | ! | ? Years from memory | @common
[fund] partnerships
Controlling Migration Fund | -CMF | ~Controlled Migration Fund; Controlling Migration Funding | 2016-11..2020-03 | abolished | ? Dates from memory
Migration Impacts Fund | -MIF | +Migrant Impacts Fund | ~Migration Impact Fund | 2009-04..2010-08 | abolished | # MIF is the Migration Impacts Forum as well | ? Dates from memory
Asylum, Migration and Integration Fund | =AMIF | +EU AMIF | 2014..2020 | abolished | # The United Kingdom took part in this period only | @common
Challenge Fund | ! | +Refugee Integration Challenge Fund | ! | ? Years not known | @common
Purposeful Activities Fund | -PAF | +Purposeful Activities for Asylum Seekers Fund | 2000..2007 | abolished | ? Years from memory | @common
Refugee Transitions Outcomes Fund | =RTOF | 2021..2024 | abolished | ? End from memory | @common
Local Authority Housing Fund | =LAHF | 2022-12.. | @common
UK Shared Prosperity Fund | =UKSPF | 2022-04.. | ? Its end was planned for March 2026, not checked | @common
European Social Fund | -ESF | @common
Flexible Homelessness Support Grant | -FHSG | 2017-04..2021-03 | merged > Homelessness Prevention Grant | @common
Homelessness Prevention Grant | -HPG | 2021-04.. | @common
UASC Leaving Care Grant | +Leaving Care Grant | @common
[agreement] papers
Enabling Grant Agreement | -EGA | +Enabling Grant; Home Office Enabling Grant | # The Home Office's yearly grant for the core of a partnership; migrant workers were taken in in 2007
Local Area Agreement | -LAA | +Local Area Agreements | 2005..2011-03-31 | abolished | @common
Public Service Agreement | -PSA | +Public Service Agreements | ..2010-06 | abolished | @common
[act] acts
Modern Slavery Act 2015 | -MSA | +Modern Slavery Act | ~Modern Day Slavery Act; Modern Day Slavery Act 2015 | 2015-03-26..
Immigration Act 2016 | +2016 Immigration Act | 2016-05-12..
Immigration Act 2014 | 2014-05-14..
Immigration and Asylum Act 1999 | +1999 Immigration and Asylum Act | 1999-11-11..
Nationality, Immigration and Asylum Act 2002 | 2002-11-07..
Asylum and Immigration (Treatment of Claimants, etc.) Act 2004 | 2004-07-22..
Immigration, Asylum and Nationality Act 2006 | 2006-03-30..
UK Borders Act 2007 | 2007-10-30..
Nationality and Borders Act 2022 | 2022-04-28..
Illegal Migration Act 2023 | 2023-07-20.. | ? Largely repealed in 2025; not checked
Safety of Rwanda (Asylum and Immigration) Act 2024 | 2024-04-25.. | ? Repealed by an Act of 2025; date not checked
Border Security, Asylum and Immigration Act 2025 | 2025-12.. | ? Month from memory
Children Act 1989 | 1989-11-16..
Children Act 2004 | 2004-11-15..
Care Act 2014 | +Care Act | 2014-05-14..
Homelessness Reduction Act 2017 | +Homelessness Reduction Act | 2017-04-27..
Equality Act 2010 | +Equality Act | 2010-04-08..
Race Relations (Amendment) Act 2000 | 2000-11-30..
Licensing Act 2003 | +Licensing Act | 2003-07-10..
Health and Social Care Act 2012 | 2012-03-27..
Health and Care Act 2022 | +Health and Care Act | 2022-04-28..
Children and Social Work Act 2017 | +Children and Social Work Act | 2017-04-27..
Mental Capacity Act 2005 | +Mental Capacity Act | 2005-04-07..
Domestic Abuse Act 2021 | +Domestic Abuse Act | 2021-04-29..
Localism Act 2011 | +Localism Act | 2011-11-15..
Local Government Act 1972 | 1972-10-26..
Local Government Act 2000 | 2000-07-28..
Data Protection Act 2018 | 2018-05-23..
Freedom of Information Act 2000 | +Freedom of Information Act | 2000-11-30..
Counter-Terrorism and Security Act 2015 | +Counter-Terrorism and Security Act | 2015-02-12..
Civil Contingencies Act 2004 | +Civil Contingencies Act | 2004-11-18..
Police Reform and Social Responsibility Act 2011 | +Police Reform and Social Responsibility Act | 2011-09-15..
Police, Crime, Sentencing and Courts Act 2022 | 2022-04-28..
Anti-social Behaviour, Crime and Policing Act 2014 | +Anti-social Behaviour, Crime and Policing Act | 2014-03-13..
Housing Act 1996 | 1996-07-24..
Housing Act 2004 | 2004-11-18..
Public Services (Social Value) Act 2012 | 2012-03-08..
Human Rights Act 1998 | +Human Rights Act | 1998-11-09..
Crime and Disorder Act 1998 | 1998-07-31..
Gangmasters (Licensing) Act 2004 | 2004-07-08..
Employment Rights Act 2025 | 2025-12.. | ? Month from memory
Dublin Regulation | +Dublin III; Dublin III Regulation | ..2020-12-31 | abolished | # No longer applies in the United Kingdom | @common
[term] common
*Unaccompanied Asylum Seeking Children | =UASC | +Unaccompanied Asylum Seeking Child; Unaccompanied Asylum Seeking Minors | @transfer
*No Recourse to Public Funds | =NRPF | -NRPf | @papers
*NRPF Connect | +NRPF Connect database | # Case database of the NRPF Network | @papers
*English for Speakers of Other Languages | =ESOL | ~English as a Second Language; English for Speakers of other Language
*Local Authority | -LA | +Local Authorities
*Terms of Reference | -ToR,TOR,ToRs
*Local Government Reorganisation | =LGR | 2024-12-16.. | # Surrey on 1 April 2027, the rest planned for April 2028
*Accession 8 states | -A8 | +A8 countries; Accession Eight
*Houses in Multiple Occupation | =HMO,HMOs | +House in Multiple Occupation
*Black and Minority Ethnic | -BME,BAME
*Initial Accommodation | -IA
*Asylum Support
`
