/** First parts that are written with a hyphen, a blank or neither. Source: the New Oxford Style Manual on compounds. */
export const compoundPrefixes: ReadonlySet<string> = new Set([
  'sub',
  'non',
  'co',
  'multi',
  'inter',
  'anti',
  'cross',
  'semi',
  'vice',
  'mid',
  'e',
])

/** Words that stand beside any other without making one word with it: "any one", "some time", "over all". */
export const looseWords: ReadonlySet<string> = new Set(
  'the any some every all may can will over under out with where when how what there here for who which after before day up down off back in on through away into onto more less never none thing self one our their they them then than that this these those also and but not are was were has had have its his her him you your see how now new own per via too two way ways'.split(
    ' ',
  ),
)

/** Stems of verbs that are spelled with either -ise or -ize. */
export const iseStems =
  'organ|recogn|prior|util|real|minim|maxim|special|author|standard|summar|final|optim|character|mobil|central|general|normal|formal|harmon|categor|emphas|critic|apolog|custom|modern|publici|stabil|symbol|visual|priorit|capital'
