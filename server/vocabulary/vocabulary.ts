import {remembering} from '../base/remembering'
import {standardDocuments, type DocumentTemplate} from './document-templates'
import {elementNames, type ElementName} from './elements'
import {matchHeading, type HeadingMatch} from './match'
import {postNames, type ProfileWords} from './profiles/profile-words'
import {rewording, type Reworded} from './rewording'
import {statusReader, statusWords, type StatusValue, type StatusWords} from './statuses'
import {sectionTemplate, type SectionTemplate} from './templates'

/** The words by which documents are read and written: those that the product knows and those that a profile adds. */
export interface Vocabulary {
  /** What the words of a heading, or of a line that may be one, say about its section. */
  readonly matchHeading: (text: string) => HeadingMatch
  /** A text with a profile's words for posts put into those that everybody knows. */
  readonly inUsualPosts: (text: string) => Reworded
  /** The status that a text names, if it names one and says nothing else. */
  readonly statusIn: (text: string) => StatusValue | undefined
  /** The wordings of each status, a profile's first. */
  readonly statusWords: readonly StatusWords[]
  /** The standard section for an element of terms of reference. */
  readonly sectionTemplate: (element: ElementName) => SectionTemplate
  /** Whole documents to begin with, a profile's first. */
  readonly documentTemplates: readonly DocumentTemplate[]
}

/** How many vocabularies are kept: one for each folder that is open. */
const mostFolders = 100

/**
 * The vocabulary to which `added` add, of which later ones win. The same words give the same value, so that documents
 * need be read anew only where words have changed.
 */
export function vocabularyWith(added: readonly ProfileWords[]): Vocabulary {
  return made(JSON.stringify(added))
}

const made = remembering((told): Vocabulary => {
  const added = JSON.parse(told) as readonly ProfileWords[]
  const posts = added.flatMap(({posts: own = {}}) => postNames.map(post => ({words: own[post] ?? [], usual: post})))
  const headings = added.flatMap(({headings: own = {}}) =>
    elementNames.map(element => ({
      words: own[element] ?? [],
      usual: sectionTemplate(element).heading.toLowerCase(),
    })),
  )
  const inUsualPosts = rewording(posts)
  const inUsualWords = rewording([...posts, ...headings])
  const statuses = added.flatMap(ownStatuses)
  const templates = added.reduce<NonNullable<ProfileWords['templates']>>(
    (all, each) => ({...all, ...each.templates}),
    {},
  )
  const templateOf = (element: ElementName): SectionTemplate => templates[element] ?? sectionTemplate(element)
  return {
    matchHeading: text => matchHeading(inUsualWords(text).text),
    inUsualPosts,
    statusIn: statusReader([...statusWords, ...statuses]),
    statusWords: [...statuses, ...statusWords],
    sectionTemplate: templateOf,
    documentTemplates: [...added.toReversed().flatMap(each => each.documents ?? []), ...standardDocuments(templateOf)],
  }
}, mostFolders)

function ownStatuses({statuses = {}, source}: ProfileWords): readonly StatusWords[] {
  return Object.entries(statuses).map(([value, words]) => ({value: value as StatusValue, words, source}))
}

/** The vocabulary of the product alone. */
export const usualVocabulary: Vocabulary = vocabularyWith([])
