import {closest} from '../base/closest'
import type {DocumentKind, FamilyRole, StatedFamily} from '../model/types'
import type {ConfigurationProblem, FamilyDocuments, OwnFamily} from './configuration'
import {matcher} from './path-pattern'

/** The path of a document, relative to the folder of the configuration, and what sort of document it is. */
export interface PlacedDocument {
  readonly path: string
  readonly kind: DocumentKind
}

/** Tells the family of a document, by its path and kind; undefined where the team says nothing. */
export type FamilyAt = (document: PlacedDocument) => StatedFamily | undefined

const kindOf: Readonly<Record<FamilyRole, DocumentKind>> = {
  parent: 'terms-of-reference',
  groups: 'terms-of-reference',
  plans: 'business-plan',
  reports: 'progress-report',
}

const kindNames: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'terms of reference',
  'business-plan': 'a business plan',
  'progress-report': 'a progress report',
  other: 'something else',
}

/**
 * What `families` of the configuration in `folder` say of each document. A path means the documents of the kind that
 * its role asks for, so that one folder may hold groups, plans and reports.
 */
export function familiesUnder(families: readonly OwnFamily[], folder: string): FamilyAt {
  const claims = families.flatMap(({name, documents}, index) => {
    const stated = [...new Set(documents.map(({role}) => role))]
    return documents.map(each => ({
      means: meaning(each),
      family: {id: `${folder} ${String(index)}`, name, stated},
      each,
    }))
  })
  return document => {
    const claim = claims.find(({means}) => means(document))
    return claim && {...claim.family, role: claim.each.role}
  }
}

/** What cannot be meant in `families`: paths that lead to no document, documents that are named twice. */
export function familyProblems(
  families: readonly OwnFamily[],
  documents: readonly PlacedDocument[],
): readonly ConfigurationProblem[] {
  const owners = new Map<string, OwnFamily>()
  const problems: ConfigurationProblem[] = []
  for (const family of families) {
    for (const stated of family.documents) {
      const found = documents.filter(meaning(stated)).map(({path}) => path)
      const taken = found.find(path => isTaken(owners.get(path), family) || (owners.has(path) && path === stated.path))
      const message =
        found.length === 0
          ? nothingFound(stated, documents)
          : stated.role === 'parent' && found.length > 1
            ? `“${stated.path}” means ${String(found.length)} documents, but one body is above the groups: name its document.`
            : taken !== undefined && `“${taken}” belongs to “${owners.get(taken)?.name ?? ''}” already: name it once.`
      if (message) problems.push({range: stated.range, severity: 'warning', message})
      for (const path of found) if (!owners.has(path)) owners.set(path, family)
    }
  }
  return problems
}

/** Within a family a folder of groups may well hold the document of the body above them. */
function isTaken(owner: OwnFamily | undefined, family: OwnFamily): boolean {
  return owner !== undefined && owner !== family
}

function meaning({role, path: pattern}: FamilyDocuments): (document: PlacedDocument) => boolean {
  const matches = matcher([pattern])
  return ({path, kind}) => kind === kindOf[role] && matches(path)
}

function nothingFound({role, path}: FamilyDocuments, documents: readonly PlacedDocument[]): string {
  const wanted = kindOf[role]
  const other = documents.find(document => matcher([path])(document.path))
  if (other) {
    const is = `“${other.path}” reads as ${kindNames[other.kind]}, not as ${kindNames[wanted]}.`
    return `${is} If that is wrong, a line “kind: ${wanted}” between two lines “---” at its top says what it is.`
  }
  const meant = closest(
    path,
    documents.filter(({kind}) => kind === wanted).map(each => each.path),
  )
  const remedy = meant === undefined ? 'Paths begin at the folder of this file.' : `Did you mean “${meant}”?`
  return `No document here that reads as ${kindNames[wanted]} has the path “${path}”. ${remedy}`
}
