/** Strategic migration partnerships, their groups, and networks of the field; see docs/register.md. */
export const partnerships = `
[migration partnership] partnerships
South East Strategic Partnership for Migration | =SESPM | +SE Strategic Partnership for Migration; South East SPM | ~South East Strategic Migration Partnership; South East Strategic Partnership on Migration | # Hosted by South East Councils; a board and four sub-regional groups
East of England Strategic Migration Partnership | =EESMP | +East of England SMP; EELGA Strategic Migration Partnership; EoE SMP | # Hosted by the East of England Local Government Association
South West Strategic Migration Partnership | =SWSMP | +South West SMP; SW SMP; South West Region Strategic Migration Partnership | ~South West Region Migration Partnership; South West Regional Migration Partnership; South West Regional Strategic Migration Partnership; South West Regional Partnership | 2004-04.. | # Hosted by South West Councils; all migration since April 2007
East Midlands Strategic Migration Partnership | =EMSMP | +East Midlands SMP | 2000.. | # Hosted by East Midlands Councils
East Midlands Consortium for Asylum and Refugee Support | =EMCARS | 2000..2008 | renamed > East Midlands Strategic Migration Partnership | ? End from memory | @common
West Midlands Strategic Migration Partnership | =WMSMP | +West Midlands SMP; WM SMP | # Hosted by the City of Wolverhampton Council | ? The host is inferred
Migration Yorkshire | +Yorkshire and Humber Strategic Migration Partnership; Y&H SMP | 2011.. | # Hosted by Leeds City Council | ? Start approximate, host from memory
Yorkshire and Humber Regional Migration Partnership | =YHRMP | 2004..2011 | renamed > Migration Yorkshire | ? Years approximate
Yorkshire and Humberside Consortium for Asylum Seekers | =YHCAS | +Yorkshire and Humberside Consortium for Asylum Seekers and Refugees | 1999..2004 | renamed > Yorkshire and Humber Regional Migration Partnership | ? End approximate
North East Migration Partnership | =NEMP | +North East SMP | 2014-12.. | # Hosted by Middlesbrough Council
North East Strategic Migration Partnership | =NESMP | 2007..2014-11 | renamed > North East Migration Partnership | ? That one followed the other is inferred
North East Consortium for Asylum and Refugee Support | =NECARS | +North East Consortium for Asylum Support Services; North East Consortium | 2000-05..2007 | renamed > North East Strategic Migration Partnership | ? Full name from memory
North West Regional Strategic Migration Partnership | =NWRSMP | +North West Strategic Migration Partnership; North West SMP; NW RSMP | ? The host is not confirmed
North West Consortium for Asylum Seekers and Refugees | +North West Asylum Consortium | ..2007 | renamed > North West Regional Strategic Migration Partnership | ? From memory | @common
London Strategic Migration Partnership | =LSMP | +London SMP | # Hosted by the Greater London Authority | @common
London Asylum Seekers Consortium | =LASC | ..2010 | abolished > London Strategic Migration Partnership | ? From memory | @common
Wales Strategic Migration Partnership | =WSMP | +Welsh Strategic Migration Partnership; Wales SMP | # Hosted by the Welsh Local Government Association | @common
COSLA Strategic Migration Partnership | =CSMP | +COSLA SMP; Scotland Strategic Migration Partnership; COSLA Migration Policy Team | # Hosted by the Convention of Scottish Local Authorities
Northern Ireland Strategic Migration Partnership | =NISMP | +NI Strategic Migration Partnership | 2011.. | ? The present host is not confirmed
South East Consortium for Asylum Support | +South East England Consortium for Asylum and Refugee Support | ..2007 | renamed > South East Strategic Partnership for Migration | ? From memory | @common
*Strategic Migration Partnership | -SMP,SMPs | +Strategic Migration Partnerships; Regional Strategic Migration Partnership; Strategic Partnership for Migration; Regional Strategic Migration Partnerships
*Strategic Migration Group | -SMG,SMGs | +Strategic Migration Groups; Sub-regional Strategic Migration Group | # Sub-regional in the South East, regional in Yorkshire and Humber
[migration group] partnerships
Kent Strategic Migration Group | -SMG | +Kent SMG
Thames Valley Strategic Migration Group | -SMG | +Thames Valley SMG
Hampshire and Isle of Wight Strategic Migration Group | -SMG | +Hampshire and Isle of Wight SMG
Sussex and Surrey Strategic Migration Group | -SMG | +Surrey and Sussex SMG; Surrey and Sussex Strategic Migration Group; Sussex and Surrey SMG
Yorkshire and Humber Strategic Migration Group | -SMG | +Y&H Strategic Migration Group
West Yorkshire Sub Regional Migration Group | =WYSRMG | # Seen in 2018
South West Strategic Migration Board | /Regional Strategic Board | @southwest
Migrant Worker Steering Group | =MWSG | +Migrant Workers Steering Group | # Of the East of England partnership
Asylum and Refugee Reference Group | # Of the East of England partnership
[network] papers
NRPF Network | +No Recourse to Public Funds Network; National No Recourse to Public Funds Network; National NRPF Network | # Hosted by Islington Council | @common
South East No Recourse to Public Funds Network | +SE No Recourse to Public Funds Network
LGA Asylum, Migration and Refugee Task Group | +Local Government Association Asylum, Migration and Refugee Task Group; Local Government Association Migration Task Group; Asylum, Refugee and Migration Task Group; Local Government Association Asylum, Migration and Refugee Task Force | ? The name differs between papers
ADCS Asylum Task Force | +Association of Directors of Children's Services Asylum Task Force; Directors of Children's Services Asylum Task Force | ? Exact name not confirmed
Voluntary Returns Steering Group | +Assisted Voluntary Returns Steering Group | ? May have ended
Migration Impacts Forum | -MIF | 2007..2010 | abolished | # National forum; MIF is the Migration Impacts Fund as well | ? End approximate | @common
South West Churches Forum | /South West Churches | @southwest
Kent Roma Interest Group
Refugee Children's Consortium | -RCC | @common
Asylum Support Partnership | @common
Asylum Rights Campaign | @common
National Refugee Integration Forum | =NRIF | 2001..2008 | abolished | ? From memory | @common
Inter-Agency Partnership | -IAP | +Asylum Support Inter-Agency Partnership | 2000..2008 | renamed > Asylum Support Partnership | ? From memory | @common
[governance] papers
Regional Strategic Co-ordination Board | -RSCB,RSCoB,RSCOB | ..2010 | abolished | ? The short form's meaning is inferred; end not known
Regional Strategic Co-ordination Arrangements | -RSCA | ..2010 | abolished | ? End not known
`
