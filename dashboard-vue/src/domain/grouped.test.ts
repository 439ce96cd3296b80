import { expect, it } from 'vitest'
import { grouped } from './grouped'

it.each([
  ['+15553569377', '+1 555 356 9377'],
  ['+1••••••••77', '+1 ••• ••• ••77'],
  ['+442079460123', '+442079460123'],
  ['+1555', '+1555'],
])('groups %s as %s', (number, shown) => {
  expect(grouped(number)).toBe(shown)
})
