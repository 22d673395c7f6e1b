/** What a document is; on `other` the product is silent. */
export const documentKinds = ['terms-of-reference', 'business-plan', 'progress-report', 'other'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The parts that readers look for in terms of reference. Source: the catalogue of guidance in docs/rules. */
export const elementNames = [
  'purpose',
  'responsibilities',
  'membership',
  'chair',
  'frequency',
  'quorum',
  'decision-making',
  'secretariat',
  'reporting',
  'review',
  'conduct',
] as const
export type ElementName = (typeof elementNames)[number]
