/** Nouns that name a body that meets. Source: names of public and voluntary bodies in the United Kingdom. */
export const bodyNouns: readonly string[] = [
  'group', 'board', 'committee', 'subcommittee', 'sub-committee', 'partnership', 'forum', 'network', 'panel', 'council', 'task force', 'taskforce',
  'team', 'assembly', 'commission', 'consortium', 'alliance', 'sub-group', 'subgroup', 'steering group', 'association', 'federation', 'trust',
  'community', 'cluster', 'chapter', 'project', 'collaborative', 'hub', 'executive', 'cabinet', 'tsc', 'tc', 'working party', 'society', 'channel'
]

/** Words that say what sort of body it is, not which one: "Kent | Strategic Migration Group". */
export const bodyQualifiers: readonly string[] = [
  'strategic', 'migration', 'regional', 'sub-regional', 'subregional', 'sub', 'local', 'joint', 'executive', 'steering', 'working', 'advisory',
  'management', 'project', 'programme', 'delivery', 'operational', 'co-ordination', 'coordination', 'coordinating', 'co-ordinating', 'safeguarding',
  'children', "children's", 'adults', 'health', 'wellbeing', 'well-being', 'community', 'safety', 'resilience', 'integration', 'resettlement',
  'asylum', 'refugee', 'migrant', 'worker', 'workers', 'stakeholder', 'governance', 'scrutiny', 'audit', 'finance', 'quality', 'oversight', 'expert',
  'reference', 'task', 'and', '&', 'finish', 'for', 'of', 'the', 'on', 'multi-agency', 'partnership', 'member', 'members', 'officer', 'officers', 'sub-group'
]

/** Words of a title that say what the document is, not which body it is of. */
export const documentWords =
  /\b(?:(?:draft|proposed|revised|final) )?(?:terms of reference|tor|charter|constitution|rules of procedure|standing orders|governance document|(?:strategic )?business plan|(?:strategic|annual|delivery|action|work|operational) ?plan|(?:half[- ]yearly|six[- ]month(?:ly)?|quarterly|annual|progress|monitoring|mid[- ]year|end[- ]of[- ]year) (?:progress )?report)\b/gi

/** Posts that head a body or its staff. */
export const posts: readonly string[] = [
  'chair', 'co-chair', 'chairperson', 'chairman', 'chairwoman', 'convenor', 'convener', 'vice-chair', 'vice chair', 'deputy chair', 'secretary', 'treasurer',
  'head of partnership', 'partnership manager', 'director', 'chief executive', 'co-ordinator', 'coordinator', 'manager', 'clerk', 'leader'
]
