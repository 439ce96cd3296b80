import { expect, it } from 'vitest'
import { isActive, NO_FILTER, toQuery } from './filter'

it('asks for nothing where nothing is wanted', () => {
  expect(toQuery(NO_FILTER)).toEqual({})
  expect(isActive(NO_FILTER)).toBe(false)
  expect(isActive({ ...NO_FILTER, text: '  ' })).toBe(false)
})

it('asks for a day by its first moment and the next day’s', () => {
  const query = toQuery({ ...NO_FILTER, text: ' flowers ', day: '2026-01-31', kept: 'yes' })

  expect(Object.keys(query)).toEqual(['q', 'kept', 'from', 'to'])
  expect(query['q']).toBe('flowers')
  expect(Date.parse(query['to'] ?? '') - Date.parse(query['from'] ?? '')).toBe(24 * 3_600_000)
})
