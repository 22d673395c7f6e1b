/** What a column of an action or progress table holds. */
export const columnNames = ['objective', 'action', 'indicators', 'lead', 'timescale', 'outcome', 'status'] as const
export type ColumnName = (typeof columnNames)[number]

/** Header words by column, tried in this order. Source: action tables of published business plans and reports. */
export const columnWords: readonly {readonly column: ColumnName; readonly words: RegExp}[] = [
  {column: 'status', words: /\b(?:progress|status|rag|update|position|achieved|comments?)\b/i},
  {column: 'lead', words: /\b(?:lead|owner|led by|responsible|responsibility|who|accountable|lead officer|by whom)\b/i},
  {
    column: 'timescale',
    words:
      /\b(?:timescales?|time ?frames?|timing|when|deadline|due|target date|completion date|date|milestones?|quarter)\b/i,
  },
  {column: 'outcome', words: /\b(?:outcomes?|results?|impact|benefits?|outputs?)\b/i},
  {column: 'indicators', words: /\b(?:indicators?|measures?|kpis?|success criteria|targets?|evidence)\b/i},
  {column: 'objective', words: /\b(?:objectives?|aims?|priorit(?:y|ies)|goals?|themes?)\b/i},
  {
    column: 'action',
    words: /\b(?:actions?|activit(?:y|ies)|tasks?|details?|what|work ?stream|deliverables?|steps?)\b/i,
  },
]
