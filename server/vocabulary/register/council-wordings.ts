import type {Council, Organisation, Wording} from './types'

/**
 * The styles that people give a council of a place, right ones first; "X" is the place. Everyday short names, which leave
 * "Metropolitan", "County", "London" or "Royal" out, are right ones: nobody takes "Rochdale Borough Council" for another.
 */
interface Styles {
  readonly right: readonly string[]
  readonly wrong: readonly string[]
}

const district: Styles = {
  right: ['X Council'],
  wrong: ['X District Council', 'X Borough Council', 'X City Council'],
}

const byEnding: readonly (readonly [ending: RegExp, styles: Styles])[] = [
  [/County Council$/, {right: ['X CC', 'County Council of X'], wrong: ['X Council', 'X Country Council']}],
  [/County Borough Council$/, {right: ['X CBC', 'X Council', 'X Borough Council', 'X County Council'], wrong: []}],
  [
    /Metropolitan Borough Council$/,
    {
      right: ['X MBC', 'X Metropolitan Council', 'X Council', 'X Borough Council', 'Borough of X'],
      wrong: ['X City Council', 'X District Council', 'X Metropolitan District Council'],
    },
  ],
  [
    /Metropolitan District Council$/,
    {
      right: [
        'X MDC',
        'X Metropolitan District Council',
        'X Metropolitan Borough Council',
        'X Metropolitan Council',
        'X Council',
        'X District Council',
        'X City Council',
      ],
      wrong: ['X Borough Council'],
    },
  ],
  [
    /^Royal Borough/,
    {
      right: ['X Council', 'X Borough Council', 'Royal Borough of X Council', 'RB X', 'Borough of X'],
      wrong: ['London Borough of X', 'Royal Borough X'],
    },
  ],
  [
    /^London Borough/,
    {
      right: [
        'X Council',
        'X Borough Council',
        'X London Borough Council',
        'LB of X',
        'LB X',
        'X LBC',
        'London Borough of X Council',
        'Borough of X',
      ],
      wrong: ['London Borough X', 'Royal Borough of X'],
    },
  ],
  [
    /(?:^City .*|City) Council$/,
    {
      right: ['X City Council', 'City of X Council', 'City of X', 'Council of the City of X', 'X CC', 'X Council'],
      wrong: district.wrong,
    },
  ],
  [
    /Borough Council$|^Borough/,
    {right: ['X Borough Council', 'X BC', 'Borough of X', 'Borough Council of X', 'X Council'], wrong: district.wrong},
  ],
  [/District Council$/, {right: ['X DC', 'X Council', 'District Council of X'], wrong: district.wrong}],
  [
    /^City and County of/,
    {right: ['X Council', 'City and County of X Council', 'X City Council'], wrong: district.wrong},
  ],
  [/Council$/, {right: ['X Council', 'Council of X'], wrong: [...district.wrong, 'X County Council']}],
]

/** The other forms of a council's name, right and wrong; those that another council bears are taken away elsewhere. */
export function councilWordings({name, weakShortForms}: Organisation, council: Council): readonly Wording[] {
  const styles = byEnding.find(([ending]) => ending.test(name))?.[1] ?? {right: [], wrong: []}
  const unitary = council.type === 'unitary' ? ['X Unitary Authority', 'X Unitary Council', 'X Unitary'] : []
  const of = (listed: readonly string[], match: Wording['match']): Wording[] =>
    council.places.flatMap(place => listed.map(style => ({text: style.replace('X', place), match, inProse: true})))
  const byShort = weakShortForms.map((short): Wording => ({text: `${short} Council`, match: 'alias', inProse: true}))
  return [...of([...styles.right, ...unitary], 'alias'), ...byShort, ...of(styles.wrong, 'misspelling')]
}

const smallWords = new Set(['of', 'and', 'the', 'on', 'upon', 'with', 'in', 'le', 'under', 'City', 'Council'])
const endings: readonly (readonly [ending: RegExp, letters: string])[] = [
  [/County Council$/, 'CC'],
  [/City Council$/, 'CC'],
  [/^City of (?=[^,]{1,40} Council$)/, 'CC'],
  [/County Borough Council$/, 'CBC'],
  [/Metropolitan Borough Council$/, 'MBC'],
  [/Metropolitan District Council$/, 'MDC'],
  [/Borough Council$/, 'BC'],
  [/District Council$/, 'DC'],
]

/** The letters that people make of a council's name: "KCC", "TWBC". Many councils share theirs. */
export function councilInitials(name: string): string | undefined {
  const [ending, letters] = endings.find(([each]) => each.test(name)) ?? []
  if (!ending) return undefined
  const words = name.replace(ending, '').trim().split(/[ -]/)
  const initials = words.filter(word => !smallWords.has(word)).map(word => word.charAt(0))
  return initials.join('') + (letters ?? '')
}
