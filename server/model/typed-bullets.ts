import {isBulletSign} from '../syntax/typed-list'
import {lazily} from './lazily'
import {listsOf, type ListItem} from './lists'
import type {TorDocument} from './types'

/** Items of lists with bullets that Markdown does not know, if items follow one another without a blank line: it joins them. */
export const typedBulletsOf: (document: TorDocument) => readonly ListItem[] = lazily((document: TorDocument) =>
  listsOf(document).flatMap(({items}) => {
    const typed = items.filter(({item}) => isBulletSign(item.marker))
    return typed.slice(1).some(({afterBlankLine}) => !afterBlankLine) ? typed : []
  }),
)
