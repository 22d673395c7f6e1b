import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {expect, test} from 'vitest'
import {findingsOfAll} from './harness/check'
import {documentFolders} from './harness/files'

test('the sample partnership has the faults that were planted in it and no others', () => {
  const {files} = documentFolders().find(({folder}) => folder === 'examples') ?? {files: []}
  const documents = files.map(file => ({path: basename(file), text: readFileSync(file, 'utf8')}))
  expect(findingsOfAll(documents)).toEqual([
    'aldervale-terms-of-reference.md headings-are-plain-text',
    'aldervale-terms-of-reference.md bullets-typed',
    'aldervale-terms-of-reference.md list-split',
    'aldervale-terms-of-reference.md vice-chair-not-named',
    'business-plan-2026-27.md lead-undecided',
    'executive-board-terms-of-reference.md missing-frequency',
    'executive-board-terms-of-reference.md bullets-typed',
    'half-yearly-report-2026-27.md tab-separated-table',
    'half-yearly-report-2026-27.md header-repeated',
    'half-yearly-report-2026-27.md bullets-typed',
    'marrowshire-terms-of-reference.md missing-purpose',
    'marrowshire-terms-of-reference.md members-differ-from-siblings',
    'oskerley-terms-of-reference.md headings-are-plain-text',
    'oskerley-terms-of-reference.md members-differ-from-siblings',
    'oskerley-terms-of-reference.md frequency-not-exact',
    'tarnleigh-and-quill-isle-terms-of-reference.md missing-chair',
    'tarnleigh-and-quill-isle-terms-of-reference.md clause-differs-from-siblings',
  ])
})
