/** Councils of Scotland, Wales and Northern Ireland, from general knowledge; see docs/register.md. */
export const councilsNations = `
[Scotland]
unitary | | | | common | Aberdeen c; Aberdeenshire n; Angus n; Argyll and Bute n; Clackmannanshire n; Dumfries and Galloway n; Dundee c; East Ayrshire n; East Dunbartonshire n; East Lothian n; East Renfrewshire n; =City of Edinburgh Council/Edinburgh y; Falkirk n; Fife n; Glasgow c; Highland n; Inverclyde n; Midlothian n; Moray n; =Comhairle nan Eilean Siar/Western Isles/Eilean Siar n; North Ayrshire n; North Lanarkshire n; Orkney Islands n; Perth and Kinross n; Renfrewshire n; =Scottish Borders Council/Scottish Borders n; =Shetland Islands Council/Shetland Islands n; South Ayrshire n; South Lanarkshire n; Stirling n; West Dunbartonshire n; West Lothian n
[Wales]
unitary | Gwent | | | common | Blaenau Gwent cb; Caerphilly cb; Monmouthshire cc; Newport c; Torfaen cb
unitary | South Wales | | | common | Bridgend cb; Cardiff c; Merthyr Tydfil cb; Neath Port Talbot cb; =Rhondda Cynon Taf County Borough Council/Rhondda Cynon Taf/Rhondda Cynon Taff cb; =City and County of Swansea/Swansea c; Vale of Glamorgan n
unitary | Dyfed | | | common | Carmarthenshire cc; Ceredigion cc; Pembrokeshire cc
unitary | Powys | | | common | Powys cc
unitary | North Wales | | | common | Conwy cb; Denbighshire cc; Flintshire cc; =Cyngor Gwynedd/Gwynedd n; =Isle of Anglesey County Council/Anglesey/Isle of Anglesey cc; Wrexham cb
[Northern Ireland]
district | | | | common | Antrim and Newtownabbey b 2015-04-01; =Ards and North Down Borough Council/Ards and North Down b 2015-04-01; =Armagh City, Banbridge and Craigavon Borough Council/Armagh City, Banbridge and Craigavon b (ABC) 2015-04-01; Belfast c; Causeway Coast and Glens b 2015-04-01; =Derry City and Strabane District Council/Derry City and Strabane d 2015-04-01; Fermanagh and Omagh d 2015-04-01; =Lisburn and Castlereagh City Council/Lisburn and Castlereagh c 2015-04-01; Mid and East Antrim b 2015-04-01; Mid Ulster d 2015-04-01; =Newry, Mourne and Down District Council/Newry, Mourne and Down d 2015-04-01
district | | ..2015-03-31 > Antrim and Newtownabbey Borough Council | | common | Antrim b; Newtownabbey b
district | | ..2015-03-31 > Ards and North Down Borough Council | | common | Ards b; North Down b
district | | ..2015-03-31 > Armagh City, Banbridge and Craigavon Borough Council | | common | =Armagh City and District Council/Armagh c; Banbridge d; Craigavon b
district | | ..2015-03-31 > Causeway Coast and Glens Borough Council | | common | Ballymoney b; Coleraine b; Limavady b; Moyle d
district | | ..2015-03-31 > Derry City and Strabane District Council | | common | Strabane d
district | | ..2015-03-31 > Fermanagh and Omagh District Council | | common | Fermanagh d; Omagh d
district | | ..2015-03-31 > Lisburn and Castlereagh City Council | | common | Lisburn c; Castlereagh b
district | | ..2015-03-31 > Mid and East Antrim Borough Council | | common | Ballymena b; Carrickfergus b; Larne b
district | | ..2015-03-31 > Mid Ulster District Council | | common | Cookstown d; =Dungannon and South Tyrone Borough Council/Dungannon and South Tyrone b; Magherafelt d
district | | ..2015-03-31 > Newry, Mourne and Down District Council | | common | =Newry and Mourne District Council/Newry and Mourne d; Down d
`

/** Former names of councils that went on: name, dates, present name; all from general knowledge. */
export const formerCouncilNames = `
[council] common
Shepway District Council | ..2018-03-31 | renamed > Folkestone and Hythe District Council
Southend-on-Sea Borough Council | +Southend Borough Council | ..2022-02-28 | renamed > Southend-on-Sea City Council
Milton Keynes Council | +Milton Keynes Borough Council | ..2022-08-14 | renamed > Milton Keynes City Council
Colchester Borough Council | ..2022-11-22 | renamed > Colchester City Council | ? Day from memory
Doncaster Metropolitan Borough Council | +Doncaster Council; Doncaster MBC | ..2022-11-30 | renamed > City of Doncaster Council | ? Day from memory
Chelmsford Borough Council | ..2012-06 | renamed > Chelmsford City Council | ? Month from memory
Derby Borough Council | ..1977 | renamed > Derby City Council
Wolverhampton City Council | 2000-12..2015 | renamed > City of Wolverhampton Council | ? Year from memory
Corporation of London | ..2006-10 | renamed > City of London Corporation | ? Month from memory
Perth and Kinross District Council | ..1996-03-31 | abolished > Perth and Kinross Council
Gwynedd Council | +Cyngor Gwynedd Council; Gwynedd County Council | ..2022 | renamed > Cyngor Gwynedd | ? Year from memory
Western Isles Council | ..1998 | renamed > Comhairle nan Eilean Siar
Derry City Council | 1984..2015-03-31 | merged > Derry City and Strabane District Council
Newbury District Council | ..1998-03-31 | renamed > West Berkshire Council
Greater London Council | -GLC | 1965-04-01..1986-03-31 | abolished | # The Greater London Authority of 2000 is another body
Berkshire County Council | ..1998-03-31 | abolished > Bracknell Forest Council; Reading Borough Council; Royal Borough of Windsor and Maidenhead; Slough Borough Council; West Berkshire Council; Wokingham Borough Council
Avon County Council | ..1996-03-31 | abolished > Bristol City Council; Bath and North East Somerset Council; North Somerset Council; South Gloucestershire Council
Humberside County Council | ..1996-03-31 | abolished > East Riding of Yorkshire Council; Hull City Council; North East Lincolnshire Council; North Lincolnshire Council
Cleveland County Council | ..1996-03-31 | abolished > Hartlepool Borough Council; Middlesbrough Borough Council; Redcar and Cleveland Borough Council; Stockton-on-Tees Borough Council
Rochester upon Medway City Council | ..1998-03-31 | merged > Medway Council
Gillingham Borough Council | ..1998-03-31 | merged > Medway Council
Strathclyde Regional Council | ..1996-03-31 | abolished
Lothian Regional Council | ..1996-03-31 | abolished
`
