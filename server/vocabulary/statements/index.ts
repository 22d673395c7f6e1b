import {elementNames, type ElementName} from '../elements'
import {chair} from './chair'
import {conduct} from './conduct'
import {decisionMaking} from './decision-making'
import {frequency} from './frequency'
import {membership} from './membership'
import {purpose} from './purpose'
import {quorum} from './quorum'
import {reporting} from './reporting'
import {responsibilities} from './responsibilities'
import {review} from './review'
import {secretariat} from './secretariat'
import {words, type StatementWords} from './words'

/** Statements by element. */
export const statements: Readonly<Record<ElementName, StatementWords>> = {
  purpose,
  responsibilities,
  membership,
  chair,
  frequency,
  quorum,
  'decision-making': decisionMaking,
  secretariat,
  reporting,
  review,
  conduct,
}

/** What the opening of a document tells of its group it tells to say what the group is for, in whatever words. */
export const opening: Pick<StatementWords, 'says' | 'not'> = {
  says: [
    words('^responsible for [a-z]{3,}\\b'),
    words('\\b(?:BODY|we)(?: \\([^()]{1,20}\\))?,? (?:[a-z]+ ){0,3}[a-z]{3,}\\b'),
  ],
  not: [
    words(
      '\\b(?:established|set up|constituted|formed|comprises?|consists?|composed|made up of|operates under|elected|appointed|governed|chaired|serve without|current list|see the|sub-?committee of|sub-?group of|adopted|approved|meets?)\\b(?!.{0,80}\\band (?:shall|will)\\b)|=',
    ),
  ],
}

/** Sentences by which a document takes over the terms of another, and the elements that the other may supply. */
export const incorporations: readonly {readonly words: RegExp; readonly supplies: readonly ElementName[]}[] = [
  {
    words: words(
      '\\b(?:read (?:together|alongside|in conjunction) with|supplements?|in addition to|incorporat(?:e|es|ing)|subject to|applies? to|as set out in)\\b[^.]{0,40}\\b(?:common|general|overarching|standard|parent|main) (?:terms of reference|tor|charter)\\b',
    ),
    supplies: elementNames,
  },
  {
    words: words(
      "\\b(?:governed by|conducted (?:under|according to|in accordance with)|(?:proceedings|meetings) (?:shall |will )?follow)\\b[^.]{0,50}\\b(?:standing orders|rules of procedure|procedure rules|council's constitution|articles of association|by-?laws)\\b",
    ),
    supplies: ['quorum', 'decision-making', 'conduct'],
  },
]
