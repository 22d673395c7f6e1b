import {meets} from '../base/range'
import {posts} from '../vocabulary/body-words'
import {endsOfNames} from '../vocabulary/member-words'
import {besideTheChair, deputyLabel, standsIn, wordsOfHead} from '../vocabulary/chair-words'
import {phraseOf, type Sentence} from './sentences'
import {states} from './elements'
import {isPerson} from './member-texts'
import {withoutListEnd} from './phrase'
import type {HeadMember} from './head-among-members'
import type {Chair, Element, HeadPost, Phrase, ViceChair} from './types'

const name = "(?:the |an? )?([A-Za-z][A-Za-z'&,. -]{1,80}?)"
const stop = '(?=[.,;()]|$| (?:to|who|until|for|and|of the|will|in|or|on|with|from|at|unless|since) )'
/** Where the sentence names the holder, in its first group. */
const holders = [
  new RegExp(`\\b[Tt]here (?:shall be|will be|are|is) (?:two |three )?(?:joint |co-?)chairs?: ${name}${stop}`),
  new RegExp(
    `^${name} (?:is|are|will be|shall be) (?:the |our |a )?(?:joint |co-?|current |first )?chair(?:person|man|woman|s)?\\b(?! of (?:each|any))`,
    'i',
  ),
  new RegExp(`^${name} (?:holds the chair|(?:shall |will )?presides? (?:at|over)\\b)`, 'i'),
  new RegExp(`\\bis for ${name} to (?:act as |be )?(?:the )?chair\\b`, 'i'),
  new RegExp(`\\bchaired by ${name}${stop}`, 'i'),
  new RegExp(`^(?:co-)?chairs?(?:person|man|woman)?(?:\\(s\\))?\\s?[:=-]\\s?${name}${stop}`, 'i'),
  new RegExp(`^${name},?\\s\\((?:co-|interim |acting |current )?chair(?:person|man|woman)?\\)`, 'i'),
  new RegExp(
    `\\bchair(?:person|man|woman)?(?: of (?:the|this) [^.;,]{1,60}?)? (?:is|will be|shall be) (?!(?:a|appointed|elected|nominated|responsible|chosen|selected|considered|regarded|deemed|empowered|authori[sz]ed|eligible|invited|given|one|in addition|not|also|then|absent|present|unavailable|unable|able|accountable|answerable|free|paid|independent|expected|required|entitled|supported)\\b)${name}${stop}`,
    'i',
  ),
  new RegExp(`^${name} (?:will|shall|is to|to) (?:act as |be |take )?(?:the )?chair\\b`, 'i'),
  new RegExp(`^${name} (?:chairs the|takes the chair|leads the)\\b`, 'i'),
]

/**
 * Who chairs the body and how the text says so. `inSection` are the sentences under the chair's own heading, `head` is
 * the member whose role it is.
 */
export function readChair(
  element: Element,
  {said, inSection, head}: {said: readonly Sentence[]; inSection: readonly Sentence[]; head: HeadMember | undefined},
): Chair {
  const stated = readStatedChair(element, said, inSection)
  // Under "A. Example – Chair" stands what is told of her.
  const isHeading =
    element.found === 'section' && head?.member.role && element.at && meets(head.member.range, element.at.range)
  const told =
    head && (stated.isBeside || isHeading)
      ? {...stated, statement: {text: head.member.text, range: head.member.range}}
      : stated
  // A role in a cell of its own is the person's beside it.
  const isOfHead = head?.member.role && told.statement && meets(head.member.role.range, told.statement.range)
  const holder =
    (isOfHead ? head.holder : told.holder) ?? head?.holder ?? (told.state === 'present' ? besideLabel(said) : undefined)
  return {state: told.state, statement: told.statement, holder, post: head?.post ?? 'chair'}
}

function readStatedChair(
  element: Element,
  sentences: readonly Sentence[],
  inSection: readonly Sentence[],
): Omit<Chair, 'post'> & {readonly isBeside: boolean} {
  const {state, at} = element
  if (state !== 'present') return {state, holder: undefined, statement: at, isBeside: false}
  // Under a heading that is shared, others speak of members.
  const ownTelling = inSection.filter(sentence => states('chair', sentence))
  const statements = [
    ...(ownTelling.length > 0 ? ownTelling : inSection),
    ...sentences.filter(sentence => states('chair', sentence)),
  ].filter(({text}) => !/^(?:vice|deputy)/i.test(text))
  const telling = statements.filter(({text}) => !besideTheChair.test(text))
  const withPerson = inSection.find(sentence => personIn(sentence))
  const first = telling.find(sentence => holderIn(sentence)) ?? withPerson ?? telling[0] ?? statements[0]
  const person = withPerson && personIn(withPerson)
  const alone = inSection.length === 1 && first === inSection[0] ? first : undefined
  return {
    state: 'present',
    holder:
      (first && !besideTheChair.test(first.text) ? holderIn(first) : undefined) ??
      person ??
      (alone && isName(alone.text) ? withoutListEnd(phraseOf(alone)) : undefined),
    statement: first ? phraseOf(first) : at,
    isBeside: telling.length === 0 && !withPerson,
  }
}

const chairLabel = /^(?:the |interim |acting |current )?(?:chair(?:person|man|woman)?|conven[oe]r)$/i

/** "Chair | A. Example" in a table of posts: all that stands under the label is the name. */
function besideLabel(sentences: readonly Sentence[]): Phrase | undefined {
  const [named, ...others] = sentences.filter(({section}) => section && chairLabel.test(section.title.text))
  return named && others.length === 0 && isName(named.text) ? withoutListEnd(phraseOf(named)) : undefined
}

/** "A. Example (Norrey Council) for this year" under the heading of the chair. */
function personIn(sentence: Sentence): Phrase | undefined {
  const [name = ''] = sentence.text.split(/ \(|,| (?:for|until|since|from)\b|\.$/)
  return isPerson(name) && !endsOfNames.test(name) && !posts.some(post => name.toLowerCase().includes(post))
    ? phraseOf(sentence, 0, name.length)
    : undefined
}

/** "The group may elect a chair, who", "Elect a chair to": no name, but the start of a clause. */
const isClause =
  /^(?:call|preside|convene|chair|the (?:following|above))\b|\b(?:may|shall|will|can|if|when|who)\b|^(?:elect|appoint|choose|select)s?\b|\bto$/i

/** Those who choose a chair: "The A.G.M.", "the directors". */
const isBody =
  /^(?:the |its |all )?(?:a\.?g\.?m\.?|annual general meeting|general meeting|(?:board|committee|council) of \w+|boards?|committees?|councils?|groups?|directors|trustees|governors|members|officers|partners)$/i

function holderIn(sentence: Sentence): Phrase | undefined {
  for (const pattern of holders) {
    const match = pattern.exec(sentence.text)
    const holder = match?.[1]?.trim()
    if (!match || !holder || /^(?:it|they|this|that|there|he|she|we|members?|one)$/i.test(holder)) continue
    if (isClause.test(holder) || isBody.test(holder)) continue
    const start = match.index + match[0].indexOf(holder)
    return phraseOf(sentence, start, start + holder.length)
  }
  return undefined
}

/** A few capitalised words or a known post, without a verb: a name standing alone. */
function isName(text: string): boolean {
  const words = text.split(' ').length
  return (
    words <= 12 &&
    !/\b(?:secretary|treasurer)\b/i.test(text) &&
    !/^(?:appointed|elected|chosen|nominated|selected|rotat)|\bmeetings?\b/i.test(text) &&
    (posts.some(post => text.toLowerCase().includes(post)) || /^[A-Z]/.test(text)) &&
    !/\b(?:is|are|will|shall|may|to|takes|chairs|leads|has|elects?|appoints?)\b/.test(text)
  )
}

const vice =
  /\b(?:vice|deputy)[- ]?(?:co-?)?chair(?:s|person|man|woman|ing)?\b|\bchair(?:person|man|woman)?[- ]elect\b|\b(?:vice|deputy)[- ]?conven[oe]rs?\b/i
/** Where the head of the body is called otherwise, so is who stands in for it. */
const viceOf: Readonly<Record<HeadPost, RegExp | undefined>> = {
  chair: undefined,
  president: /\bvice[- ]presidents?\b(?! (?:of|for|at) (?!the (?:association|society|club|chapter|union|group)))/i,
  lead: /\b(?:vice|deputy)[- ](?:co-)?leads?\b/i,
}
/** A president who runs meetings is the body's own. */
const presides =
  /\bpresident\b[^.;]{0,120}\b(?:preside(?:s|d)?|presiding|chairs?|chairing|convenes?|meetings?)\b|\b(?:meetings|officers)\b[^.;]{0,120}\bpresident\b/i
const promise =
  /\b(?:will|shall|to|should|may|is to|are to)\s(?:also |then |be |in due course |[a-z]+ly ){0,2}(?:nominated?|appoint(?:ed)?|elect(?:ed)?|select(?:ed)?|identif(?:y|ied)|agreed?|choose|chosen|determined?|confirmed)\b|\b(?:to be (?:confirmed|agreed|appointed|nominated|elected|decided)|tbc)\b/i
const arrangement =
  /\b(?:annual(?:ly)?|each year|every (?:year|two years|three years)|biennial|at (?:its|the) (?:first|annual|inaugural)|for (?:a (?:term|period)|one|two|three|\d)|from among|from (?:its|the) members|by (?:the )?members|(?:agreed|appointed|chosen|elected|nominated|selected) by the|by (?:a )?(?:simple )?majority|year(?:ly)?|drawn from|who (?:is|will|shall)|will be the|rotat|(?:or|and) (?:remove|dismiss))/i

/** True where the sentence names who stands in for the chair without calling it a vice-chair. */
function namesSubstitute({text, section}: Sentence, chair: Chair): boolean {
  const isUnderChair = section?.roles.includes('chair') === true
  if (isUnderChair && deputyLabel.test(text)) return true
  const isOfChair = isUnderChair || wordsOfHead.test(text) || sharesName(text, chair.holder ?? chair.statement)
  return isOfChair && standsIn.some(words => words.test(text))
}

function sharesName(text: string, chair: Phrase | undefined): boolean {
  const names = chair?.text.match(/(?<!^)\p{Lu}[\p{L}'-]{3,}/gu) ?? []
  return names.some(name => text.includes(name))
}

const titles = /\b(director|captain|master|commodore|lead|leader|convenor|moderator|speaker|dean|warden|provost)$/i

/** "Deputy Director", "Deputy [Tower] Captain", "Co-Team Lead" beside a head of that title. */
function deputyOf(holder: string): RegExp | undefined {
  const title = titles.exec(holder)?.[1]
  return title === undefined || isPerson(holder.replace(title, ''))
    ? undefined
    : new RegExp(`\\b(?:vice|deputy|assistant|co)[- ](?:\\[?[\\w]{1,20}\\]? ){0,1}${title}\\b`, 'i')
}

/** Whether a vice-chair or deputy is named, has a rule of appointment, or is only promised. */
export function readViceChair(sentences: readonly Sentence[], headings: readonly Phrase[], chair: Chair): ViceChair {
  const {post} = chair
  const led = post === 'chair' && sentences.some(({text}) => presides.test(text)) ? 'president' : post
  const deputy = deputyOf(chair.holder?.text ?? '')
  const says = (text: string) => vice.test(text) || viceOf[led]?.test(text) === true || deputy?.test(text) === true
  const stating = sentences.filter(
    sentence => !sentence.text.endsWith('?') && (says(sentence.text) || says(sentence.section?.title.text ?? '')),
  )
  const first = stating[0]
  const heading = headings.find(({text}) => says(text))
  if (!first) {
    const substitute = sentences.find(sentence => namesSubstitute(sentence, chair))
    const statement = substitute ? phraseOf(substitute) : heading
    return {state: statement ? 'named' : 'absent', statement}
  }
  // A vice-president is elected with the president, by whatever rules these are.
  const isOfPresident = (text: string) => !vice.test(text) && viceOf[led]?.test(text) === true
  const promised = stating.find(({text}) => !isOfPresident(text) && promise.test(text) && !arrangement.test(text))
  const settled = stating.some(({text}) => isOfPresident(text) || !promise.test(text) || arrangement.test(text))
  return promised && !settled
    ? {state: 'promised', statement: phraseOf(promised)}
    : {state: 'named', statement: phraseOf(first)}
}
