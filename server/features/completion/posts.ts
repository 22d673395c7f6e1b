import type {TorDocument} from '../../model/types'
import {relativesOf} from '../../workspace/family'
import type {Completion} from '../types'
import {rankedItems, type Choice} from './choices'
import type {Scene} from './scene'

const usual = ['Head of Partnership', 'Elected member of a member authority', 'Lead officer of a member authority']
/** What stands before the name of a post: "Chair:", "**Vice-chair:**", "is chaired by the". */
const introduction =
  /^(?:.{0,200}\bchaired by(?: the| an?)? |[*_]{0,3}(?:(?:vice|deputy|co)[- ]?)?(?:chair(?:person|man|woman)?|secretary|secretariat|lead|contact)[*_]{0,3} ?: ?[*_]{0,3} ?)(?=[^.]{0,60}$)/i

/** After "Chair:" and the like: the posts that this document and its family know, then those that usually chair. */
export function postCompletions(scene: Scene): readonly Completion[] {
  const {line} = scene
  const [before] = introduction.exec(line.typed) ?? []
  if (before === undefined || line.rest !== '') return []
  const start = line.offset - line.typed.length + before.length
  const defaults = usual.map(text => ({text, detail: 'Usual post'}))
  return rankedItems([...knownPosts(scene), ...defaults], {start, end: line.offset})
}

/** The posts that the document names, then those of its family, each with where it stands. */
export function knownPosts({workspace, document}: Scene): readonly Choice[] {
  const others = relativesOf(workspace, document)
  return [
    ...postsOf(document).map(text => ({text, detail: 'In this document'})),
    ...others.flatMap(other =>
      postsOf(other).map(text => ({text, detail: `In ${other.title?.text ?? 'another document'}`})),
    ),
  ]
}

function postsOf({posts, mentions, actions}: TorDocument): readonly string[] {
  const led = actions.flatMap(({lead}) => lead?.names.filter(({sort}) => sort === 'post') ?? [])
  const named = mentions.filter(({kind}) => kind === 'post')
  const texts = [...posts, ...named, ...led].map(({text}) => text.replace(/^the /i, ''))
  return [...new Set(texts)].filter(text => /^\p{Lu}/u.test(text) && !/^(?:(?:vice|deputy|co)[- ]?)?chair/i.test(text))
}
