/** Words for nations of which a name may hold either; each by the word that stands for all of them. Source: names of public bodies. */
export const nationWords: ReadonlyMap<string, string> = new Map([
  ['welsh', 'wales'],
  ['wales', 'wales'],
  ['scottish', 'scotland'],
  ['scotland', 'scotland'],
  ['english', 'england'],
  ['england', 'england'],
  ['british', 'britain'],
  ['britain', 'britain'],
  ['irish', 'ireland'],
  ['ireland', 'ireland'],
  ['european', 'europe'],
  ['europe', 'europe'],
])
