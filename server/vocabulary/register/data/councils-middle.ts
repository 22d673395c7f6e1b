/** Councils of the East and the Midlands of England; data from mySociety (CC BY 4.0) and, where marked, from memory; see docs/register.md. */
export const councilsMiddle = `
[East of England]
county | Cambridgeshire |  | open |  | Cambridgeshire cc
county | Essex |  | decided |  | Essex cc
county | Hertfordshire |  | open |  | Hertfordshire cc
county | Norfolk |  | open |  | Norfolk cc
county | Suffolk |  | open |  | Suffolk cc
unitary | Bedfordshire |  |  |  | Bedford b 2009-04-01; Central Bedfordshire n 2009-04-01; Luton b
unitary | Cambridgeshire |  | open |  | Peterborough c
unitary | Essex |  | decided |  | =Southend-on-Sea City Council/Southend-on-Sea/Southend c 2022-03-01; Thurrock n
county | Bedfordshire | ..2009-03-31 > Bedford Borough Council; Central Bedfordshire Council |  | common | Bedfordshire cc
district | Bedfordshire | ..2009-03-31 > Central Bedfordshire Council |  | common | Mid Bedfordshire d; South Bedfordshire d
district | Cambridgeshire |  | open |  | Cambridge c; East Cambridgeshire d; Fenland d; Huntingdonshire d; South Cambridgeshire d
district | Essex |  | decided |  | Basildon b; Braintree d; Brentwood b; Castle Point b; Chelmsford c 2012-06; Colchester c 2022-11-23; Epping Forest d; Harlow d; Maldon d; Rochford d; Tendring d; Uttlesford d
district | Hertfordshire |  | open |  | Broxbourne b; Dacorum b; East Hertfordshire d; Hertsmere b; North Hertfordshire d; =St Albans City and District Council/St Albans c; Stevenage b; Three Rivers d; Watford b; Welwyn Hatfield b
district | Norfolk |  | open |  | =Borough Council of King's Lynn and West Norfolk/King's Lynn and West Norfolk b; Breckland d; Broadland d; Great Yarmouth b; North Norfolk d; Norwich c; South Norfolk d
district | Suffolk |  | open |  | Babergh d; East Suffolk n 2019-04-01; Ipswich b; Mid Suffolk d; West Suffolk n 2019-04-01
district | Suffolk | ..2019-03-31 > West Suffolk Council |  |  | Forest Heath d; St Edmundsbury b
district | Suffolk | ..2019-03-31 > East Suffolk Council |  |  | Suffolk Coastal d; Waveney d
[East Midlands]
county | Derbyshire |  |  |  | Derbyshire cc
county | Leicestershire |  |  |  | Leicestershire cc
county | Lincolnshire |  |  |  | Lincolnshire cc
county | Northamptonshire | ..2021-03-31 > North Northamptonshire Council; West Northamptonshire Council |  |  | Northamptonshire cc
county | Nottinghamshire |  |  |  | Nottinghamshire cc
unitary | Derbyshire |  |  |  | Derby c
unitary | Leicestershire |  |  |  | Leicester c
unitary | Northamptonshire |  |  |  | North Northamptonshire n 2021-04-01; West Northamptonshire n 2021-04-01
unitary | Nottinghamshire |  |  |  | Nottingham c
unitary | Rutland |  |  |  | Rutland cc
district | Derbyshire |  |  |  | Amber Valley b; Bolsover d; Chesterfield b; Derbyshire Dales d; Erewash b; High Peak b; North East Derbyshire d; South Derbyshire d
district | Leicestershire |  |  |  | Blaby d; Charnwood b; Harborough d; Hinckley and Bosworth b; Melton b; North West Leicestershire d; Oadby and Wigston b
district | Lincolnshire |  |  |  | Boston b; Lincoln y; East Lindsey d; North Kesteven d; South Holland d; South Kesteven d; West Lindsey d
district | Northamptonshire | ..2021-03-31 > North Northamptonshire Council |  |  | =Borough Council of Wellingborough/Wellingborough b; Corby b; East Northamptonshire n; Kettering b
district | Northamptonshire | ..2021-03-31 > West Northamptonshire Council |  |  | Daventry d; Northampton b; South Northamptonshire n
district | Nottinghamshire |  |  |  | Ashfield d; Bassetlaw d; Broxtowe b; Gedling b; Mansfield d; Newark and Sherwood d; Rushcliffe b
[West Midlands]
county | Staffordshire |  |  |  | Staffordshire cc
county | Warwickshire |  |  |  | Warwickshire cc
county | Worcestershire |  |  |  | Worcestershire cc
unitary | Herefordshire |  |  |  | Herefordshire n
unitary | Shropshire |  |  |  | Shropshire n 2009-04-01; Telford and Wrekin n
unitary | Staffordshire |  |  |  | =Stoke-on-Trent City Council/Stoke-on-Trent/Stoke c
metropolitan | West Midlands |  |  |  | Birmingham c; Wolverhampton y 2015; Coventry c; Dudley m; Sandwell m; Solihull m; Walsall m
district | Staffordshire |  |  |  | Cannock Chase d; East Staffordshire b; Lichfield d; Newcastle-under-Lyme b; South Staffordshire n; Stafford b; Staffordshire Moorlands d; Tamworth b
district | Warwickshire |  |  |  | North Warwickshire b; Nuneaton and Bedworth b; Rugby b; Stratford-on-Avon d; Warwick d
district | Worcestershire |  |  |  | Bromsgrove d; Malvern Hills d; Redditch b; Worcester c; Wychavon d; Wyre Forest d
[West Midlands]
county | Shropshire | ..2009-03-31 > Shropshire Council | | common | Shropshire cc
district | Shropshire | ..2009-03-31 > Shropshire Council | | common | Bridgnorth d; North Shropshire d; Oswestry b; Shrewsbury and Atcham b; South Shropshire d
`
