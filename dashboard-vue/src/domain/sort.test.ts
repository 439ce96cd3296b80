import { expect, it } from 'vitest'
import { caller, flowers } from './sample'
import { NEWEST_FIRST, pressed, sorted, type Column } from './sort'

const callers = [
  caller(1, { calls: 2, favourite: 'b', best: [flowers({ letters: 'CAKE', grade: 'weak' })] }),
  caller(2, { calls: 9, best: [flowers({ letters: 'ARTS', grade: 'speak' })] }),
  caller(3, { calls: 2, favourite: 'a', best: [] }),
]
const ids = (by: Column, down: boolean) => sorted(callers, { by, down }).map((c) => Number(c.id.at(-1)))

it.each<[Column, boolean, number[]]>([
  ['last', true, [1, 2, 3]],
  ['last', false, [3, 2, 1]],
  ['calls', true, [2, 1, 3]],
  ['calls', false, [1, 3, 2]],
  ['best', false, [2, 1, 3]],
  ['best', true, [1, 2, 3]],
  ['kept', false, [3, 1, 2]],
  ['grade', true, [2, 1, 3]],
  ['number', true, [3, 2, 1]],
])('sorts by %s, down %s', (by, down, order) => {
  expect(ids(by, down)).toEqual(order)
})

it('turns an order round when its column is pressed again', () => {
  const calls = pressed(NEWEST_FIRST, 'calls')

  expect(calls).toEqual({ by: 'calls', down: true })
  expect(pressed(calls, 'calls')).toEqual({ by: 'calls', down: false })
  expect(pressed(calls, 'number')).toEqual({ by: 'number', down: false })
})
