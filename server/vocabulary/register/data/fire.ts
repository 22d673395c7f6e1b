/** Fire and rescue services and their national bodies; see docs/register.md. */
export const fire = `
[fire service] fire
Avon Fire and Rescue Service | +Avon Fire and Rescue | in Bristol; Somerset; South Gloucestershire
Bedfordshire Fire and Rescue Service | +Bedfordshire Fire and Rescue | in Bedfordshire
Buckinghamshire Fire and Rescue Service | +Buckinghamshire Fire and Rescue | in Buckinghamshire
Cambridgeshire Fire and Rescue Service | +Cambridgeshire Fire and Rescue | in Cambridgeshire
Cheshire Fire and Rescue Service | +Cheshire Fire and Rescue | in Cheshire
Cleveland Fire Brigade | in Cleveland
Cornwall Fire and Rescue Service | +Cornwall Fire and Rescue; Cornwall County Fire Brigade | in Cornwall
County Durham and Darlington Fire and Rescue Service | +County Durham and Darlington Fire and Rescue | in County Durham
Cumbria Fire and Rescue Service | +Cumbria Fire and Rescue | in Cumbria
Derbyshire Fire and Rescue Service | +Derbyshire Fire and Rescue | in Derbyshire
Devon Fire and Rescue Service | +Devon Fire and Rescue | ..2007-03-31 | merged > Devon and Somerset Fire and Rescue Service | @common
Somerset Fire and Rescue Service | +Somerset Fire and Rescue | ..2007-03-31 | merged > Devon and Somerset Fire and Rescue Service | @common
Devon and Somerset Fire and Rescue Service | =DSFRS | +Devon and Somerset Fire and Rescue | 2007-04-01.. | in Devon; Somerset
Dorset Fire and Rescue Service | +Dorset Fire and Rescue | ..2016-03-31 | merged > Dorset and Wiltshire Fire and Rescue Service | @common
Wiltshire Fire and Rescue Service | +Wiltshire Fire and Rescue | ..2016-03-31 | merged > Dorset and Wiltshire Fire and Rescue Service | @common
Dorset and Wiltshire Fire and Rescue Service | =DWFRS | +Dorset and Wiltshire Fire and Rescue | 2016-04-01.. | in Dorset; Wiltshire
East Sussex Fire and Rescue Service | =ESFRS | +East Sussex Fire and Rescue | in East Sussex
Essex County Fire and Rescue Service | =ECFRS | +Essex County Fire and Rescue; Essex Fire and Rescue Service | in Essex
Gloucestershire Fire and Rescue Service | +Gloucestershire Fire and Rescue | in Gloucestershire
Greater Manchester Fire and Rescue Service | =GMFRS | +Greater Manchester Fire and Rescue | in Greater Manchester
Hampshire Fire and Rescue Service | -HFRS | +Hampshire Fire and Rescue | ..2021-03-31 | merged > Hampshire and Isle of Wight Fire and Rescue Service
Isle of Wight Fire and Rescue Service | +Isle of Wight Fire and Rescue | ..2021-03-31 | merged > Hampshire and Isle of Wight Fire and Rescue Service
Hampshire and Isle of Wight Fire and Rescue Service | =HIWFRS | +Hampshire and Isle of Wight Fire and Rescue | 2021-04-01.. | in Hampshire; Isle of Wight
Hereford and Worcester Fire and Rescue Service | -HWFRS | +Hereford and Worcester Fire and Rescue | in Herefordshire; Worcestershire
Hertfordshire Fire and Rescue Service | +Hertfordshire Fire and Rescue | in Hertfordshire
Humberside Fire and Rescue Service | +Humberside Fire and Rescue | in East Riding of Yorkshire; Northern Lincolnshire
Isles of Scilly Fire and Rescue Service | +Isles of Scilly Fire and Rescue
Kent Fire and Rescue Service | =KFRS | +Kent Fire and Rescue; Kent Fire Brigade | in Kent
Lancashire Fire and Rescue Service | +Lancashire Fire and Rescue | in Lancashire
Leicestershire Fire and Rescue Service | +Leicestershire Fire and Rescue | in Leicestershire; Rutland
Lincolnshire Fire and Rescue Service | +Lincolnshire Fire and Rescue | in Lincolnshire
London Fire Brigade | -LFB | in Greater London; City of London
Merseyside Fire and Rescue Service | +Merseyside Fire and Rescue | in Merseyside
Norfolk Fire and Rescue Service | +Norfolk Fire and Rescue | in Norfolk
North Yorkshire Fire and Rescue Service | +North Yorkshire Fire and Rescue | in North Yorkshire
Northamptonshire Fire and Rescue Service | +Northamptonshire Fire and Rescue | in Northamptonshire
Northumberland Fire and Rescue Service | +Northumberland Fire and Rescue | in Northumberland
Nottinghamshire Fire and Rescue Service | +Nottinghamshire Fire and Rescue | in Nottinghamshire
Oxfordshire Fire and Rescue Service | -OFRS | +Oxfordshire Fire and Rescue | in Oxfordshire
Royal Berkshire Fire and Rescue Service | =RBFRS | +Royal Berkshire Fire and Rescue | ~Berkshire Fire and Rescue Service | in Berkshire
Shropshire Fire and Rescue Service | +Shropshire Fire and Rescue | in Shropshire
South Yorkshire Fire and Rescue Service | +South Yorkshire Fire and Rescue | in South Yorkshire
Staffordshire Fire and Rescue Service | +Staffordshire Fire and Rescue | in Staffordshire
Suffolk Fire and Rescue Service | +Suffolk Fire and Rescue | in Suffolk
Surrey Fire and Rescue Service | -SFRS | +Surrey Fire and Rescue | in Surrey
Tyne and Wear Fire and Rescue Service | +Tyne and Wear Fire and Rescue | in Tyne and Wear
Warwickshire Fire and Rescue Service | +Warwickshire Fire and Rescue | in Warwickshire
West Midlands Fire Service | +West Midlands Fire and Rescue Service; West Midlands Fire and Rescue | in West Midlands
West Sussex Fire and Rescue Service | =WSFRS | +West Sussex Fire and Rescue | in West Sussex
West Yorkshire Fire and Rescue Service | +West Yorkshire Fire and Rescue | in West Yorkshire
[fire] common
*Fire and Rescue Service | -FRS | +Fire and Rescue; Fire Service; Fire Brigade; Fire and Rescue Services | ~Fire and Rescue Services Authority
*Fire and Rescue Authority | -FRA | +Fire Authority; Fire and Rescue Authorities
National Fire Chiefs Council | =NFCC | ~National Fire Chief Council | 2017-04..
Chief Fire Officers Association | =CFOA | ..2017-03-31 | renamed > National Fire Chiefs Council | # An association of that name went on as a charity's company
London Fire and Emergency Planning Authority | =LFEPA | 2000-07-03..2018-03-31 | abolished > London Fire Commissioner
London Fire Commissioner | 2018-04-01..
`
