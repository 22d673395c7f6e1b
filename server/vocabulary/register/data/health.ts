/** Health and social care: national bodies, boards and trusts, with those before them; see docs/register.md. */
export const health = `
[health] common
National Health Service | -NHS
NHS England | =NHSE | +National Health Service England | 2013-04-01.. | # To be abolished: the Health Bill 2026 gives its work to the department and the boards, aim March or April 2027 | ? Royal Assent was not seen | @healthbill
NHS England and NHS Improvement | =NHSEI | 2019-04-01..2022-06-30 | renamed > NHS England | # One organisation in its work, two in law
NHS Commissioning Board | =NHSCB | +National Commissioning Board | 2012-10-01..2013-03-31 | renamed > NHS England
Monitor | 2004-01-05..2016-03-31 | merged > NHS Improvement | +Independent Regulator of NHS Foundation Trusts
NHS Trust Development Authority | =NTDA | +Trust Development Authority | 2012-06..2016-03-31 | merged > NHS Improvement
NHS Improvement | =NHSI | 2016-04-01..2022-06-30 | merged > NHS England
Health and Social Care Information Centre | =HSCIC | +NHS Information Centre | 2005-04-01..2016-07-31 | renamed > NHS Digital
NHS Connecting for Health | =CfH | 2005-04-01..2013-03-31 | merged > Health and Social Care Information Centre
NHS Digital | 2016-08-01..2023-01-31 | merged > NHS England
NHSX | 2019-07..2022-02 | merged > NHS England
Health Education England | =HEE | 2012-06-28..2023-03-31 | merged > NHS England
Health Protection Agency | =HPA | 2003-04-01..2013-03-31 | merged > Public Health England
National Treatment Agency for Substance Misuse | -NTA | +National Treatment Agency | 2001..2013-03-31 | merged > Public Health England
Public Health England | =PHE | 2013-04-01..2021-09-30 | abolished > UK Health Security Agency; Office for Health Improvement and Disparities; NHS England | # Closed in law shortly after 1 October 2021 | @phe
UK Health Security Agency | =UKHSA | ~UK Health and Security Agency; Health Security Agency | 2021-04-01.. | # Took over health protection on 1 October 2021 | @phe
Office for Health Improvement and Disparities | =OHID | ~Office of Health Improvement and Disparities | 2021-10-01.. | # Unit of the Department of Health and Social Care | @phe
National Patient Safety Agency | =NPSA | 2001-07..2012-05-31 | merged > NHS Commissioning Board
National Institute for Health and Care Excellence | =NICE | 2013-04-01..
National Institute for Health and Clinical Excellence | =NICE | 2005-04-01..2013-03-31 | renamed > National Institute for Health and Care Excellence
Health Development Agency | -HDA | ..2005-03-31 | merged > National Institute for Health and Clinical Excellence
NHS Direct | 1998..2014-03-31 | abolished | # Followed by NHS 111
Commission for Health Improvement | -CHI | 1999..2004-03-31 | merged > Healthcare Commission
Healthcare Commission | -HCC | +Commission for Healthcare Audit and Inspection | -CHAI | 2004-04-01..2009-03-31 | merged > Care Quality Commission
National Care Standards Commission | =NCSC | 2002-04..2004-03-31 | abolished > Commission for Social Care Inspection; Healthcare Commission
Social Services Inspectorate | -SSI | ..2004-03-31 | merged > Commission for Social Care Inspection
Commission for Social Care Inspection | =CSCI | ~Commission for Social Care Inspections | 2004-04-01..2009-03-31 | merged > Care Quality Commission | # Children's services went to Ofsted in April 2007
Mental Health Act Commission | =MHAC | 1983..2009-03-31 | merged > Care Quality Commission
Care Quality Commission | =CQC | 2009-04-01..
General Social Care Council | =GSCC | 2001-10..2012-07-31 | abolished > Health and Care Professions Council
Health Professions Council | -HPC | ..2012-07-31 | renamed > Health and Care Professions Council
Health and Care Professions Council | =HCPC | 2012-08-01.. | # Social workers in England went to Social Work England in December 2019
Social Work England | =SWE | 2019-12-02..
Care Services Improvement Partnership | =CSIP | 2005..2009 | abolished | ? From memory
National Institute for Mental Health in England | =NIMHE | 2002..2009 | abolished | ? From memory
Commission for Patient and Public Involvement in Health | =CPPIH | 2003-01..2008-06-30 | abolished > Local Involvement Network
Healthwatch England | ~Health Watch England | 2012-10-01.. | # The Health Bill 2026 would abolish it | ? Still in being in the middle of 2026 | @healthbill
*Patient and Public Involvement Forum | +PPI Forum | 2003-12..2008-03-31 | abolished > Local Involvement Network
*Local Involvement Network | -LINk,LINKs,LINks | +Local Involvement Networks | 2008-04-01..2013-03-31 | abolished > Healthwatch
*Healthwatch | +Local Healthwatch | ~Health Watch | 2013-04-01.. | # One in each area of an upper-tier council; the Health Bill 2026 would abolish it | ? Still in being in the middle of 2026 | @healthbill
*Health and Wellbeing Board | -HWB,HWBB | +Health and Wellbeing Boards | ~Health and Well Being Board | 2013-04-01..
*Strategic Health Authority | -SHA,SHAs | +Strategic Health Authorities | 2002-10-01..2013-03-31 | abolished > NHS England; Health Education England
*Primary Care Trust | -PCT,PCTs | +Primary Care Trusts | 2000-04-01..2013-03-31 | abolished > Clinical Commissioning Group; NHS England
*Primary Care Group | -PCG | 1999-04..2002-03-31 | abolished > Primary Care Trust
*Practice-based Commissioning Group | -PBC | 2005..2013-03-31 | abolished > Clinical Commissioning Group
*Clinical Commissioning Group | =CCG,CCGs | +Clinical Commissioning Groups; Clinical Commissioning Group(s) | ~Care Commissioning Group; Clinical Commissioning Boards | 2013-04-01..2022-06-30 | abolished > Integrated Care Board | @nhs
*Sustainability and Transformation Partnership | -STP,STPs | +Sustainability and Transformation Partnerships; Sustainability and Transformation Plan | 2016..2022-06-30 | abolished > Integrated Care System
*Integrated Care System | -ICS,ICSs | +Integrated Care Systems | 2022-07-01.. | @nhs
*Integrated Care Board | -ICB,ICBs | +Integrated Care Boards | ~Integrated Care Boarding; Intergrated Care Board | 2022-07-01.. | # 42 at first, 36 since the mergers of April 2026 (counted, not read); more are due in April 2027 | @nhs
*Integrated Care Partnership | -ICP,ICPs | +Integrated Care Partnerships | 2022-07-01.. | # The Health Bill 2026 would drop the duty to have one | @healthbill
*NHS Trust | +NHS Trusts; NHS Foundation Trust; NHS Foundation Trusts
*Community Health Council | -CHC | +Community Health Councils | ..2003-12-01 | abolished > Patient and Public Involvement Forum | ? In Wales until March 2023, then Llais
*Public Health | +Public Health team; Director of Public Health; Directors of Public Health
South East Coast Strategic Health Authority | +NHS South East Coast; South East Coast SHA | 2006-07-01..2013-03-31 | abolished > NHS England
South Central Strategic Health Authority | +NHS South Central; South Central SHA | 2006-07-01..2013-03-31 | abolished > NHS England
South West Strategic Health Authority | +NHS South West; South West SHA | 2006-07-01..2013-03-31 | abolished > NHS England
East of England Strategic Health Authority | +NHS East of England; East of England SHA | 2006-07-01..2013-03-31 | abolished > NHS England
NHS London | +London Strategic Health Authority; London SHA | 2006-07-01..2013-03-31 | abolished > NHS England
East Midlands Strategic Health Authority | +NHS East Midlands; East Midlands SHA | 2006-07-01..2013-03-31 | abolished > NHS England
West Midlands Strategic Health Authority | +NHS West Midlands; West Midlands SHA | 2006-07-01..2013-03-31 | abolished > NHS England
Yorkshire and the Humber Strategic Health Authority | +NHS Yorkshire and the Humber; Yorkshire and the Humber SHA | 2006-07-01..2013-03-31 | abolished > NHS England
North West Strategic Health Authority | +NHS North West; North West SHA | 2006-07-01..2013-03-31 | abolished > NHS England
North East Strategic Health Authority | +NHS North East; North East SHA | 2006-07-01..2013-03-31 | abolished > NHS England
British Medical Association | =BMA
Royal College of General Practitioners | =RCGP
Royal College of Nursing | =RCN
Royal College of Paediatrics and Child Health | =RCPCH
Faculty of Public Health
Association of Directors of Public Health | =ADPH
NHS Confederation
[ambulance] ambulance
South East Coast Ambulance Service NHS Foundation Trust | =SECAmb,SECAMB | +South East Coast Ambulance Service; South East Coast Ambulance Service NHS Trust | 2006-07-01.. | in Kent; Surrey; East Sussex; West Sussex | # One group with South Central Ambulance Service, announced in October 2025; both trusts go on
South Central Ambulance Service NHS Foundation Trust | =SCAS | +South Central Ambulance Service; South Central Ambulance Service NHS Trust | 2006-07-01.. | in Hampshire; Berkshire; Buckinghamshire; Oxfordshire
South Central and South East Ambulance Group | # One chair and one chief executive for two trusts; no merger
East of England Ambulance Service NHS Trust | =EEAST | -EEAS | +East of England Ambulance Service | 2006-07-01.. | in Bedfordshire; Cambridgeshire; Essex; Hertfordshire; Norfolk; Suffolk
South Western Ambulance Service NHS Foundation Trust | =SWASFT | -SWAST | +South Western Ambulance Service; South West Ambulance Service | 2006-07-01.. | in Cornwall; Devon; Dorset; Somerset; Bristol; Gloucestershire; South Gloucestershire; Wiltshire
Great Western Ambulance Service NHS Trust | =GWAS | +Great Western Ambulance Service | 2006-04-01..2013-01-31 | merged > South Western Ambulance Service NHS Foundation Trust | @common
London Ambulance Service NHS Trust | -LAS | +London Ambulance Service | in Greater London; City of London
East Midlands Ambulance Service NHS Trust | =EMAS | +East Midlands Ambulance Service | 2006-07-01.. | in Derbyshire; Leicestershire; Rutland; Lincolnshire; Northern Lincolnshire; Northamptonshire; Nottinghamshire
West Midlands Ambulance Service University NHS Foundation Trust | =WMAS | +West Midlands Ambulance Service; West Midlands Ambulance Service NHS Foundation Trust | 2006-07-01.. | in Herefordshire; Shropshire; Staffordshire; Warwickshire; West Midlands; Worcestershire
North West Ambulance Service NHS Trust | =NWAS | +North West Ambulance Service | 2006-07-01.. | in Cheshire; Cumbria; Greater Manchester; Lancashire; Merseyside
North East Ambulance Service NHS Foundation Trust | =NEAS | +North East Ambulance Service | 2006-07-01.. | in County Durham; Northumberland; Tyne and Wear; Cleveland
Yorkshire Ambulance Service NHS Trust | -YAS | +Yorkshire Ambulance Service | 2006-07-01.. | in East Riding of Yorkshire; North Yorkshire; South Yorkshire; West Yorkshire
Isle of Wight NHS Trust | +Isle of Wight Ambulance Service | 2012-04-01.. | in Isle of Wight | # Runs the ambulances of the island
Kent Ambulance NHS Trust | +Kent Ambulance Service | ..2006-06-30 | merged > South East Coast Ambulance Service NHS Foundation Trust | @common
Surrey Ambulance Service NHS Trust | +Surrey Ambulance Service | ..2006-06-30 | merged > South East Coast Ambulance Service NHS Foundation Trust | @common
Sussex Ambulance Service NHS Trust | +Sussex Ambulance Service | ..2006-06-30 | merged > South East Coast Ambulance Service NHS Foundation Trust | @common
*Ambulance Service | +Ambulance Trust; NHS Ambulance Trust
`
