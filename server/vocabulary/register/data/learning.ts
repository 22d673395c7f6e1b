/** Children, schools and skills: bodies since about 2004; see docs/register.md. */
export const learning = `
[children and skills] govuk
Learning and Skills Council | -LSC | +National Learning and Skills Council | ~Learning Skills Council | 2001-04-01..2010-03-31 | abolished > Skills Funding Agency; Young People's Learning Agency
Young People's Learning Agency | =YPLA | ~Young Persons Learning Agency | 2010-04-01..2012-03-31 | abolished > Education Funding Agency
Skills Funding Agency | -SFA | 2010-04-01..2017-03-31 | merged > Education and Skills Funding Agency
Education Funding Agency | =EFA | 2012-04-01..2017-03-31 | merged > Education and Skills Funding Agency
Education and Skills Funding Agency | =ESFA | 2017-04-01..2025-03-31 | merged > Department for Education
Institute for Apprenticeships and Technical Education | =IfATE | +Institute for Apprenticeships | 2017-04-01..2025-06-01 | merged > Skills England
Skills England | 2025-06-02.. | # In preparation within the department from July 2024
Sector Skills Development Agency | =SSDA | 2002..2008-03-31 | merged > UK Commission for Employment and Skills
UK Commission for Employment and Skills | =UKCES | 2008-04-01..2017-03 | abolished
Learning and Skills Development Agency | =LSDA | ..2006-03-31 | abolished > Quality Improvement Agency; Learning and Skills Network
Quality Improvement Agency | -QIA | +Quality Improvement Agency for Lifelong Learning | 2006-04-01..2008-09-30 | merged > Learning and Skills Improvement Service
Learning and Skills Network | =LSN | 2006-04-01..2011-11 | abolished
Learning and Skills Improvement Service | =LSIS | 2008-10-01..2013-07-31 | abolished > Education and Training Foundation
Education and Training Foundation | =ETF | 2013-08..
*Connexions | +Connexions Service; Connexions Partnership | 2001-04..2012-03 | abolished > National Careers Service | ! | # Councils answer for the support of young people since 2008; some kept the name
Careers Service | ! | ..2001-03 | abolished > Connexions
Adult Learning Inspectorate | =ALI | 2001-04..2007-03-31 | merged > Ofsted
Ofsted | +Office for Standards in Education; Office for Standards in Education, Children's Services and Skills | =OFSTED | 1992-09-01.. | # Took over the inspection of children's social care in April 2007
Qualifications and Curriculum Authority | =QCA | 1997..2010-03-31 | renamed > Qualifications and Curriculum Development Agency
Qualifications and Curriculum Development Agency | =QCDA | 2010-04-01..2012-03-31 | abolished > Standards and Testing Agency
Standards and Testing Agency | =STA | 2011-10-01..
Teacher Training Agency | -TTA | 1994..2005-08-31 | renamed > Training and Development Agency for Schools
Training and Development Agency for Schools | =TDA | 2005-09-01..2012-03-31 | abolished > Teaching Agency
General Teaching Council for England | =GTCE | -GTC | 2000-09..2012-03-31 | abolished > Teaching Agency
Ufi | +University for Industry
Children's Workforce Development Council | =CWDC | 2005-04..2012-03-31 | abolished > Teaching Agency
Teaching Agency | 2012-04-01..2013-03-28 | merged > National College for Teaching and Leadership
National College for Teaching and Leadership | =NCTL | 2013-03-29..2018-03-31 | abolished > Department for Education
British Educational Communications and Technology Agency | =Becta,BECTA | 1998..2011-03-31 | abolished > Department for Education
Office of the Children's Commissioner | +Children's Commissioner for England; Children's Commissioner | -OCC | 2005-03..
Higher Education Funding Council for England | =HEFCE | 1992..2018-03-31 | abolished > Office for Students; UK Research and Innovation
Office for Fair Access | =OFFA | 2004-10..2018-03-31 | merged > Office for Students
Office for Students | =OfS | 2018-04-01.. | # In law from 1 January 2018
UK Research and Innovation | =UKRI | 2018-04-01..
Economic and Social Research Council | =ESRC
National Institute of Adult Continuing Education | =NIACE | 1983..2015-12-31 | merged > Learning and Work Institute
Centre for Economic and Social Inclusion | =CESI | ..2015-12-31 | merged > Learning and Work Institute
Learning and Work Institute | =L&W | ~Learn and Work Institute | 2016-01-01..
NATECLA | +National Association for Teaching English and Community Languages to Adults
Workers' Educational Association | =WEA
*Sure Start | +Sure Start Children's Centre; Sure Start Local Programme
*Children's Trust | +Children's Trust Board; Children's Trusts | 2004..2010 | abolished | ? Ended as a duty in 2010; some went on
*Regional Skills Partnership | -RSP | +Regional Skills Partnerships | 2003..2010 | abolished | ? Years from memory | @common
Business Link | ..2011-11 | abolished | @common
*Virtual School
*Local Education Authority | -LEA,LEAs | +Local Education Authorities | ..2010 | abolished | # A word of law until 2010; now local authority
[academic] common
University of Oxford | +Oxford University
Migration Observatory | +Migration Observatory at the University of Oxford | 2011..
Centre on Migration, Policy and Society | =COMPAS | ~COMPASS; Centre for Migration, Policy and Society | 2003.. | # At the University of Oxford; not the COMPASS contracts
Refugee Studies Centre | -RSC
University of Kent
University of Sussex
University of Reading
University of Southampton
Canterbury Christ Church University | =CCCU
Anglia Ruskin University | =ARU
University of East Anglia | =UEA
University of Birmingham
Institute for Public Policy Research | =IPPR
National Institute of Economic and Social Research | =NIESR
Joseph Rowntree Foundation | =JRF
Institute of Community Cohesion | =iCoCo | 2005..2013 | abolished | ? Years from memory
Belong – The Cohesion and Integration Network | +Belong Network | 2019..
`
