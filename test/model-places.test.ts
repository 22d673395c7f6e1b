import {describe, expect, test} from 'vitest'
import {linesAt, placeOfLine} from '../client/model-places'

const at = (line: number, character: number) => ({line, character})
const places = [
  {line: 0, start: at(0, 0), end: at(0, 20)},
  {line: 1, start: at(2, 0), end: at(9, 4)},
  {line: 2, start: at(4, 10), end: at(4, 30)},
  {line: 3, start: at(4, 14), end: at(4, 20)},
  {line: 3, start: at(7, 0), end: at(7, 6)},
]

describe('the view of the structural model', () => {
  test('the facts at the cursor, the smallest first', () => {
    expect(linesAt(places, at(4, 14))).toEqual([3, 2, 1])
    expect(linesAt(places, at(4, 21))).toEqual([2, 1])
    expect(linesAt(places, at(7, 6))).toEqual([3, 1])
    expect(linesAt(places, at(1, 0))).toEqual([])
  })

  test('a line leads to the first place that it tells of', () => {
    expect(placeOfLine(places, 3)).toEqual(places[3])
    expect(placeOfLine(places, 4)).toBeUndefined()
  })
})
