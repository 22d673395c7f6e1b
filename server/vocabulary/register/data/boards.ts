/**
 * Integrated care boards of England: short name, usual letters, years, successors, places. The full name is “NHS …
 * Integrated Care Board”; see docs/register.md.
 */
export const integratedCareBoards = `
[icb] nhs
Bedfordshire, Luton and Milton Keynes | BLMK | 2026-03-31 | Central East | Bedfordshire
Cambridgeshire and Peterborough | C&P | 2026-03-31 | Central East | Cambridgeshire
Hertfordshire and West Essex | HWE | 2026-03-31 | Central East; Essex | Hertfordshire; Essex
Mid and South Essex | MSE | 2026-03-31 | Essex | Essex
Norfolk and Waveney | N&W | 2026-03-31 | Norfolk and Suffolk | Norfolk
Suffolk and North East Essex | SNEE | 2026-03-31 | Norfolk and Suffolk; Essex | Suffolk; Essex
North Central London | NCL | 2026-03-31 | North West and North Central London | Greater London
North West London | NWL | 2026-03-31 | North West and North Central London | Greater London
Buckinghamshire, Oxfordshire and Berkshire West | BOB | 2026-03-31 | Thames Valley | Buckinghamshire; Oxfordshire; Berkshire
Frimley | | 2026-03-31 | Thames Valley; Surrey and Sussex; Hampshire and Isle of Wight | Berkshire; Surrey; Hampshire
Surrey Heartlands | | 2026-03-31 | Surrey and Sussex | Surrey
Sussex | | 2026-03-31 | Surrey and Sussex | East Sussex; West Sussex
North East London | NEL | | | Greater London; City of London
South East London | SEL | | | Greater London
South West London | SWL | | | Greater London
Birmingham and Solihull | BSol | | | West Midlands
Black Country | BC | | | West Midlands
Coventry and Warwickshire | C&W | | | Warwickshire; West Midlands
Derby and Derbyshire | | | | Derbyshire
Herefordshire and Worcestershire | | | | Herefordshire; Worcestershire
Leicester, Leicestershire and Rutland | LLR | | | Leicestershire; Rutland
Lincolnshire | | | | Lincolnshire
Northamptonshire | | | | Northamptonshire
Nottingham and Nottinghamshire | | | | Nottinghamshire
Shropshire, Telford and Wrekin | STW | | | Shropshire
Staffordshire and Stoke-on-Trent | | | | Staffordshire
Humber and North Yorkshire | HNY | | | East Riding of Yorkshire; North Yorkshire; Northern Lincolnshire
North East and North Cumbria | NENC | | | County Durham; Northumberland; Tyne and Wear; Cleveland; Cumbria
South Yorkshire | | | | South Yorkshire
West Yorkshire | | | | West Yorkshire
Cheshire and Merseyside | | | | Cheshire; Merseyside
Greater Manchester | GM | | | Greater Manchester
Lancashire and South Cumbria | LSC | | | Lancashire; Cumbria
Hampshire and Isle of Wight | HIOW | | | Hampshire; Isle of Wight
Kent and Medway | K&M | | | Kent
Bath and North East Somerset, Swindon and Wiltshire | BSW | | | Somerset; Wiltshire
Bristol, North Somerset and South Gloucestershire | BNSSG | | | Bristol; Somerset; South Gloucestershire
Cornwall and the Isles of Scilly | CIOS | | | Cornwall
Devon | | | | Devon
Dorset | | | | Dorset
Gloucestershire | | | | Gloucestershire
Somerset | | | | Somerset
Norfolk and Suffolk | | new | | Norfolk; Suffolk
Essex | | new | | Essex
Central East | | new | | Bedfordshire; Cambridgeshire; Hertfordshire
Surrey and Sussex | | new | | Surrey; East Sussex; West Sussex
Thames Valley | | new | | Oxfordshire; Buckinghamshire; Berkshire
North West and North Central London | | new | | Greater London
`
