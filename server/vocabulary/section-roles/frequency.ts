import {headingSource, type RoleWords} from './words'

/** How headings say how often the body meets. */
export const frequency: RoleWords = {
  strong: [
    'when (?:do |does )?(?:we|it|they|the [a-z]{3,20}) meets?',
    '(?:when|how often) (?:do )?(?:we|they) get together',
    '^getting together(?: [a-z ]{3,20})?$',
    'hui',
    'rhythm',
    'regularity(?: of meetings)?',
    'when and where (?:do )?we meet',
    'frequency',
    'how often (?:do )?we meet',
    'how often',
    'when (?:do )?we meet',
    'meeting schedule',
    'schedule of meetings',
    'timing of meetings',
    'meeting frequency',
    'calendar of meetings',
    'meeting cycle',
  ],
  lesser: ['^when(?: and where)?$', '^meets$', '^timing$'],
  weak: [
    'meet-?ups',
    'mtgs?',
    'timetable',
    'meetings?',
    'proceedings',
    'how we meet',
    'sittings?',
    'gatherings?',
    'meeting (?:mechanisms|arrangements)',
    'schedule',
  ],
  source: headingSource,
}
