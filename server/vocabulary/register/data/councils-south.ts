/** Councils of the South and London of England; data from mySociety (CC BY 4.0) and, where marked, from memory; see docs/register.md. */
export const councilsSouth = `
[South East]
county | Buckinghamshire | ..2020-03-31 > Buckinghamshire Council |  |  | Buckinghamshire cc
county | East Sussex |  | open |  | East Sussex cc
county | Hampshire |  | decided |  | Hampshire cc
county | Kent |  | open |  | Kent cc
county | Oxfordshire |  | open |  | Oxfordshire cc
county | Surrey | ..2027-03-31 > East Surrey Council; West Surrey Council |  |  | Surrey cc
county | West Sussex |  | open |  | West Sussex cc
unitary | Berkshire |  |  |  | Bracknell Forest n 1998-04-01; Reading b 1998-04-01; Windsor and Maidenhead rb (RBWM) 1998-04-01; Slough b 1998-04-01; West Berkshire n 1998-04-01; Wokingham b 1998-04-01
unitary | Buckinghamshire |  |  |  | Buckinghamshire n 2020-04-01; Milton Keynes c 2022-08-15
district | Buckinghamshire | ..2020-03-31 > Buckinghamshire Council |  |  | Aylesbury Vale d; Chiltern d; South Bucks d; Wycombe d
district | East Sussex |  | open |  | Eastbourne b; Hastings b; Lewes d; Rother d; Wealden d
unitary | East Sussex |  | open |  | Brighton and Hove c 1997-04-01
district | Hampshire |  | decided |  | Basingstoke and Deane b; East Hampshire d; Eastleigh b; Fareham b; Gosport b; Hart d; Havant b; New Forest d; Rushmoor b; Test Valley b; Winchester c
unitary | Hampshire |  | decided |  | Portsmouth c 1997-04-01; Southampton c 1997-04-01
unitary | Isle of Wight |  |  |  | Isle of Wight n 1995-04-01
district | Kent |  | open |  | Ashford b; Canterbury c; Dartford b; Dover d; Folkestone and Hythe d 2018-04-01; Gravesham b; Maidstone b; Sevenoaks d; Swale b; Thanet d; Tonbridge and Malling b; Tunbridge Wells b
unitary | Kent |  | open |  | =Medway Council/Medway/Medway Towns n 1998-04-01
district | Oxfordshire |  | open |  | Cherwell d; Oxford c; South Oxfordshire d; Vale of White Horse d; West Oxfordshire d
unitary | Surrey |  |  | surrey | East Surrey n 2027-04-01; West Surrey n 2027-04-01
district | Surrey | ..2027-03-31 > East Surrey Council |  |  | Elmbridge b; Epsom and Ewell b; Mole Valley d; Reigate and Banstead b; Tandridge d
district | Surrey | ..2027-03-31 > West Surrey Council |  |  | Guildford b; Runnymede b; Spelthorne b; Surrey Heath b; Waverley b; Woking b
district | West Sussex |  | open |  | Adur d; Arun d; Chichester d; Crawley b; Horsham d; Mid Sussex d; Worthing b
[South West]
county | Devon |  | open |  | Devon cc
county | Dorset | ..2019-03-31 > Dorset Council |  |  | Dorset cc
county | Gloucestershire |  | open |  | Gloucestershire cc
county | Somerset | ..2023-03-31 > Somerset Council |  |  | Somerset cc
unitary | Somerset |  |  |  | Bath and North East Somerset n (B&NES,BANES) 1996-04-01; North Somerset n 1996-04-01; Somerset n 2023-04-01
unitary | Dorset | ..2019-03-31 > Bournemouth, Christchurch and Poole Council |  |  | =Borough of Poole/Poole b 1997-04-01; Bournemouth b 1997-04-01
unitary | Dorset |  |  |  | Bournemouth, Christchurch and Poole n (BCP) 2019-04-01; Dorset n 2019-04-01
unitary | Bristol |  |  |  | Bristol c 1996-04-01
unitary | Cornwall |  |  |  | Cornwall n 2009-04-01; =Council of the Isles of Scilly/Isles of Scilly n
unitary | Devon |  | open |  | Plymouth c 1998-04-01; Torbay n 1998-04-01
unitary | South Gloucestershire |  |  |  | South Gloucestershire n 1996-04-01
unitary | Wiltshire |  |  |  | Swindon b 1997-04-01; Wiltshire n 2009-04-01
county | Cornwall | ..2009-03-31 > Cornwall Council |  | common | Cornwall cc
district | Cornwall | ..2009-03-31 > Cornwall Council |  | common | Caradon d; Carrick d; Kerrier d; North Cornwall d; Penwith d; Restormel b
district | Devon |  | open |  | East Devon d; Exeter c; Mid Devon d; North Devon d; South Hams d; Teignbridge d; Torridge d; West Devon b
district | Dorset | ..2019-03-31 > Bournemouth, Christchurch and Poole Council |  |  | Christchurch b
district | Dorset | ..2019-03-31 > Dorset Council |  |  | East Dorset d; North Dorset d; Purbeck d; West Dorset d; Weymouth and Portland b
district | Gloucestershire |  | open |  | Cheltenham b; Cotswold d; Forest of Dean d; Gloucester c; Stroud d; Tewkesbury b
district | Somerset | ..2023-03-31 > Somerset Council |  |  | Mendip d; Sedgemoor d; Somerset West and Taunton n 2019-04-01; South Somerset d
district | Somerset | ..2019-03-31 > Somerset West and Taunton Council |  |  | Taunton Deane b; West Somerset d
county | Wiltshire | ..2009-03-31 > Wiltshire Council |  | common | Wiltshire cc
district | Wiltshire | ..2009-03-31 > Wiltshire Council |  | common | Kennet d; North Wiltshire d; Salisbury d; West Wiltshire d
[London]
london | City of London |  |  |  | =City of London Corporation/City of London x
london | Greater London |  |  |  | =Westminster City Council/Westminster c; Barking and Dagenham lb; Barnet lb; Bexley lb; Brent lb; Bromley lb; Camden lb; Croydon lb; Ealing lb; Enfield lb; Hackney lb; Hammersmith and Fulham lb; Haringey lb; Harrow lb; Havering lb; Hillingdon lb; Hounslow lb; Islington lb; Lambeth lb; Lewisham lb; Merton lb; Newham lb; Redbridge lb; Richmond upon Thames lb; Southwark lb; Sutton lb; Tower Hamlets lb; Waltham Forest lb; Wandsworth lb; Greenwich rb; Kensington and Chelsea rb; Kingston upon Thames rb
`
