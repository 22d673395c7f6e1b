/** Bodies of the Home Office, of immigration and of labour-market enforcement; see docs/register.md. */
export const homeOffice = `
[home-office] agency
Immigration and Nationality Directorate | =IND | ~Immigration and Nationality Department | ..2007-03-31 | renamed > Border and Immigration Agency
National Asylum Support Service | =NASS | ~National Asylum Seekers Support Service; National Asylum Seeker Support Service | 2000-04-03..2007-03-31 | merged > Border and Immigration Agency | ? No longer a directorate of its own from about 2006; the name lived on for years | @common
UK Immigration Service | -UKIS | +Immigration Service | ..2007-03-31 | merged > Border and Immigration Agency | @common
Border and Immigration Agency | =BIA | ~Borders and Immigration Agency; Border Immigration Agency; Immigration and Border Agency | 2007-04-01..2008-03-31 | merged > UK Border Agency | # Joined by UKvisas and the work of customs at the ports
UKvisas | +UK Visas | 2000..2008-03-31 | merged > UK Border Agency | ? Start year from memory
UK Border Agency | =UKBA | +Border Agency | ~UK Borders Agency; Borders Agency | 2008-04-01..2013-03-31 | abolished > UK Visas and Immigration; Immigration Enforcement; Border Force
UK Visas and Immigration | =UKVI | +UKVI Senior Management; Home Office UKVI | /Visas and Immigration | ~UK Visa and Immigration; UK Visas and Immigration Agency; Immigration and Visas | 2013-04-01..
Immigration Enforcement | 2013-04-01..
Border Force | +UK Border Force | ~Borders Force | 2012-03-01.. | # Parted from the UK Border Agency in March 2012
HM Passport Office | =HMPO | +Passport Office | 2013-05-13.. | @govuk
Identity and Passport Service | =IPS | 2006-04-01..2013-05-12 | renamed > HM Passport Office | @govuk
UK Passport Service | =UKPS | +UK Passport Agency | ..2006-03-31 | merged > Identity and Passport Service | @govuk
General Register Office | =GRO | @govuk
[home-office unit] common
Immigration Compliance and Enforcement | =ICE | +ICE teams; Immigration Compliance and Enforcement teams | ? The teams of Immigration Enforcement; the start is not known
Local Immigration Team | -LIT,LITs | +Local Immigration Teams | 2008..2013 | renamed > Immigration Compliance and Enforcement | ? Years from memory
Interventions and Sanctions Directorate | -ISD,I&S | +Interventions and Sanctions; UKVI Interventions and Sanctions | # A directorate of Immigration Enforcement; papers of partnerships give it to UK Visas and Immigration | ? Present name not confirmed
Resettlement, Asylum Support and Integration Directorate | =RASI | +Resettlement, Asylum Support and Integration | ~Refugees, Asylum, Safeguarding and Integration; Refugees, Asylum Support and Integration | # The name was confirmed for 2019 to 2022 | ? Reorganised since; present name not confirmed | @partnerships
Asylum Support and Casework | ? Present name not confirmed
Dublin Unit | +European Intake Unit | ..2020-12-31 | abolished
Minister for Immigration | +Immigration Minister
[home-office independent] common
Immigration Appellate Authority | -IAA | ..2005-04-03 | renamed > Asylum and Immigration Tribunal
Asylum and Immigration Tribunal | =AIT | 2005-04-04..2010-02-14 | merged > First-tier Tribunal (Immigration and Asylum Chamber)
First-tier Tribunal (Immigration and Asylum Chamber) | +Immigration and Asylum Chamber; First-tier Tribunal | -FtT,IAC | 2010-02-15..
Asylum Support Adjudicators | =ASA | ..2008-11-02 | merged > First-tier Tribunal (Asylum Support)
First-tier Tribunal (Asylum Support) | +Asylum Support Tribunal | 2008-11-03..
Office of the Immigration Services Commissioner | =OISC | ~Office of Immigration Services Commissioner; Office for the Immigration Services Commissioner | 2000..2025-01-15 | renamed > Immigration Advice Authority
Immigration Advice Authority | -IAA | 2025-01-16..
Chief Inspector of the UK Border Agency | +Independent Chief Inspector of the UK Border Agency | 2008..2012 | renamed > Independent Chief Inspector of Borders and Immigration | ? Years from memory
Independent Chief Inspector of Borders and Immigration | =ICIBI | 2012..
Migration Advisory Committee | =MAC | 2007..
Independent Anti-Slavery Commissioner | =IASC | +Anti-Slavery Commissioner; Independent Anti-Slavery Commissioner's Office | ~Independent Anti Slavery Commission | 2015.. | # Office made by the Modern Slavery Act 2015
National Asylum Stakeholder Forum | =NASF | ~National Asylum Support Forum | ? That a paper's “National Asylum Support Forum” means this body is believed, not known
Immigration Services Tribunal | ..2010 | merged > First-tier Tribunal (Immigration and Asylum Chamber) | ? From memory
[labour market] labour
Gangmasters Licensing Authority | =GLA | +Gangmaster Licensing Authority | ~Gangmasters Licensing Agency; Gangmasters Licence Authority | 2005-04-01..2016-07-11 | renamed > Gangmasters and Labour Abuse Authority
Gangmasters and Labour Abuse Authority | =GLAA | ~Gangmasters Labour Abuse Authority; Gangmasters and Labour Abuse Agency; Gangmaster and Labour Abuse Authority; Gangmasters and Labour Authority | 2016-07-12..2026-04-06 | merged > Fair Work Agency | # In full work under this name from spring 2017
Employment Agency Standards Inspectorate | =EAS | -EASI | +Employment Agency Standards | ..2026-04-06 | merged > Fair Work Agency
Director of Labour Market Enforcement | =DLME | 2017..2026-04-06 | merged > Fair Work Agency
Fair Work Agency | =FWA | 2026-04-07.. | # Agency of the Department for Business and Trade under the Employment Rights Act 2025; also enforces the minimum wage
Agricultural Wages Board for England and Wales | =AWB | +Agricultural Wages Board | 1948..2013-09-30 | abolished | @common
Work Permits (UK) | -WPUK | ..2008-02 | merged > UK Border Agency | ? From memory | @common
Low Pay Commission | =LPC | 1997.. | @common
[abroad] common
International Labour Organization | =ILO | +International Labour Organisation
Immigration and Customs Enforcement | -ICE | +US Immigration and Customs Enforcement | 2003-03-01.. | # Of the United States
United Nations High Commissioner for Refugees | =UNHCR | +UN Refugee Agency; UN High Commissioner for Refugees
International Organization for Migration | =IOM | +International Organisation for Migration; UN Migration | 1951..
International Committee of the Red Cross | =ICRC
European Commission | -EC
European Refugee Fund | =ERF | 2000..2013 | merged > Asylum, Migration and Integration Fund
Council of Europe
World Health Organization | -WHO | +World Health Organisation
UNICEF | +United Nations Children's Fund
European Council on Refugees and Exiles | =ECRE
`
