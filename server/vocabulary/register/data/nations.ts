/** National bodies of Scotland, Wales and Northern Ireland; see docs/register.md. */
export const nations = `
[scotland] common
Scottish Executive | 1999-07-01..2007-09-02 | renamed > Scottish Government
Scottish Government | 2007-09-03..
Scottish Parliament | 1999..
Scottish Fire and Rescue Service | -SFRS | 2013-04-01..
Strathclyde Police | ..2013-03-31 | merged > Police Scotland
Lothian and Borders Police | ..2013-03-31 | merged > Police Scotland
Grampian Police | ..2013-03-31 | merged > Police Scotland
Tayside Police | ..2013-03-31 | merged > Police Scotland
Fife Constabulary | ..2013-03-31 | merged > Police Scotland
Central Scotland Police | ..2013-03-31 | merged > Police Scotland
Northern Constabulary | ..2013-03-31 | merged > Police Scotland
Dumfries and Galloway Constabulary | ..2013-03-31 | merged > Police Scotland
Strathclyde Fire and Rescue | ..2013-03-31 | merged > Scottish Fire and Rescue Service
Grampian Fire and Rescue Service | ..2013-03-31 | merged > Scottish Fire and Rescue Service
Lothian and Borders Fire and Rescue Service | ..2013-03-31 | merged > Scottish Fire and Rescue Service
Scottish Police Authority | -SPA | 2013-04-01..
Police Investigations and Review Commissioner | =PIRC | 2013-04-01..
Scottish Crime and Drug Enforcement Agency | =SCDEA | ..2013-03-31 | merged > Police Scotland
Scottish Ambulance Service | -SAS
NHS Scotland
NHS 24
Health Protection Scotland | =HPS | ..2020-03-31 | merged > Public Health Scotland
NHS Health Scotland | ..2020-03-31 | merged > Public Health Scotland
Public Health Scotland | =PHS | 2020-04-01..
Healthcare Improvement Scotland | 2011-04-01..
NHS Quality Improvement Scotland | ..2011-03-31 | abolished > Healthcare Improvement Scotland
Scottish Commission for the Regulation of Care | +Care Commission | 2002-04-01..2011-03-31 | abolished > Care Inspectorate
Social Work Inspection Agency | ..2011-03-31 | merged > Care Inspectorate
Care Inspectorate | +Social Care and Social Work Improvement Scotland | 2011-04-01..
Scottish Social Services Council | -SSSC
Skills Development Scotland | 2008-04-01..
Careers Scotland | ..2008-03-31 | merged > Skills Development Scotland
Communities Scotland | 2001-11..2008-03-31 | merged > Scottish Government
Scottish Enterprise
Scottish Housing Regulator
HM Inspectorate of Education | =HMIE | ..2011-06-30 | merged > Education Scotland
Education Scotland | 2011-07-01..
Learning and Teaching Scotland | ..2011-06-30 | merged > Education Scotland
Scottish Qualifications Authority | =SQA | ? Its replacement was in law in 2025; the date was not checked
Scottish Council for Voluntary Organisations | =SCVO
Glasgow Asylum Seeker Support Project | ? From memory
Glasgow Housing Association | +Wheatley Homes Glasgow
Scottish Human Rights Commission | -SHRC | 2008..
Scottish Guardianship Service | +Guardianship Scotland
Child Protection Committees Scotland
*Health and Social Care Partnership | -HSCP | +Health and Social Care Partnerships; Integration Joint Board | 2016-04..
*Community Planning Partnership | -CPP
[wales] common
National Assembly for Wales | +Welsh Assembly | 1999..2020-05-05 | renamed > Senedd Cymru
Senedd Cymru | +Senedd; Welsh Parliament | 2020-05-06..
Welsh Assembly Government | =WAG | 1999..2011-05-11 | renamed > Welsh Government
Welsh Government | +Llywodraeth Cymru | 2011-05-12..
Public Health Wales | =PHW | 2009-10-01..
National Public Health Service for Wales | =NPHS | ..2009-09-30 | merged > Public Health Wales
NHS Wales
*Local Health Board | -LHB,LHBs | +Local Health Boards; University Health Board
Aneurin Bevan University Health Board | +Aneurin Bevan Health Board | 2009-10-01..
Betsi Cadwaladr University Health Board | =BCUHB | 2009-10-01..
Cardiff and Vale University Health Board | 2009-10-01..
Cwm Taf Morgannwg University Health Board | 2019-04-01..
Cwm Taf University Health Board | 2009-10-01..2019-03-31 | renamed > Cwm Taf Morgannwg University Health Board
Abertawe Bro Morgannwg University Health Board | =ABMU | 2009-10-01..2019-03-31 | renamed > Swansea Bay University Health Board
Swansea Bay University Health Board | 2019-04-01..
Hywel Dda University Health Board | 2009-10-01..
Powys Teaching Health Board | 2009-10-01..
Welsh Ambulance Services University NHS Trust | +Welsh Ambulance Service; Welsh Ambulance Services NHS Trust | 1998..
Llais | 2023-04-01..
North Wales Fire and Rescue Service
Mid and West Wales Fire and Rescue Service
South Wales Fire and Rescue Service
Care and Social Services Inspectorate Wales | =CSSIW | 2007-04-01..2018-01 | renamed > Care Inspectorate Wales
Care Inspectorate Wales | =CIW | 2018-01..
Healthcare Inspectorate Wales | =HIW | 2004-04-01..
Care Council for Wales | 2001..2017-04-02 | renamed > Social Care Wales
Social Care Wales | 2017-04-03..
Estyn
Wales Council for Voluntary Action | =WCVA
Displaced People in Action | =DPIA | ? Present state not checked
Older People's Commissioner for Wales
Children's Commissioner for Wales
Careers Wales
Alltudion Cymru | ? From memory
[northern ireland] common
Northern Ireland Executive
Northern Ireland Assembly
Office of the First Minister and Deputy First Minister | =OFMDFM | 1999-12..2016-05-08 | renamed > The Executive Office
The Executive Office | ! | -TEO | 2016-05-09..
Department of Health, Social Services and Public Safety | =DHSSPS | 1999-12..2016-05-08 | renamed > Department of Health (Northern Ireland)
Department of Health (Northern Ireland) | +Department of Health NI | 2016-05-09..
Department for Social Development | -DSD | 1999-12..2016-05-08 | merged > Department for Communities
Department for Communities | -DfC | 2016-05-09..
Department for Employment and Learning | -DEL | 2001..2016-05-08 | merged > Department for the Economy
Department of Enterprise, Trade and Investment | =DETI | 1999-12..2016-05-08 | renamed > Department for the Economy
Department for the Economy | 2016-05-09..
Department of Education (Northern Ireland) | /Department of Education | +Department of Education NI | -DENI | 1999-12..
Department of Justice (Northern Ireland) | /Department of Justice | 2010-04-12..
Department for Infrastructure | -DfI | 2016-05-09..
Northern Ireland Housing Executive | =NIHE | 1971..
*Education and Library Board | -ELB | +Education and Library Boards | ..2015-03-31 | merged > Education Authority
Education Authority | ! | 2015-04-01..
Public Health Agency | 2009-04-01.. | # Of Northern Ireland
Health and Social Care Board | -HSCB | 2009-04-01..2022-03-31 | abolished > Department of Health (Northern Ireland)
Belfast Health and Social Care Trust | 2007-04-01..
Northern Health and Social Care Trust | 2007-04-01..
South Eastern Health and Social Care Trust | 2007-04-01..
Southern Health and Social Care Trust | 2007-04-01..
Western Health and Social Care Trust | 2007-04-01..
Northern Ireland Ambulance Service | =NIAS
Northern Ireland Fire and Rescue Service | =NIFRS
Northern Ireland Policing Board | =NIPB | 2001-11..
Police Ombudsman for Northern Ireland | =PONI
Probation Board for Northern Ireland | =PBNI
Equality Commission for Northern Ireland | =ECNI | 1999-10..
Northern Ireland Human Rights Commission | =NIHRC | 1999-03..
Regulation and Quality Improvement Authority | =RQIA
Northern Ireland Council for Voluntary Action | =NICVA
Law Centre NI
Bryson Intercultural | +Bryson Charitable Group
`
