/** Police, justice and community safety, with the forces of the United Kingdom; see docs/register.md. */
export const police = `
[police force] forces
Avon and Somerset Constabulary | +Avon and Somerset Police | in Bristol; Somerset; South Gloucestershire
Bedfordshire Police | +Bedfordshire Constabulary | in Bedfordshire
Cambridgeshire Constabulary | +Cambridgeshire Police | in Cambridgeshire
Cheshire Constabulary | +Cheshire Police | in Cheshire
City of London Police | in City of London
Cleveland Police | in Cleveland
Cumbria Constabulary | +Cumbria Police | in Cumbria
Derbyshire Constabulary | +Derbyshire Police | in Derbyshire
Devon and Cornwall Police | +Devon and Cornwall Constabulary | in Devon; Cornwall
Dorset Police | in Dorset
Durham Constabulary | +Durham Police | in County Durham
Dyfed-Powys Police | in Dyfed; Powys
Essex Police | in Essex
Gloucestershire Constabulary | +Gloucestershire Police | in Gloucestershire
Greater Manchester Police | =GMP | in Greater Manchester
Gwent Police | in Gwent
Hampshire Constabulary | +Hampshire Police | ..2022-06 | renamed > Hampshire and Isle of Wight Constabulary | in Hampshire; Isle of Wight | ? Month of the new name from memory
Hampshire and Isle of Wight Constabulary | +Hampshire and Isle of Wight Police; Hampshire Police | 2022-06.. | in Hampshire; Isle of Wight
Hertfordshire Constabulary | +Hertfordshire Police | in Hertfordshire
Humberside Police | in East Riding of Yorkshire; Northern Lincolnshire
Kent Police | +Kent County Constabulary; Kent Constabulary | in Kent
Lancashire Constabulary | +Lancashire Police | in Lancashire
Leicestershire Police | +Leicestershire Constabulary | in Leicestershire; Rutland
Lincolnshire Police | in Lincolnshire
Merseyside Police | in Merseyside
Metropolitan Police Service | =MPS | +Metropolitan Police; Met Police | in Greater London
Norfolk Constabulary | +Norfolk Police | in Norfolk
North Wales Police | in North Wales
North Yorkshire Police | in North Yorkshire
Northamptonshire Police | in Northamptonshire
Northumbria Police | in Northumberland; Tyne and Wear
Nottinghamshire Police | in Nottinghamshire
South Wales Police | in South Wales
South Yorkshire Police | in South Yorkshire
Staffordshire Police | in Staffordshire
Suffolk Constabulary | +Suffolk Police | in Suffolk
Surrey Police | in Surrey
Sussex Police | in East Sussex; West Sussex
Thames Valley Police | =TVP | in Oxfordshire; Buckinghamshire; Berkshire
Warwickshire Police | in Warwickshire
West Mercia Police | +West Mercia Constabulary | in Herefordshire; Shropshire; Worcestershire
West Midlands Police | -WMP | in West Midlands
West Yorkshire Police | in West Yorkshire
Wiltshire Police | +Wiltshire Constabulary | in Wiltshire
[police national] forces
Police Scotland | +Police Service of Scotland | 2013-04-01..
Police Service of Northern Ireland | =PSNI | 2001-11-04..
Royal Ulster Constabulary | =RUC | 1922..2001-11-03 | renamed > Police Service of Northern Ireland
British Transport Police | -BTP
Ministry of Defence Police | -MDP
Civil Nuclear Constabulary | -CNC | 2005-04-01..
Association of Chief Police Officers | =ACPO | 1948..2015-03-31 | abolished > National Police Chiefs' Council
National Police Chiefs' Council | =NPCC | ~National Police Chief Council | 2015-04-01.. | # Part of its work is meant for a National Police Service
Association of Chief Police Officers in Scotland | =ACPOS | ..2013-03-31 | abolished > Police Scotland | @common
Association of Police Authorities | =APA | 1997..2012-11-21 | abolished > Association of Police and Crime Commissioners | @common
Association of Police and Crime Commissioners | =APCC | 2012-11.. | @common
National Criminal Intelligence Service | =NCIS | ..2006-03-31 | merged > Serious Organised Crime Agency | @common
National Crime Squad | ..2006-03-31 | merged > Serious Organised Crime Agency | @common
Serious Organised Crime Agency | =SOCA | ~Serious and Organised Crime Agency; Serious Organized Crime Agency | 2006-04-01..2013-10-06 | merged > National Crime Agency | @common
UK Human Trafficking Centre | =UKHTC | ~UK Human Trafficking Agency | 2006-10..2010-03-31 | merged > Serious Organised Crime Agency | @common
Child Exploitation and Online Protection Centre | =CEOP | +Child Exploitation and Online Protection Command | 2006-04..2013-10-06 | merged > National Crime Agency | # Since then a command of the agency | @common
National Crime Agency | =NCA | 2013-10-07.. | # Meant to be taken into the planned National Police Service
National Police Service | -NPS | planned | # Proposed by the white paper of January 2026
Central Police Training and Development Authority | +Centrex | ..2007-03-31 | merged > National Policing Improvement Agency | @common
Police Information Technology Organisation | =PITO | ..2007-03-31 | merged > National Policing Improvement Agency | @common
National Policing Improvement Agency | =NPIA | ~National Police Improvement Agency | 2007-04-01..2013-10-06 | abolished > College of Policing; National Crime Agency; Home Office | # The college took over in December 2012 | @common
College of Policing | 2012-12..
Police Complaints Authority | ..2004-03-31 | abolished > Independent Police Complaints Commission | @common
Independent Police Complaints Commission | =IPCC | 2004-04-01..2018-01-07 | renamed > Independent Office for Police Conduct | @common
Independent Office for Police Conduct | =IOPC | 2018-01-08.. | @common
HM Inspectorate of Constabulary | =HMIC | ..2017-07-18 | renamed > HM Inspectorate of Constabulary and Fire and Rescue Services | @common
HM Inspectorate of Constabulary and Fire and Rescue Services | =HMICFRS | 2017-07-19.. | @common
National Extremism Tactical Co-ordination Unit | =NETCU | ..2011 | abolished | @common | ? From memory
[police regional] common
South East Regional Organised Crime Unit | =SEROCU | ~SE Serious and Organised Crime Unit; South East Serious and Organised Crime Unit
Eastern Region Special Operations Unit | =ERSOU
South West Regional Organised Crime Unit | =SWROCU
North West Regional Organised Crime Unit | =NWROCU | +Titan
*Regional Organised Crime Unit | -ROCU,ROCUs | +Regional Organised Crime Units
[police governance] forces
*Police | +Police forces; Police service; Constabulary
*Police Authority | +Police Authorities | ..2012-11-21 | abolished > Police and Crime Commissioner | @common
*Police and Crime Commissioner | -PCC,PCCs,OPCC | +Police and Crime Commissioners; Office of the Police and Crime Commissioner | ~Police Crime Commissioner; Police and Crime Commission | 2012-11-22.. | # The posts are meant to end in May 2028; in some areas the commissioner answers for fire as well
*Police, Fire and Crime Commissioner | -PFCC | +Police, Fire and Crime Commissioners | 2017.. | @common
*Police and Crime Panel | 2012.. | @common
British Transport Police Authority | =BTPA | 2004-07-01.. | @common
City of London Police Authority | +City of London Police Authority Board | @common
Metropolitan Police Authority | =MPA | 2000-07-03..2012-01-15 | abolished > Mayor's Office for Policing and Crime | @common
Mayor's Office for Policing and Crime | =MOPAC | 2012-01-16.. | @common
[justice] govuk
Court Service | ! | ..2005-03-31 | merged > HM Courts Service
HM Courts Service | =HMCS | +Courts Service | 2005-04-01..2011-03-31 | merged > HM Courts and Tribunals Service
Tribunals Service | 2006-04-03..2011-03-31 | merged > HM Courts and Tribunals Service
HM Courts and Tribunals Service | =HMCTS | 2011-04-01..
HM Prison Service | -HMPS | ..2017-03-31 | merged > HM Prison and Probation Service | # Still the name of the prisons' part
National Offender Management Service | =NOMS | 2004-06-01..2017-03-31 | renamed > HM Prison and Probation Service
HM Prison and Probation Service | =HMPPS | 2017-04-01..
National Probation Service | -NPS | 2001-04-01..2021-06-25 | merged > Probation Service | # In a new form from June 2014
Probation Service | ! | 2021-06-26..
*Probation Trust | +Probation Trusts; Probation Board; Probation Area | ..2014-05-31 | abolished > National Probation Service | @common
Youth Justice Board | =YJB | +Youth Justice Board for England and Wales | 1998..
*Youth Offending Team | -YOT,YOTs | +Youth Offending Teams; Youth Offending Service; Youth Justice Service
Crown Prosecution Service | =CPS | 1986..
Centre for Policy Studies | -CPS | @common
Serious Fraud Office | -SFO
Parole Board
Criminal Records Bureau | =CRB | 2002-03..2012-11-30 | merged > Disclosure and Barring Service
Independent Safeguarding Authority | =ISA | 2008..2012-11-30 | merged > Disclosure and Barring Service
Disclosure and Barring Service | =DBS | 2012-12-01..
Criminal Injuries Compensation Authority | =CICA
Children and Family Court Advisory and Support Service | =Cafcass,CAFCASS | 2001-04-01..
[local partnership] common
*Community Safety Partnership | -CSP,CSPs | +Community Safety Partnerships | 2009..
*Crime and Disorder Reduction Partnership | -CDRP,CDRPs | +Crime and Disorder Reduction Partnerships | 1998..2010-02 | renamed > Community Safety Partnership | ? The new name came into use between 2008 and 2010
*Safeguarding Adults Board | -SAB | +Safeguarding Adults Boards; Local Safeguarding Adults Board | 2015-04-01..
*Area Child Protection Committee | -ACPC | +Area Child Protection Committees | ..2006-03-31 | abolished > Local Safeguarding Children Board
*Local Safeguarding Children Board | -LSCB,LSCBs | +Local Safeguarding Children Boards; Safeguarding Children Board | ~Local Safeguarding Childrens Board | 2006-04-01..2019-09-29 | abolished > Safeguarding Children Partnership
*Safeguarding Children Partnership | -SCP,LSCP | +Local Safeguarding Children Partnership; Safeguarding Children Partnerships; Multi-agency safeguarding arrangements | 2019-09..
*Local Resilience Forum | -LRF,LRFs | +Local Resilience Forums | 2005..
*Local Strategic Partnership | -LSP,LSPs | +Local Strategic Partnerships | 2000..2011 | abolished | ? Never ended by law; most were closed or renamed from 2010 on
*Regional Anti-Slavery Partnership | +Regional Anti-Slavery Partnerships; Anti-Slavery Partnership
*Voluntary and Community Sector | -VCS,VCSE | +Voluntary, Community and Social Enterprise sector
*Multi-Agency Risk Assessment Conference | -MARAC
*Multi-Agency Child Exploitation | -MACE
*Multi-Agency Safeguarding Hub | -MASH
*Multi-Agency Public Protection Arrangements | =MAPPA
*Local Criminal Justice Board | -LCJB | +Local Criminal Justice Boards
*Drug Action Team | -DAT,DAAT | +Drug and Alcohol Action Team
`
