/** Councils of the North of England; data from mySociety (CC BY 4.0) and, where marked, from memory; see docs/register.md. */
export const councilsNorth = `
[North East]
unitary | County Durham |  |  |  | Darlington b; Durham cc 2009-04-01
unitary | Cleveland |  |  |  | Hartlepool b; Middlesbrough b; Redcar and Cleveland b; =Stockton-on-Tees Borough Council/Stockton-on-Tees/Stockton b
unitary | Northumberland |  |  |  | Northumberland cc 2009-04-01
metropolitan | Tyne and Wear |  |  |  | Gateshead m; =Newcastle City Council/Newcastle upon Tyne/Newcastle c; North Tyneside n; South Tyneside n; Sunderland c
[North West]
county | Cumbria | ..2023-03-31 > Cumberland Council; Westmorland and Furness Council |  |  | Cumbria cc
county | Lancashire |  |  |  | Lancashire cc
unitary | Lancashire |  |  |  | Blackburn with Darwen b; Blackpool b
unitary | Cheshire |  |  |  | Cheshire East n 2009-04-01; Cheshire West and Chester n 2009-04-01; Halton b; Warrington b
unitary | Cumbria |  |  |  | Cumberland n 2023-04-01; Westmorland and Furness n 2023-04-01
metropolitan | Greater Manchester |  |  |  | Bolton m; Bury m; Manchester c; Oldham m; Rochdale m; Salford c; Stockport m; Tameside m; Trafford m; Wigan m
metropolitan | Merseyside |  |  |  | Knowsley m; Liverpool c; Sefton m; St Helens n; Wirral b
county | Cheshire | ..2009-03-31 > Cheshire East Council; Cheshire West and Chester Council |  | common | Cheshire cc
district | Cumbria | ..2023-03-31 > Cumberland Council |  |  | Allerdale b; Carlisle c; Copeland b
district | Cumbria | ..2023-03-31 > Westmorland and Furness Council |  |  | Barrow-in-Furness b; Eden d; South Lakeland d
district | Lancashire |  |  |  | Burnley b; Chorley b; Fylde b; Hyndburn b; Lancaster c; Pendle b; Preston c; Ribble Valley b; Rossendale b; South Ribble b; West Lancashire b; Wyre b
[Yorkshire and The Humber]
county | North Yorkshire | ..2023-03-31 > North Yorkshire Council |  |  | North Yorkshire cc
unitary | North Yorkshire |  |  |  | York y; North Yorkshire n 2023-04-01
unitary | East Riding of Yorkshire |  |  |  | East Riding of Yorkshire n; =Hull City Council/Kingston upon Hull/Hull c
unitary | Northern Lincolnshire |  |  |  | North East Lincolnshire n; North Lincolnshire n
metropolitan | South Yorkshire |  |  |  | Barnsley m; Doncaster y 2022-12-01; Rotherham m; Sheffield c
metropolitan | West Yorkshire |  |  |  | Calderdale m; =City of Bradford Metropolitan District Council/Bradford m; Kirklees n; Leeds c; =Wakefield Metropolitan District Council/Wakefield m
district | North Yorkshire | ..2023-03-31 > North Yorkshire Council |  |  | Craven d; Hambleton d; Harrogate b; Richmondshire d; Ryedale d; Scarborough b; Selby d
[North West]
district | Cheshire | ..2009-03-31 > Cheshire East Council | | common | Congleton b; Crewe and Nantwich b; Macclesfield b
district | Cheshire | ..2009-03-31 > Cheshire West and Chester Council | | common | Chester c; Ellesmere Port and Neston b; Vale Royal b
[North East]
district | County Durham | ..2009-03-31 > Durham County Council | | common | Chester-le-Street d; Derwentside d; =Durham City Council/City of Durham c; Easington d; Sedgefield b; Teesdale d; Wear Valley d
district | Northumberland | ..2009-03-31 > Northumberland County Council | | common | Alnwick d; Berwick-upon-Tweed b; Blyth Valley b; Castle Morpeth b; Tynedale d; Wansbeck d
`
