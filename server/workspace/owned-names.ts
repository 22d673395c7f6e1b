import type {TorDocument} from '../model/types'
import {kinshipOf, namedShortsOf} from './kinship'
import {formsOf} from './names'
import {usesOf, type Use} from './uses'

/** The uses of `document` in `sense` whose words begin with the partnership's own name: "SMP Manager", "SMP Housing Group". */
export function ownedUses(document: TorDocument, sense: Use['sense']): readonly Use[] {
  const {circle, parents} = kinshipOf(document)
  const shorts = namedShortsOf(document)
  const owners = [...circle, ...parents].filter(name => !name.includes(' in '))
  return usesOf(document).filter(
    use =>
      use.sense === sense && formsOf(use.text, shorts).some(form => owners.some(owner => form.startsWith(`${owner} `))),
  )
}
