/** A label over members that says of which sort all of them are. */
export interface MemberLabel {
  /** What a member must be to stand there, for a message. */
  readonly expected: string
  /** The label in small letters without its colon. */
  readonly words: RegExp
  /** Categories of the register that surely do not belong there. */
  readonly strangers: ReadonlySet<string>
}

const police = ['police force', 'police national', 'police regional']
const government = ['department', 'home-office', 'home-office unit']

/**
 * Labels that leave no doubt what stands under them. Mixed ones ("Statutory partners") are not here.
 * Source: lists of members in terms of reference of partnerships; categories are those of the register.
 */
export const memberLabels: readonly MemberLabel[] = [
  {
    expected: 'a government department',
    words:
      /^(?:home office (?:and|&) )?(?:other |central |national |uk )*government (?:departments?|departments (?:and|&) agencies)$/,
    strangers: new Set([...police, 'police', 'council', 'voluntary', 'fire service', 'ambulance', 'icb']),
  },
  {
    expected: 'a local authority',
    words:
      /^(?:principal |upper[- ]tier |district |borough |county |unitary |local |and |& )*(?:authorities|councils)$/,
    strangers: new Set([...police, ...government, 'police', 'voluntary', 'ambulance', 'icb']),
  },
  {
    expected: 'a voluntary or community organisation',
    words:
      /^(?:the )?(?:voluntary|third|charitable|community|faith|and|&|,| )+(?:sector|organisations|groups|sector (?:organisations|partners|groups))$|^(?:charities|ngos|vcs|vcse|vcse sector|vcs organisations)$/,
    strangers: new Set([...police, ...government, 'police', 'council', 'fire service', 'ambulance', 'icb']),
  },
  {
    expected: 'a health body',
    words: /^(?:nhs|health)(?: services| bodies| partners| organisations| sector)?$/,
    strangers: new Set([...police, 'police', 'home-office', 'home-office unit', 'fire service']),
  },
]
