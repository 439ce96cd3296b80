import { expect, type Page } from '@playwright/test'
import type { CountedHour } from '../src/domain/overTime'
import { caller } from '../src/domain/sample'
import { expectAccessible, listed, test } from './page'

const HOUR = 3_600_000
/** So many hours ago, in the middle of today's day or the ones before. */
const at = (daysAgo: number, hour: number) => {
  const today = new Date(new Date().toISOString().slice(0, 10)).getTime()
  return new Date(today - daysAgo * 24 * HOUR + hour * HOUR).toISOString()
}
const counted = (moment: string, n: number): CountedHour => ({
  at: moment,
  calls: 10 * n,
  returning: 4 * n,
  withWords: 8 * n,
  conversions: 3 * n,
  kept: 2 * n,
  goodbyes: 5 * n,
  toAPerson: 3 * n,
  cameBack: n,
  silences: 6 * n,
  notUnderstood: 7 * n,
})
const open14 = async (page: Page) => {
  await page.getByRole('link', { name: 'Over time' }).click()
  await expect(page.getByRole('heading', { name: 'Calls over time' })).toBeFocused()
}
const figure = (page: Page, name: string) => page.locator(`[data-figure=${name}]`)

test('adds fourteen days up, as counted by hand', async ({ open, standIn }) => {
  standIn.overTime.hours = [counted(at(20, 9), 100), counted(at(1, 9), 1), counted(at(1, 15), 2)]
  standIn.callers = [caller(1)]
  const page = await open()
  await open14(page)

  for (const [name, n] of [
    ['calls', '30'],
    ['returning', '12'],
    ['withWords', '24'],
    ['conversions', '9'],
    ['kept', '6'],
    ['goodbyes', '15'],
    ['person', '6'],
    ['hungUp', '9'],
    ['silences', '18'],
    ['notUnderstood', '21'],
  ] as const)
    await expect(figure(page, name)).toHaveText(n)
  await expect(page.getByText('for every deployment of this account')).toBeVisible()
  await expectAccessible(page)
})

test('shows the same by day and by the hour of the day, in a table too', async ({ open, standIn }) => {
  standIn.overTime.hours = [counted(at(3, 9), 1), counted(at(1, 9), 2), counted(at(1, 15), 3)]
  const page = await open()
  await open14(page)

  const row = (when: string) => page.locator(`[data-when="${when}"] td`).first()
  await expect(page.locator('[data-when]')).toHaveCount(14)
  await expect(row(at(1, 0).slice(0, 10))).toHaveText('50')
  await expect(row(at(3, 0).slice(0, 10))).toHaveText('10')
  await expect(row(at(2, 0).slice(0, 10))).toHaveText('–')

  await page.getByRole('button', { name: 'By hour of the day' }).click()

  await expect(page.locator('[data-when]')).toHaveCount(24)
  await expect(row('09')).toHaveText('30')
  await expect(row('15')).toHaveText('30')
  await expectAccessible(page)
})

test('asks for the counts only where they are looked at', async ({ open, standIn }) => {
  standIn.callers = [caller(1)]
  const page = await open()
  await expect(listed(page)).toHaveCount(1)
  expect(standIn.asked('/v1/calls-over-time')).toBe(0)

  await open14(page)

  await expect.poll(() => standIn.asked('/v1/calls-over-time')).toBe(1)
})

test('says so where nothing was counted, and whose calls a local page counts', async ({ open, standIn }) => {
  const page = await open()
  await open14(page)
  await expect(page.getByText('No call was counted in these days.')).toBeVisible()
  await expectAccessible(page)

  standIn.overTime = { scope: 'machine', from: '', hours: [counted(at(0, 0), 1)] }
  await page.reload()

  await expect(page.getByText('Counted on this machine')).toBeVisible()
})

test('offers to try again where the counts cannot be read', async ({ open, standIn }) => {
  const page = await open()
  await expect(page.getByText('Nobody has called yet.')).toBeVisible()
  standIn.failing = true
  await open14(page)
  await expect(page.getByText('The counts cannot be shown right now.')).toBeVisible()
  await expectAccessible(page)

  standIn.failing = false
  standIn.overTime.hours = [counted(at(0, 0), 1)]
  await page.getByRole('button', { name: 'Try again' }).click()

  await expect(figure(page, 'calls')).toHaveText('10')
})

test('tells operators of faults, what they mean, and where to read on', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.overTime.faults = [{ metric: 'RecordsQueued', count: 3, lastHour: at(1, 9) }]
  const page = await open()
  await open14(page)

  const fault = page.locator('[data-fault=RecordsQueued]')
  await expect(fault).toContainText('3 late writes')
  await expect(fault).toContainText('yesterday, 9:00')
  await fault.getByText('What to do').click()
  await expect(fault).toContainText('their calls wait in the queue')
  await expect(fault.getByText('Do', { exact: true })).toBeVisible()
  await expectAccessible(page)

  standIn.overTime.faults = []
  await page.reload()

  await expect(page.getByText('No fault was counted in the last 15 days.')).toBeVisible()
})

test('tells operators how the services are doing, and what to do', async ({ open, standIn }) => {
  standIn.overTime.faults = []
  standIn.overTime.services = { since: at(0, 0), deadLetters: 2, errors: 0, throttles: 0, slowestMs: 3_512 }
  const page = await open()
  await open14(page)

  const service = (name: string) => page.locator(`[data-service=${name}]`)
  await expect(service('deadLetters').locator('b')).toHaveText('2')
  await expect(service('slowestMs').locator('b')).toHaveText('3,512 ms')
  await expect(service('errors').locator('b')).toHaveText('0')
  await expect(page.locator('[data-service] .failed')).toHaveCount(2)
  await service('deadLetters').getByText('What to do').click()
  await expect(service('deadLetters')).toContainText('Late writes were given up')
  await expectAccessible(page)
})

test('tells operators who erased callers, page by page', async ({ open, standIn }) => {
  standIn.overTime.faults = []
  standIn.erasures = [
    { at: at(1, 9), operator: 'somebody', you: true, callerId: 'caller-9' },
    { at: at(1, 8), operator: null, you: false, callerId: null },
    ...Array.from({ length: 10 }, (_, i) => ({
      at: at(2, 23 - i),
      operator: 'operator-2',
      you: false,
      callerId: `caller-${i + 10}`,
    })),
  ]
  const page = await open()
  await open14(page)

  const rows = page.locator('[data-erasure]')
  await expect(rows).toHaveCount(10)
  await expect(rows.nth(0)).toContainText('yesterday, 9:00 AM')
  await expect(rows.nth(0)).toContainText('You')
  await expect(rows.nth(0)).toContainText('caller-9')
  await expect(rows.nth(1)).toContainText('The caller, on the phone')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Show earlier ones' }).click()

  await expect(rows).toHaveCount(12)
  await expect(rows.last()).toContainText('operator-2')
  await expect(page.getByRole('button', { name: 'Show earlier ones' })).toHaveCount(0)
})

test('asks for nothing of operators on behalf of viewers', async ({ open, standIn }) => {
  const page = await open()
  await open14(page)
  await expect(page.getByText('No call was counted in these days.')).toBeVisible()

  expect(standIn.asked('/v1/erasures')).toBe(0)
  await expect(page.getByText('Faults')).toHaveCount(0)
})

for (const [medium, width] of [
  ['screen', 768],
  ['print', 720],
] as const) {
  test(`cuts no column off on ${medium} of ${width}`, async ({ open, standIn, page }) => {
    await page.setViewportSize({ width, height: 1000 })
    standIn.overTime.hours = [counted(at(1, 9), 100)]
    standIn.overTime.faults = []
    standIn.erasures = [{ at: at(1, 9), operator: 'a'.repeat(36), you: false, callerId: 'b'.repeat(36) }]
    await open()
    await open14(page)
    await page.emulateMedia({ media: medium })
    await expect(page.locator('[data-erasure]')).toHaveCount(1)

    for (const table of await page.locator('.scroll').all())
      expect(await table.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
  })
}

for (const width of [390, 1440]) {
  test(`moves nothing while the counts load, and fits, at ${width}`, async ({ open, standIn, page }) => {
    await page.setViewportSize({ width, height: 900 })
    standIn.overTime.hours = [counted(at(1, 9), 100)]
    await open()
    await expect(page.getByText('Nobody has called yet.')).toBeVisible()
    let answer = () => {}
    standIn.slow = new Promise((done) => (answer = done))
    await open14(page)
    const top = () =>
      page
        .locator('[data-when]')
        .first()
        .evaluate((table) => table.getBoundingClientRect().top)
    const before = await top()

    answer()
    await expect(figure(page, 'calls')).toHaveText('1,000')

    expect(await top()).toBe(before)
    for (const way of ['By hour of the day', 'By day']) {
      await page.getByRole('button', { name: way }).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
}
