import { expect, it } from 'vitest'
import { caller, flowers } from './sample'
import { search } from './search'

const callers = [
  caller(1),
  caller(2, { best: [], favourite: '1-555-GOT-CAKE', number: '+15554682253' }),
  caller(3, { best: [flowers({ display: '1-555-35-NICER', letters: 'NICER' })] }),
]
const found = (sought: string) => search(callers, sought).map((c) => c.id)

it.each([
  ['', ['caller-1', 'caller-2', 'caller-3']],
  ['  ', ['caller-1', 'caller-2', 'caller-3']],
  ['flow', ['caller-1']],
  ['Got Cake', ['caller-2']],
  ['468-2253', ['caller-2']],
  ['nicer', ['caller-3']],
  ['zebra', []],
])('finds for %j', (sought, ids) => {
  expect(found(sought)).toEqual(ids)
})
