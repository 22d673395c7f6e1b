/** Regional and national local government, and the government's bodies in the regions; see docs/register.md. */
export const regions = `
[government office] regions
Government Office for the South East | =GOSE | +GO South East; Government Office South East | ~Government Offices for the South East | 1994-04..2011-03-31 | abolished
Government Office for the South West | =GOSW | +GO South West; Government Office South West | 1994-04..2011-03-31 | abolished
Government Office for the East of England | =GO-East,GOEE | +GO East; Government Office for the East; Government Office East of England | 1994-04..2011-03-31 | abolished
Government Office for London | -GOL | +Government Office London | 1994-04..2011-03-31 | abolished
Government Office for the East Midlands | =GOEM | +GO East Midlands; Government Office East Midlands | 1994-04..2011-03-31 | abolished
Government Office for the West Midlands | =GOWM | +GO West Midlands; Government Office West Midlands | 1994-04..2011-03-31 | abolished
Government Office for Yorkshire and the Humber | =GOYH | +GO Yorkshire and Humber; Government Office for Yorkshire and Humber | 1994-04..2011-03-31 | abolished
Government Office for the North West | =GONW | +GO North West; Government Office North West | 1994-04..2011-03-31 | abolished
Government Office for the North East | =GONE | +GO North East; Government Office North East | 1994-04..2011-03-31 | abolished
*Government Office | -GO,GOs | +Government Offices; Government Offices for the Regions; Government Office for the Regions | 1994-04..2011-03-31 | abolished
[development agency] common
South East England Development Agency | =SEEDA | ~South East Development Agency; South East of England Development Agency | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership | # Abolished in law on 1 July 2012
South West of England Regional Development Agency | =SWERDA,SWRDA | +South West Regional Development Agency; South West RDA | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership
East of England Development Agency | =EEDA | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership
London Development Agency | -LDA | 2000-07-03..2012-03-31 | merged > Greater London Authority
East Midlands Development Agency | =EMDA,emda | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership
Advantage West Midlands | =AWM | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership
Yorkshire Forward | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership
Northwest Regional Development Agency | =NWDA | +North West Regional Development Agency; North West Development Agency | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership
One North East | -ONE | +One NorthEast | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership
*Regional Development Agency | -RDA,RDAs | +Regional Development Agencies | 1999-04-01..2012-03-31 | abolished > Local Enterprise Partnership
*Local Enterprise Partnership | -LEP,LEPs | +Local Enterprise Partnerships | 2010-10..2024-03-31 | abolished | # Government funding ended; the work went to councils and combined authorities | ? Some went on, as companies or under a combined authority
[regional body] regions
South East England Regional Assembly | =SEERA | ~South East Regional Assembly | 1999..2009-03-31 | abolished > South East England Councils
South East England Councils | =SEEC | 2009-04-01..2021-08 | renamed > South East Councils | ? Renamed between April 2020 and September 2021
South East Councils | -SEC | 2021-08.. | ? Renamed between April 2020 and September 2021
South West Regional Assembly | =SWRA | +South West Assembly; South West Regional Chamber | ..2009-07-10 | abolished > South West Councils | # Work passed to a board of leaders on 13 May 2009 | @southwest
South West Local Government Association | =SWLGA | +South West LGA | ..2009 | merged > South West Councils | ? Year from memory | @common
South West Councils | =SWC | +SW Councils | 2009.. | ? Start from memory | @southwest
East of England Regional Assembly | =EERA | ..2010-03-31 | abolished > East of England Local Government Association | @common
East of England Local Government Association | =EELGA | +East of England LGA; EoE LGA | @partnerships
East Midlands Regional Assembly | =EMRA | +East Midlands Regional Local Government Association | ..2010-03-31 | abolished > East Midlands Councils | @common
East Midlands Councils | -EMC | 2010-04.. | @partnerships
West Midlands Regional Assembly | =WMRA | ..2010-03-31 | abolished > West Midlands Councils | @common
West Midlands Local Government Association | =WMLGA | ..2010-03-31 | merged > West Midlands Councils | @common | ? From memory
West Midlands Councils | -WMC | 2010-04..2016 | abolished > West Midlands Employers | ? From memory | @common
West Midlands Employers | 2011.. | @common
Yorkshire and Humber Assembly | =YHA | +Yorkshire and the Humber Assembly; Yorkshire and Humberside Regional Assembly | ..2009-03-31 | abolished > Local Government Yorkshire and Humber | @common
Local Government Yorkshire and Humber | =LGYH | +Local Government Yorkshire and the Humber | 2009-04..2015 | renamed > Yorkshire and Humber Councils | ? Years from memory | @common
Yorkshire and Humber Councils | 2015.. | ? Start from memory | @common
North West Regional Assembly | =NWRA | ..2008-07 | renamed > 4NW | @common
4NW | 2008-07..2011 | abolished | ? End from memory | @common
North West Regional Leaders' Board | 2011.. | ? From memory | @common
North East Assembly | =NEA | ..2009-03-31 | abolished > Association of North East Councils | @common
Association of North East Councils | =ANEC | ..2016 | abolished | ? End from memory | @common
*Regional Assembly | +Regional Assemblies; Regional Chamber | ..2010-03-31 | abolished
Association of London Government | =ALG | 1995..2006-09-30 | renamed > London Councils | @common
London Councils | 2006-10-01.. | @common
Greater London Authority | =GLA | +Mayor of London | 2000-07-03.. | @common
London Assembly | 2000-07-03.. | @common
Transport for London | =TfL | 2000-07-03.. | @common
[local government] common
Local Government Association | =LGA | ~Local Government Authority; Local Governments Association | 1997-04-01..
Improvement and Development Agency | =IDeA,IDEA | +Improvement and Development Agency for Local Government | 1999-04-01..2010-06 | renamed > Local Government Improvement and Development
Local Government Improvement and Development | =LGID | 2010-07..2011 | merged > Local Government Association
Employers' Organisation for Local Government | /Employers' Organisation | ..2006-03-31 | merged > Local Government Employers
Local Government Employers | =LGE | 2006-04..2011 | merged > Local Government Association
Local Authorities Coordinators of Regulatory Services | =LACORS | ..2011 | merged > Local Government Association
Local Government Information Unit | =LGIU
Welsh Local Government Association | =WLGA | 1996..
Convention of Scottish Local Authorities | =COSLA,CoSLA | ~Confederation of Scottish Local Authorities | 1975..
Northern Ireland Local Government Association | =NILGA | ~Northern Irish Local Government Association | 2001..
Association of Directors of Social Services | =ADSS | ..2007-03-31 | abolished > Association of Directors of Adult Social Services; Association of Directors of Children's Services
Association of Directors of Adult Social Services | =ADASS | +Directors of Adult Social Services | 2007-04-01..
Confederation of Education and Children's Services Managers | =ConfEd | ..2008 | merged > Association of Directors of Children's Services | ? From memory
Association of Directors of Children's Services | =ADCS | +Directors of Children's Services | 2007-04-01..
Society of Local Authority Chief Executives | =SOLACE,Solace | +Society of Local Authority Chief Executives and Senior Managers
District Councils' Network | =DCN | 2009..
County Councils Network | =CCN | ~County Council Network | 1997..
Association of County Councils | ..1997-03-31 | merged > Local Government Association
National Association of Local Councils | =NALC
Chartered Institute of Housing | =CIH
National Housing Federation | =NHF
Chartered Institute of Environmental Health | =CIEH
Association of Chief Estates Surveyors | =ACES
*Regional Improvement and Efficiency Partnership | -RIEP,RIEPs | 2008-04..2011-03-31 | abolished
Institution of Civil Engineers | -ICE
West Midlands Combined Authority | =WMCA | 2016-06..
Greater Manchester Combined Authority | =GMCA | 2011-04..
`
