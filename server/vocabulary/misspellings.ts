/**
 * Words of governance and administration that are often misspelled, with their right spelling. A star stands for any
 * ending; no right English word begins with a starred form.
 * Source: errors seen in published terms of reference, plans and reports, and lists of common misspellings.
 */
const listed = `
  accomodat*: accommodat, accross: across, acheiv*: achiev, acknowleg*: acknowledg, acommodat*: accommodat,
  addres: address, adhoc: ad hoc, agenga*: agenda, ajourn*: adjourn, allign*: align, alocat*: allocat,
  amendement*: amendment, ammend*: amend, annualy: annually, apointment*: appointment, apoligies: apologies,
  apologys: apologies, appologies: apologies, appropiat*: appropriat, approriat*: appropriat, aproval*: approval,
  aquir*: acquir, arguement*: argument, assesm*: assessm, attendenc*: attendanc, availabilty: availability,
  availible: available, begining: beginning, beleiv*: believ, beneficary: beneficiary, benifit*: benefit,
  buisness*: business, calender: calendar, calenders: calendars, catagor*: categor, challang*: challeng,
  co-terminus: coterminous, comission*: commission, comitee*: committee, comittee*: committee,
  commision*: commission, commited: committed, commitee*: committee, commiting: committing, committe: committee,
  committment*: commitment, communites: communities, communties: communities, comparision*: comparison,
  comunit*: communit, concensus: consensus, confidental*: confidential, consistant*: consistent,
  consultaion*: consultation, coterminus: coterminous, councellor*: councillor, counciller*: councillor,
  decison*: decision, definately: definitely, delagat*: delegat, develope: develop, developement*: development,
  discusion*: discussion, diseminat*: disseminat, documentaion: documentation, effecient*: efficient,
  efficent*: efficient, embarass*: embarrass, enviroment*: environment, equiptment: equipment,
  esential*: essential, excercis*: exercis, existance: existence, experiance*: experience, facilat*: facilitat,
  facillitat*: facilitat, feasab*: feasib, finacial*: financial, finanical*: financial, fourty: forty,
  foward*: forward, fullfil*: fulfil, futher: further, garantee*: guarantee, govenment*: government,
  govenor*: governor, goverance: governance, goverment*: government, governence: governance, guarentee*: guarantee,
  guidence: guidance, harrass*: harass, heirarch*: hierarch, identifed: identified, immediatly: immediately,
  implementaion: implementation, implemention: implementation, improvment*: improvement,
  inconsistant*: inconsistent, independant*: independent, informaton: information, initative*: initiative,
  intergrat*: integrat, intiative*: initiative, intrest*: interest, knowlege*: knowledge, langauge*: language,
  lenght*: length, liaision*: liaison, liase: liaise, liased: liaised, liases: liaises, liasing: liaising,
  liasion*: liaison, liason*: liaison, licenced: licensed, licencing: licensing, maintainance: maintenance,
  maintenence: maintenance, managament: management, managment: management, meeeting*: meeting, meetting*: meeting,
  membes: members, membeship: membership, memeber*: member, minuets: minutes, minuites: minutes, minumum: minimum,
  moniter*: monitor, necces*: necess, neccess*: necess, negociat*: negotiat, nomiated: nominated,
  nominiat*: nominat, objetive*: objective, ocassion*: occasion, occassion*: occasion, occured: occurred,
  occurence*: occurrence, occuring: occurring, offical*: official, ommit*: omit, oportunit*: opportunit,
  oppertunit*: opportunit, oppurtunit*: opportunit, organsation*: organisation, orginal*: original,
  orgnis*: organis, paralell*: parallel, parliment*: parliament, parnership*: partnership,
  partership*: partnership, particpa*: participa, particularily: particularly, partnerhip*: partnership,
  partnersip*: partnership, peform*: perform, percieve*: perceive, performence: performance, permanant*: permanent,
  personel: personnel, persue*: pursue, posess*: possess, preceeding: preceding, prefered: preferred,
  previos*: previous, proceedure*: procedure, profesional*: professional, proffesional*: professional,
  programe: programme, programes: programmes, protocal*: protocol, publically: publicly, quarterley: quarterly,
  quaterly: quarterly, questionaire*: questionnaire, quoracey: quoracy, quorem: quorum, quorom: quorum,
  reccomend*: recommend, reccommend*: recommend, reciev*: receiv, recieve*: receive, recomend*: recommend,
  referal: referral, referals: referrals, refered: referred, refering: referring, refugess: refugees,
  regulary: regularly, relevent: relevant, renumerat*: remunerat, represenative*: representative,
  representitive*: representative, reprsent*: represent, rescource*: resource, resettelment: resettlement,
  resettlment: resettlement, resourse*: resource, responsabilities: responsibilities,
  responsability: responsibility, responsibilites: responsibilities, responsibilty: responsibility,
  responsiblit*: responsibilit, reveiw*: review, safegard*: safeguard, safegaurd*: safeguard, schedual*: schedul,
  secratar*: secretar, secretariate: secretariat, secretery: secretary, seperat*: separat, serivce*: service,
  similiar*: similar, stakehoder*: stakeholder, stakholder*: stakeholder, stategic*: strategic, stategy: strategy,
  statuatory: statutory, stratagy: strategy, stratergic: strategic, stratergy: strategy, strenght*: strength,
  succesful*: successful, sucess*: success, sufficent*: sufficient, sumary: summary, superced*: supersed,
  suport*: support, sustainib*: sustainab, teh: the, tempory: temporary, thier: their, threshhold*: threshold,
  tranfer*: transfer, transfered: transferred, transfering: transferring, truely: truly,
  unaccompanid: unaccompanied, unacompanied: unaccompanied, undertakeing: undertaking, unforseen: unforeseen,
  untill: until, voluntery: voluntary, vulnarab*: vulnerab, vunerab*: vulnerab, wellfare: welfare, wich: which,
  withold*: withhold, writen: written
`

const pairs = listed.split(',').map(pair => pair.trim().split(': '))
const whole = new Map(pairs.map(([wrong = '', right = '']) => [wrong, right]))
/** The longest first: "neccess" before "necces". */
const stems = [...whole]
  .flatMap(([wrong, right]) => (wrong.endsWith('*') ? [[wrong.slice(0, -1), right] as const] : []))
  .sort(([a], [b]) => b.length - a.length)

/** A regular expression's text that matches the misspelled words in small letters. */
export const misspelled = [...whole.keys()].map(wrong => wrong.replace('*', '[a-z]{0,7}')).join('|')

/** The right spelling of a misspelled word, its ending and its capital kept. */
export function respelled(word: string): string {
  const small = word.toLowerCase()
  const [stem, right] = stems.find(([each]) => small.startsWith(each)) ?? [small, small]
  const spelled = whole.get(small) ?? right + small.slice(stem.length)
  return word === small ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1)
}
