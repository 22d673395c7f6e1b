/** Voluntary bodies, churches, employers, unions and contractors of the field; see docs/register.md. */
export const voluntary = `
[voluntary] common
Refugee Council | +British Refugee Council | 1981.. | # British Refugee Council is the company's name and the older style | @charities
Refugee Action | 1981..
British Red Cross | -BRC | +Red Cross; British Red Cross Society
Migrant Help | +Migrant Help UK | ~Migrants Help; Migrant Helps | 2011.. | # Holds the contract for advice to asylum seekers | ? Year of the new name from memory | @asylum
Migrant Helpline | ~Migrants Helpline | ..2010 | renamed > Migrant Help | ? Year from memory
Student Action for Refugees | =STAR | ~Students Action for Refugees; Student Action on Refugees
City of Sanctuary UK | +City of Sanctuary | ~Cities of Sanctuary | 2005..
Kent Refugee Action Network | =KRAN | 2003.. | @charities | in Kent
Samphire | +Samphire Project; Dover Detainee Visitor Group | # Dover | @charities | in Kent
Beyond the Page | -BTP | +Beyond the Page Ltd | # Thanet | ? Present state not checked | in Kent
Red Zebra Community Solutions | +Red Zebra; Red Zebra Community Solutions CIO | # Canterbury; supports voluntary bodies | ? May have closed or merged | in Kent
The Rainbow Centre | ! | +Folkestone Rainbow Centre | # Folkestone | ? Present state not checked | in Kent
Napier Friends | # Folkestone
Kent Community Foundation
Slough Refugee Support | # Slough | @papers | in Berkshire
Refugee Support Group | ! | -RSG,RRSG | +Reading Refugee Support; Reading Refugee Support Group | # Reading; the place was dropped from the name | ? Date of the change not known | @charities | in Berkshire
Asylum Welcome | +Oxford Asylum Welcome | # Oxford | @charities | in Oxfordshire
Sanctuary Hosting | # Thames Valley | @charities | in Berkshire; Buckinghamshire; Oxfordshire
Refugee Resource | ! | # Oxford
The Passage | # London; homelessness and modern slavery
Churches Together in England | =CTE | +Churches Together | # Local groups of churches are bodies of their own
Southampton and Winchester Visitors Group | =SWVG
Voices in Exile | # Brighton | in East Sussex
Sussex Interpreting Services | -SIS
Reset Communities and Refugees | +Reset | @resettlement
Gloucestershire Action for Refugees and Asylum Seekers | =GARAS | ~Gloucester Action for Refugees and Asylum-Seekers | @southwest
Bristol Refugee Rights
Borderlands | !
Ashley Community Housing | +ACH
Plymouth and Devon Racial Equality Council
Devon and Cornwall Refugee Support | =DCRS | +Devon and Cornwall Refugee Support Council
Scottish Refugee Council | -SRC
Welsh Refugee Council | -WRC | +Cyngor Ffoaduriaid Cymru
Northern Ireland Council for Racial Equality | -NICRE
Northern Ireland Council for Ethnic Minorities | =NICEM | 1994..2016 | abolished | ? End from memory
South Tyrone Empowerment Programme | -STEP
Barnardo's | ~Dr Barnardo's; Bernardo's
The Children's Society | -TCS
NSPCC | +National Society for the Prevention of Cruelty to Children
Save the Children | -SCF | +Save the Children UK
Coram
Coram Children's Legal Centre | =CCLC | +Children's Legal Centre
St John Ambulance | +Order of St John
Royal Voluntary Service | ! | -RVS | +WRVS; Women's Royal Voluntary Service
Royal National Lifeboat Institution | =RNLI
Investing in People and Culture | -IPC | # Middlesbrough
The Salvation Army | -TSA
Doctors of the World UK | =DOTW | +Doctors of the World
Medical Foundation for the Care of Victims of Torture | +Medical Foundation | 1985..2011-05 | renamed > Freedom from Torture
Freedom from Torture | -FfT | 2011-06..
Helen Bamber Foundation | -HBF | 2005..
Joint Council for the Welfare of Immigrants | =JCWI | 1967..
Immigration Law Practitioners' Association | =ILPA | 1984..
Immigration Advisory Service | -IAS | 1993..2011-07 | abolished
Refugee Legal Centre | -RLC | 1992..2008-06 | renamed > Refugee and Migrant Justice
Refugee and Migrant Justice | =RMJ | 2008-06..2010-06 | abolished
Refugee Arrivals Project | -RAP | ..2006 | abolished | ? End from memory
Asylum Aid | 1990..
Asylum Support Appeals Project | =ASAP | 2003..
Bail for Immigration Detainees | -BID | 1998..
Association of Visitors to Immigration Detainees | =AVID
London Detainee Support Group | =LDSG | ..2011 | renamed > Detention Action
Detention Action | 2011..
Gatwick Detainees Welfare Group | =GDWG | # Later also known by another working name
Medical Justice
National Coalition of Anti-Deportation Campaigns | =NCADC | 1995..2013 | renamed > Right to Remain
Right to Remain | 2013..
Migrants' Rights Network | =MRN | 2006..
Migrant Rights Scotland
Refugee and Migrant Forum of Essex and London | =RAMFEL
Refugee Week | 1998..
Care4Calais | +Care 4 Calais | 2015..
NACCOM | +No Accommodation Network | 2006..
Refugees at Home | 2015..
Room for Refugees
Evelyn Oldfield Unit
Praxis | +Praxis Community Projects
Kalayaan | 1987..
Eaves Housing for Women | +Eaves; Poppy Project | ..2015 | abolished | ? From memory
Anti-Slavery International
Stop the Traffik
Medaille Trust
Focus on Labour Exploitation | =FLEX | 2013..
Hope for Justice | 2008..
Unseen | +Unseen UK | 2008..
Justice and Care
Human Trafficking Foundation
ECPAT UK | =ECPAT | +Every Child Protected Against Trafficking
Refugee Support Network | -RSN | 2009..2021 | renamed > Refugee Education UK | ? Year from memory
Refugee Education UK | =REUK | 2021.. | ? Year from memory
Refugee Youth | !
Maternity Action
Imkaan
Southall Black Sisters | -SBS
Women's Aid
Refuge
Shelter
Crisis
Mind
Rethink
Rural Refugee Network
National Council for Voluntary Organisations | =NCVO
National Association of Councils for Voluntary Service | =NACVS | 1991..2006-06 | renamed > NAVCA
NAVCA | +National Association for Voluntary and Community Action | 2006-06..
*Council for Voluntary Service | -CVS | /Voluntary Action | +Councils for Voluntary Service; Council of Voluntary Service
Community Development Foundation | =CDF | ..2016 | abolished
Development Trusts Association | ..2011-03 | merged > Locality
bassac | ..2011-03 | merged > Locality
Locality | 2011-04..
Action with Communities in Rural England | =ACRE
RAISE | +Regional Action and Involvement South East | ..2012 | abolished | ? End from memory
Citizens Advice | +National Association of Citizens Advice Bureaux; Citizens Advice Bureau; Citizens Advice Bureaux | -CAB,NACAB | ~Citizen Advice; Citizens Advise | # Citizens Advice Bureau is the older style of its local members
Citizens UK
Age Concern | ..2009-03-31 | merged > Age UK
Help the Aged | ..2009-03-31 | merged > Age UK
Age UK | 2009-04-01..
Community Action Norfolk | -CAN
GYROS | +Great Yarmouth Refugee and Outreach Support | in Norfolk
Rosmini Centre Wisbech | +Rosmini Centre | in Cambridgeshire
Peterborough Asylum and Refugee Community Association | =PARCA
Ipswich and Suffolk Council for Racial Equality | =ISCRE
Suffolk Refugee Support | +Suffolk Refugee Support Forum
New Routes | !
Cambridge Refugee Resettlement Campaign | =CRRC
Cambridge Ethnic Community Forum | =CECF
Keystone Development Trust
META | +Mobile Europeans Taking Action
*Racial Equality Council | -REC,RECs | +Racial Equality Councils; Race Equality Council
*Refugee Community Organisation | -RCO,RCOs | +Refugee Community Organisations
Barrow Cadbury Trust
Paul Hamlyn Foundation
Comic Relief
Church of England
Caritas
Jesuit Refugee Service UK | =JRS | +Jesuit Refugee Service
Muslim Council of Britain | =MCB
Amnesty International UK | +Amnesty International
Runnymede Trust
Law Society
British Council
Refugee Housing Association | ? Present state not checked
Friends, Families and Travellers | -FFT
[employer or union] common
Confederation of British Industry | =CBI
Federation of Small Businesses | =FSB | ~Federation of Small Business
National Farmers' Union | =NFU
Trades Union Congress | =TUC | ~Trade Union Congress
Transport and General Workers' Union | =TGWU | -T&G | ..2007-04-30 | merged > Unite the Union
Amicus | ..2007-04-30 | merged > Unite the Union
Unite the Union | +Unite | 2007-05-01..
UNISON
GMB
Union of Construction, Allied Trades and Technicians | =UCATT | ..2016-12-31 | merged > Unite the Union
Association of Labour Providers | =ALP | ~Association of Labour Provider
Recruitment and Employment Confederation | -REC
British Chambers of Commerce | -BCC
*Chamber of Commerce | +Chambers of Commerce
Institute of Directors | -IoD
Ethical Trading Initiative | =ETI
[contractor] asylum
Clearsprings Ready Homes | +Clearsprings; Clearsprings Group | ~Clear Springs Ready Homes; Clearspring Ready Homes; Clear Springs; Clearspring | # Asylum accommodation in the South of England and in Wales since September 2019
Serco | +Serco Group | # Asylum accommodation in the North West, the Midlands and the East of England
Mears Group | +Mears | # Asylum accommodation in the North East, Yorkshire and Humber, Scotland and Northern Ireland
G4S | +G4S Care and Justice Services; Group 4 Securicor | # COMPASS provider from 2012 to 2019
Clearel | +Clearel Ltd | 2012..2019-08-31 | abolished > Clearsprings Ready Homes | # COMPASS provider in which Clearsprings had a part
Reliance Secure Task Management | +Reliance | ..2012 | renamed > Tascor | ? From memory | @common
Tascor | 2012..2018 | abolished | ? From memory | @common
Mitie Care and Custody | +Mitie | @common
Corporate Travel Management | -CTM | @common
Capita | @common
`
