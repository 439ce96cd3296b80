import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { Caller } from '../src/domain/caller'
import { caller, flowers } from '../src/domain/sample'
import { expectAccessible, listed, test } from './page'

const several = (n: number) => Array.from({ length: n }, (_, i) => caller(i + 1))
const crowd = (n: number) => several(n).map((c, i) => ({ ...c, number: `+1555${String(2_000_000 + i)}` }))

test('finds callers by word, far beyond those shown', async ({ open, standIn }) => {
  const nicer = { best: [flowers({ display: '1-555-35-NICER', letters: 'NICER' })] }
  standIn.callers = [...crowd(4_000), caller(5_000, { ...nicer, number: '+15554682253' })]
  const page = await open()

  await page.getByLabel('Search all callers').fill('nicer')
  await expect(page.getByText('1 caller found among all 4,001')).toBeVisible()
  await expect(listed(page)).toHaveCount(1)
  await page.getByLabel('Search all callers').fill('zebra')

  await expect(page.getByText('Nobody matches.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(listed(page)).toHaveCount(25)
})

test('shows what matches in screens', async ({ open, standIn }) => {
  standIn.callers = crowd(400)
  const page = await open()
  await page.getByRole('combobox', { name: 'Words' }).selectOption('With a word to offer')
  await expect(listed(page)).toHaveCount(50)

  await page.getByRole('button', { name: 'Look further' }).click()

  await expect(listed(page)).toHaveCount(100)
})

test('joins the filters, and says when somebody called since', async ({ open, standIn }) => {
  standIn.callers = [
    caller(1, { favourite: '1-555-FLOWERS', calls: 2 }),
    caller(2, { favourite: '1-555-FLOWERS' }),
    caller(3, { calls: 2 }),
  ]
  const page = await open()
  await page.getByRole('combobox', { name: 'Kept' }).selectOption('Keep a number')
  await page.getByRole('combobox', { name: 'Calls' }).selectOption('Called again')
  await expect(listed(page)).toHaveCount(1)

  standIn.callers = [caller(0, { favourite: 'x', calls: 5 }), ...standIn.callers]
  await page.getByRole('button', { name: 'Search again' }).click()

  await expect(listed(page)).toHaveCount(2)
})

test.describe('by day', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('takes the reader’s day, also where clocks change', async ({ open, standIn }) => {
    const at = (lastCalledAt: string, n: number) => caller(n, { id: `c${n}`, lastCalledAt })
    standIn.callers = [
      at('2025-11-03T05:00:00.000Z', 1), // the first moment of November 3
      at('2025-11-03T04:59:59.999Z', 2), // the last of November 2, the day of 25 hours
      at('2025-11-02T06:30:00.000Z', 3), // half past one, the second time
      at('2025-11-02T05:30:00.000Z', 4), // half past one, the first time
      at('2025-11-02T04:00:00.000Z', 5), // the first moment of November 2
      at('2025-11-02T03:59:59.999Z', 6),
    ]
    const page = await open()
    await page.getByLabel('Last called on').fill('2025-11-02')

    await expect(page.getByText(/^4 callers found among/)).toBeVisible()

    const times = await listed(page).locator('time:first-child').allTextContents()
    expect(times.map((t) => t.replaceAll('\u202f', ' '))).toEqual([
      'Nov 2, 2025, 11:59 PM',
      'Nov 2, 2025, 1:30 AM EST',
      'Nov 2, 2025, 1:30 AM EDT',
      'Nov 2, 2025, 12:00 AM',
    ])
    await expect(page.getByText('Times in Eastern')).toBeVisible()
  })
})

test('exports everything as CSV with progress, exactly, while callers arrive', async ({ open, standIn }) => {
  test.slow()
  standIn.callers = crowd(50_000)
  const oldest = standIn.callers.at(-1) as Caller
  const page = await open()
  await expect(page.getByLabel('At a glance')).toContainText('more than 1,000 callers')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expectAccessible(page)
  // The last of all calls again before the walk is there, and somebody new calls.
  const now = new Date().toISOString()
  const again = { ...oldest, calls: 2, lastCalledAt: now }
  const fresh = caller(0, { id: 'fresh', number: '+15559999999', lastCalledAt: now })
  standIn.callers = [fresh, again, ...standIn.callers.slice(0, -1)]
  const text = await readFile(await (await download).path(), 'utf8')

  const rows = text.trim().split('\r\n').slice(1)
  const numbers = new Set(rows.map((r) => r.split('","')[0]))
  expect([rows.length, numbers.size]).toEqual([50_001, 50_001])
  await expect(page.getByText('50,001 callers exported')).toBeVisible()
})

test('exports what matches, as JSON', async ({ open, standIn }) => {
  standIn.callers = [caller(1), caller(2, { number: '+15554682253', best: [] })]
  const page = await open()
  await page.getByLabel('Search all callers').fill('468')
  await expect(listed(page)).toHaveCount(1)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export JSON' }).click()
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { callers: Caller[] }

  expect(saved.callers).toEqual([standIn.callers[1]])
})

test('says that an export broke off', async ({ open, standIn }) => {
  standIn.callers = several(1)
  const page = await open()
  await expect(listed(page)).toHaveCount(1)
  standIn.failing = true

  await page.getByRole('button', { name: 'Export CSV' }).click()

  await expect(page.getByText('The export broke off; nothing was saved.')).toBeVisible()
})
