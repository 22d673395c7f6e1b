/** Government departments of the United Kingdom and their agencies since about 2004, one a line; see docs/register.md. */
export const government = `
[department] govuk
Home Office | -HO
Office of the Deputy Prime Minister | =ODPM | 2002-05-29..2006-05-04 | renamed > Department for Communities and Local Government
Department for Transport, Local Government and the Regions | =DTLR | 2001-06-08..2002-05-28 | abolished > Office of the Deputy Prime Minister; Department for Transport
Department for Communities and Local Government | =DCLG | -CLG | +Communities and Local Government | ~Department of Communities and Local Government; Department for Community and Local Government | 2006-05-05..2018-01-07 | renamed > Ministry of Housing, Communities and Local Government | @communities
Ministry of Housing, Communities and Local Government | =MHCLG | ~Ministry for Housing, Communities and Local Government; Ministry of Communities and Local Government | 2018-01-08..2021-09-17 | renamed > Department for Levelling Up, Housing and Communities | @communities
Department for Levelling Up, Housing and Communities | =DLUHC | +Department for Levelling Up | /Levelling Up Department | 2021-09-18..2024-07-07 | renamed > Ministry of Housing, Communities and Local Government | @communities
Ministry of Housing, Communities and Local Government | =MHCLG | ~Ministry for Housing, Communities and Local Government; Ministry of Communities and Local Government | 2024-07-08.. | # Fire policy came from the Home Office on 1 April 2025 | @communities
Department for Transport | =DfT | 2002-05-29..
Department for Education and Skills | =DfES | 2001-06-08..2007-06-27 | abolished > Department for Children, Schools and Families; Department for Innovation, Universities and Skills
Department for Children, Schools and Families | =DCSF | ~Department of Children, Schools and Families | 2007-06-28..2010-05-11 | renamed > Department for Education
Department for Innovation, Universities and Skills | =DIUS | 2007-06-28..2009-06-04 | merged > Department for Business, Innovation and Skills
Department for Education | =DfE | ~Department of Education England | 2010-05-12..
Department of Trade and Industry | =DTI | ~Department for Trade and Industry | 1970-10..2007-06-27 | abolished > Department for Business, Enterprise and Regulatory Reform; Department for Innovation, Universities and Skills
Department for Business, Enterprise and Regulatory Reform | =BERR | 2007-06-28..2009-06-04 | merged > Department for Business, Innovation and Skills
Department for Business, Innovation and Skills | =BIS | 2009-06-05..2016-07-13 | merged > Department for Business, Energy and Industrial Strategy | # Universities and skills went to the Department for Education
Department of Energy and Climate Change | =DECC | ~Department for Energy and Climate Change | 2008-10-03..2016-07-13 | merged > Department for Business, Energy and Industrial Strategy
Department for Business, Energy and Industrial Strategy | =BEIS | 2016-07-14..2023-02-06 | abolished > Department for Business and Trade; Department for Energy Security and Net Zero; Department for Science, Innovation and Technology
Department for International Trade | =DIT | 2016-07-14..2023-02-06 | merged > Department for Business and Trade
Department for Exiting the European Union | =DExEU | 2016-07-14..2020-01-31 | abolished
Department for Business and Trade | =DBT | 2023-02-07..
Department for Energy Security and Net Zero | =DESNZ | 2023-02-07..
Department for Science, Innovation and Technology | =DSIT | 2023-02-07..
Department for Culture, Media and Sport | =DCMS | ~Department of Culture, Media and Sport | 1997-07-14..2017-07-02 | renamed > Department for Digital, Culture, Media and Sport
Department for Digital, Culture, Media and Sport | =DCMS | -DDCMS | 2017-07-03..2023-02-06 | renamed > Department for Culture, Media and Sport
Department for Culture, Media and Sport | =DCMS | ~Department of Culture, Media and Sport | 2023-02-07.. | # Digital matters went to the Department for Science, Innovation and Technology
Department of Health | =DoH | -DH | ~Department for Health | 1988-07-25..2018-01-07 | renamed > Department of Health and Social Care
Department of Health and Social Care | =DHSC | ~Department for Health and Social Care | 2018-01-08..
Department of Social Security | =DSS | ~Department for Social Security | 1988-07-25..2001-06-07 | merged > Department for Work and Pensions
Department for Education and Employment | =DfEE | 1995-07-05..2001-06-07 | abolished > Department for Education and Skills; Department for Work and Pensions
Department for Work and Pensions | =DWP | ~Department of Work and Pensions; Department for Works and Pensions | 2001-06-08..
Lord Chancellor's Department | -LCD | 1885..2003-06-11 | renamed > Department for Constitutional Affairs
Department for Constitutional Affairs | =DCA | 2003-06-12..2007-05-08 | renamed > Ministry of Justice
Ministry of Justice | =MoJ,MOJ | 2007-05-09..
Department for Environment, Food and Rural Affairs | =Defra,DEFRA | ~Department of the Environment, Food and Rural Affairs | 2001-06-08..
Foreign and Commonwealth Office | =FCO | +Foreign Office | 1968-10-17..2020-09-01 | merged > Foreign, Commonwealth and Development Office
Department for International Development | =DFID,DfID | ~Department of International Development | 1997-05..2020-09-01 | merged > Foreign, Commonwealth and Development Office
Foreign, Commonwealth and Development Office | =FCDO | 2020-09-02..
Cabinet Office
HM Treasury | -HMT | +The Treasury
Ministry of Defence | =MoD,MOD
Attorney General's Office | -AGO
Northern Ireland Office | -NIO
Scotland Office | +Office of the Secretary of State for Scotland
Wales Office | +Office of the Secretary of State for Wales
HM Customs and Excise | =HMCE | +Customs and Excise | ..2005-04-17 | merged > HM Revenue and Customs
Inland Revenue | ..2005-04-17 | merged > HM Revenue and Customs
HM Revenue and Customs | =HMRC | ~HM Customs and Revenue | 2005-04-18..
[unit] govuk
Office of the Third Sector | -OTS | 2006-05..2010-05 | renamed > Office for Civil Society
Office for Civil Society | -OCS | +Office for Civil Society and Innovation; Office for Civil Society East | ~Office of Civil Society | 2010-05.. | # In the Cabinet Office until July 2016, then in the Department for Culture, Media and Sport | ? Present name of the unit not confirmed
Government Inclusive Economy Unit | +Inclusive Economy Unit; Government Inclusive Economy Unit and Office for Civil Society East | 2016..2023 | abolished | ? The end date is a guess; the name is no longer found | @common
Government Equalities Office | =GEO | 2007-10..2024-10 | merged > Office for Equality and Opportunity | ? Month of the change from memory
Office for Equality and Opportunity | -OEO | 2024-10..
Women and Equality Unit | -WEU | ..2007-10 | renamed > Government Equalities Office
Social Exclusion Unit | -SEU | 1997-12..2006-06 | abolished | # Its work went to a task force in the Cabinet Office
Neighbourhood Renewal Unit | -NRU | 2001..2008 | abolished | ? End year from memory
Active Communities Directorate | -ACD | +Active Communities Unit | ..2006-05 | merged > Office of the Third Sector
Civil Renewal Unit | ..2006-05 | merged > Department for Communities and Local Government
Race Equality Unit | ..2006-05 | merged > Department for Communities and Local Government | ? The unit came from the Home Office; it may have gone on under the name in the new department
Cohesion and Faiths Unit | ..2006-05 | merged > Department for Communities and Local Government
Forced Marriage Unit | -FMU | 2005..
UK Trade and Investment | =UKTI | 2003-10..2016-07-13 | merged > Department for International Trade
[agency] govuk
Employment Service | ! | ..2002-03-31 | merged > Jobcentre Plus
Benefits Agency | ..2002-03-31 | abolished > Jobcentre Plus; The Pension Service
Jobcentre Plus | =JCP | +Jobcentre | ~Job Centre Plus; Job Centres Plus; Job Centre | 2002-04-01.. | # An agency until October 2011, since then a service of the Department for Work and Pensions; a merger with the National Careers Service was announced in 2024
The Pension Service | 2002-04-01..2008-03-31 | merged > Pension, Disability and Carers Service
Disability and Carers Service | ..2008-03-31 | merged > Pension, Disability and Carers Service
Pension, Disability and Carers Service | =PDCS | 2008-04-01..2011-09-30 | merged > Department for Work and Pensions
Child Support Agency | =CSA | 1993-04-05..2008-10-31 | merged > Child Maintenance and Enforcement Commission
Child Maintenance and Enforcement Commission | =CMEC | 2008-11-01..2012-07-31 | merged > Department for Work and Pensions
Child Maintenance Service | -CMS | 2012-12..
Valuation Office Agency | =VOA | ? A merger with HM Revenue and Customs was announced for 2026, not checked
Companies House
Land Registry | +HM Land Registry
Driver and Vehicle Licensing Agency | =DVLA
Environment Agency | -EA | 1996-04-01..
Natural England | 2006-10-01..
Countryside Agency | ..2006-09-30 | merged > Natural England; Commission for Rural Communities
Commission for Rural Communities | =CRC | 2006-10-01..2013-03-31 | abolished | # Its work went to the Department for Environment, Food and Rural Affairs
National Careers Service | =NCS | 2012-04-05..
[public body] govuk
Housing Corporation | 1964..2008-11-30 | abolished > Homes and Communities Agency; Tenant Services Authority
English Partnerships | 1993..2008-11-30 | merged > Homes and Communities Agency
Homes and Communities Agency | =HCA | 2008-12-01..2018-01-10 | renamed > Homes England
Tenant Services Authority | =TSA | 2008-12-01..2012-03-31 | merged > Homes and Communities Agency
Homes England | 2018-01-11..
Regulator of Social Housing | =RSH | 2018-01..
Housing Ombudsman Service | +Housing Ombudsman
Local Government and Social Care Ombudsman | =LGSCO | 2017-06..
Local Government Ombudsman | =LGO | 1974..2017-06 | renamed > Local Government and Social Care Ombudsman
Commission for Racial Equality | =CRE | 1976..2007-09-30 | merged > Equality and Human Rights Commission
Disability Rights Commission | =DRC | 2000-04..2007-09-30 | merged > Equality and Human Rights Commission
Equal Opportunities Commission | =EOC | ~Equal Opportunity Commission | 1975-12-29..2007-09-30 | merged > Equality and Human Rights Commission
Equality and Human Rights Commission | =EHRC | ~Equalities and Human Rights Commission; Commission for Equality and Human Rights | -CEHR | 2007-10-01..
Women's National Commission | -WNC | 1969..2010-12-31 | merged > Government Equalities Office
Commission on Integration and Cohesion | -CIC | 2006-08..2007-06 | abolished
Advisory Board on Naturalisation and Integration | =ABNI | 2004-11..2008-11 | abolished
Audit Commission | 1983-04-01..2015-03-31 | abolished > Public Sector Audit Appointments; National Audit Office | # Audits went to private firms
Public Sector Audit Appointments | =PSAA | 2015-04-01..
National Audit Office | =NAO
Standards Board for England | 2001-03..2012-03-31 | abolished | +Standards for England
Office for National Statistics | =ONS | 1996-04-01..
Charity Commission for England and Wales | +Charity Commission
Information Commissioner's Office | =ICO | ? A change into an Information Commission was in law in 2025; the date was not checked
Legal Services Commission | =LSC | 2000-04-01..2013-03-31 | renamed > Legal Aid Agency
Legal Aid Agency | -LAA | 2013-04-01..
Law Commission
Health and Safety Commission | -HSC | 1974..2008-03-31 | merged > Health and Safety Executive
Health and Safety Executive | =HSE | 1975-01-01..
Advisory, Conciliation and Arbitration Service | =Acas,ACAS | 1975..
Big Lottery Fund | =BLF | -BIG | 2004-06-01..2019-01-28 | renamed > The National Lottery Community Fund
Community Fund | ! | ..2004-05-31 | merged > Big Lottery Fund
New Opportunities Fund | =NOF | ..2004-05-31 | merged > Big Lottery Fund
The National Lottery Community Fund | ! | =TNLCF | -NLCF | ~National Lottery Communities Fund | 2019-01-29..
Arts Council England | =ACE
Sport England
Heritage Lottery Fund | =HLF | 1994..2019-01-28 | renamed > The National Lottery Heritage Fund
The National Lottery Heritage Fund | -NLHF | 2019-01-29..
Boundary Commission for England | -BCE
Electoral Commission
`
