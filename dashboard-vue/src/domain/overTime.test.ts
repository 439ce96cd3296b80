import { expect, it } from 'vitest'
import { byDay, byHour, label, total, type CountedHour } from './overTime'

const NOW = new Date('2026-11-30T18:00:00Z')
const hour = (at: string, more: Partial<CountedHour> = {}): CountedHour => ({
  at,
  calls: 0,
  returning: 0,
  withWords: 0,
  conversions: 0,
  kept: 0,
  goodbyes: 0,
  toAPerson: 0,
  cameBack: 0,
  silences: 0,
  notUnderstood: 0,
  ...more,
})

it('adds up the hours of a day of fourteen, today the last', () => {
  const days = byDay(
    [
      hour('2026-11-29T23:00:00Z', { calls: 4 }),
      hour('2026-11-30T00:00:00Z', { calls: 2, returning: 1, withWords: 2, conversions: 3, kept: 1 }),
      hour('2026-11-30T17:00:00Z', { calls: 5, silences: 6, notUnderstood: 7 }),
    ],
    NOW,
    'UTC',
  )

  expect(days).toHaveLength(14)
  expect(days[0]?.key).toBe('2026-11-17')
  expect(days[12]).toMatchObject({ key: '2026-11-29', calls: 4 })
  expect(days[13]).toMatchObject({ key: '2026-11-30', calls: 7, returning: 1, withWords: 2 })
  expect(days[13]).toMatchObject({ conversions: 3, kept: 1, silences: 6, notUnderstood: 7 })
})

it('goes by the reader’s calendar', () => {
  const hours = [hour('2026-11-30T04:00:00Z', { calls: 1 })]

  expect(byDay(hours, NOW, 'America/New_York')[12]).toMatchObject({ key: '2026-11-29', calls: 1 })
  expect(byDay(hours, NOW, 'Asia/Tokyo')[12]).toMatchObject({ key: '2026-11-30', calls: 1 })
  expect(byDay(hours, NOW, 'Asia/Tokyo')[13]).toMatchObject({ key: '2026-12-01', calls: 0 })
})

it('gives a day of 25 hours all of them, and none twice', () => {
  // In New York November 1 lasts from 4 o’clock to 5 o’clock of the next day.
  const hours = Array.from({ length: 27 }, (_, i) =>
    hour(new Date(Date.parse('2026-11-01T03:00:00Z') + i * 3_600_000).toISOString(), { calls: 1 }),
  )

  const days = byDay(hours, new Date('2026-11-02T12:00:00Z'), 'America/New_York')

  expect(days.slice(-3).map(({ key, calls }) => [key, calls])).toEqual([
    ['2026-10-31', 1],
    ['2026-11-01', 25],
    ['2026-11-02', 1],
  ])
})

it('adds up what began at the same hour of the clock, within these days alone', () => {
  const hours = byHour(
    [
      hour('2026-11-16T14:00:00Z', { calls: 100 }),
      hour('2026-11-17T14:00:00Z', { calls: 1 }),
      hour('2026-11-30T14:00:00Z', { calls: 2 }),
      hour('2026-11-30T00:00:00Z', { calls: 4 }),
    ],
    NOW,
    'UTC',
  )

  expect(hours).toHaveLength(24)
  expect(hours.filter(({ calls }) => calls > 0)).toMatchObject([
    { key: '00', calls: 4 },
    { key: '14', calls: 3 },
  ])
})

it('counts a call once by how it ended: a goodbye, a person, or neither', () => {
  const all = total(
    [
      hour('2026-11-29T23:00:00Z', { calls: 10, toAPerson: 4, goodbyes: 3 }),
      hour('2026-11-30T00:00:00Z', { cameBack: 1, goodbyes: 1 }),
      hour('2026-11-16T00:00:00Z', { calls: 50 }),
    ],
    NOW,
    'UTC',
  )

  expect(all).toMatchObject({ calls: 10, goodbyes: 4, person: 3, hungUp: 3 })
})

it('never counts fewer than none where a call ends in the hour after it began', () => {
  const ended = [hour('2026-11-30T00:00:00Z', { goodbyes: 1, cameBack: 1 })]

  expect(byDay(ended, NOW, 'UTC')[13]).toMatchObject({ calls: 0, person: 0, hungUp: 0 })
})

it('says days and hours as people do', () => {
  expect(label('2026-11-30', 'day')).toBe('Mon, Nov 30')
  expect(label('14', 'hour').replace('\u202f', ' ')).toBe('2 PM')
  expect(label('00', 'hour').replace('\u202f', ' ')).toBe('12 AM')
})
