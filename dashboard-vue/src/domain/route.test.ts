import { expect, it } from 'vitest'
import { routeOf, toCaller } from './route'

it.each([
  ['', { view: 'callers' }],
  ['#callers', { view: 'callers' }],
  ['#/look-up', { view: 'look-up' }],
  ['#/over-time', { view: 'over-time' }],
  ['#/help', { view: 'help' }],
  [toCaller('a-1'), { view: 'caller', id: 'a-1' }],
  ['#/callers/<script>', { view: 'callers' }],
])('reads %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route)
})
