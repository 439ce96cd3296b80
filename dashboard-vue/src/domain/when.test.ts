import { describe, expect, it } from 'vitest'
import { dayBounds, exactly, today, when, zoneName } from './when'

// Some versions of the locale data put a narrow no-break space before AM and PM.
const plain = (text: string) => text.replaceAll('\u202f', ' ')
const at = (moment: string, now: string, zone = 'UTC') => plain(when(moment, new Date(now), zone))

describe('when', () => {
  const now = '2026-03-01T12:00:00Z'

  it.each([
    ['2026-03-01T11:59:30Z', 'just now'],
    ['2026-03-01T12:00:20Z', 'just now'],
    ['2026-03-01T11:59:00Z', '1 minute ago'],
    ['2026-03-01T11:01:00Z', '59 minutes ago'],
    ['2026-03-01T10:00:00Z', 'today, 10:00 AM'],
    ['2026-03-01T00:00:00Z', 'today, 12:00 AM'],
    ['2026-02-28T23:59:00Z', 'yesterday, 11:59 PM'],
    ['2026-02-28T00:01:00Z', 'yesterday, 12:01 AM'],
    ['2026-02-27T23:59:00Z', 'Feb 27, 11:59 PM'],
    ['2025-12-31T23:59:00Z', 'Dec 31, 2025, 11:59 PM'],
    ['no date', ''],
  ])('says %s as %s', (moment, said) => {
    expect(at(moment, now)).toBe(said)
  })

  it.each([
    ['2026-03-01T12:05:00Z', 'in 5 minutes'],
    ['2026-03-01T14:00:00Z', 'today, 2:00 PM'],
    ['2026-03-02T14:00:00Z', 'tomorrow, 2:00 PM'],
  ])('says that %s lies ahead: %s', (moment, said) => {
    expect(at(moment, now)).toBe(said)
  })

  it('counts days by the reader’s calendar', () => {
    expect(at('2026-03-01T04:30:00Z', now, 'America/New_York')).toBe('yesterday, 11:30 PM')
    expect(at('2026-03-01T04:30:00Z', now, 'Asia/Tokyo')).toBe('today, 1:30 PM')
  })

  it('counts the short and the long day as one day each', () => {
    // Clocks go forward on March 8 and back on November 1.
    expect(at('2026-03-08T05:30:00Z', '2026-03-09T04:30:00Z', 'America/New_York')).toMatch(/^yesterday/)
    expect(at('2026-11-01T04:30:00Z', '2026-11-02T05:30:00Z', 'America/New_York')).toMatch(/^yesterday/)
  })

  it('names the zone in the hour that comes twice', () => {
    const later = '2026-11-01T22:00:00Z'
    expect(at('2026-11-01T05:30:00Z', later, 'America/New_York')).toBe('today, 1:30 AM EDT')
    expect(at('2026-11-01T06:30:00Z', later, 'America/New_York')).toBe('today, 1:30 AM EST')
    expect(at('2026-11-01T08:30:00Z', later, 'America/New_York')).toBe('today, 3:30 AM')
  })
})

it('says the exact moment and whose clock it is', () => {
  expect(plain(exactly('2026-03-01T12:00:00Z', 'UTC'))).toBe('Sunday, March 1, 2026 at 12:00:00 PM UTC')
  expect(plain(exactly('2026-07-01T12:00:00Z', 'America/New_York'))).toContain('8:00:00 AM EDT')
})

it('shows a moment that it cannot read as it is', () => {
  expect(exactly('no date')).toBe('no date')
})

it('names the reader’s zone', () => {
  expect(zoneName(new Date('2026-01-01T12:00:00Z'), 'America/New_York')).toBe('Eastern Standard Time (EST)')
  expect(zoneName(new Date('2026-07-01T12:00:00Z'), 'America/New_York')).toBe('Eastern Daylight Time (EDT)')
})

describe('a day', () => {
  it('goes from its first moment to the first of the next', () => {
    const bounds = dayBounds('2026-02-28')

    expect(new Date(bounds?.from ?? '').getHours()).toBe(0)
    expect(new Date(bounds?.to ?? '').getDate()).toBe(1)
    expect(today(new Date(bounds?.from ?? ''))).toBe('2026-02-28')
  })

  it.each(['', '2026', 'today'])('is not %j', (text) => {
    expect(dayBounds(text)).toBeNull()
  })
})
