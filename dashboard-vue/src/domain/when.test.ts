import { expect, it } from 'vitest'
import { ago, exactly } from './when'

const now = new Date('2026-03-01T12:00:00Z')

it.each([
  ['2026-03-01T11:59:30Z', 'just now'],
  ['2026-03-01T12:00:20Z', 'just now'],
  ['2026-03-01T11:59:00Z', '1 minute ago'],
  ['2026-03-01T11:01:00Z', '59 minutes ago'],
  ['2026-03-01T10:00:00Z', '2 hours ago'],
  ['2026-02-28T11:00:00Z', 'yesterday'],
  ['2026-02-20T11:00:00Z', '9 days ago'],
  ['no date', ''],
])('says %s as %s', (at, said) => {
  expect(ago(at, now)).toBe(said)
})

it('says the exact moment', () => {
  expect(exactly('2026-03-01T12:00:00Z', 'en', 'UTC')).toBe('Sunday, March 1, 2026 at 12:00:00 PM')
})

it('shows a moment that it cannot read as it is', () => {
  expect(exactly('no date')).toBe('no date')
})
