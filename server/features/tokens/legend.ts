// Without imports: the server tells its legend before the parts that read documents are loaded.

/** What words stand for, in the order in which the types are numbered for the editor; package.json gives them colours. */
export const tokenTypes = [
  'heading',
  'body',
  'organisation',
  'post',
  'scheme',
  'document',
  'reference',
  'shortForm',
  'frequency',
  'date',
  'lead',
  'status',
] as const

export type TokenType = (typeof tokenTypes)[number]
