import { expect } from '@playwright/test'
import { caller, flowers } from '../src/domain/sample'
import { expectAccessible, listed, test } from './page'

const several = (n: number) => Array.from({ length: n }, (_, i) => caller(i + 1))
const figures = 'At a glance'

test('says so when nobody has called yet, and what to do', async ({ open }) => {
  const page = await open()

  await expect(page.getByText('Nobody has called yet.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Softphone' })).toBeVisible()
  await expectAccessible(page)
})

test('names the number to call where it is known', async ({ open, standIn }) => {
  standIn.groups = ['viewers']
  standIn.number = '+18005550142'
  const page = await open()
  await page.getByRole('button', { name: 'Sign in' }).click()

  const dial = page.getByRole('link', { name: 'Call +1 800 555 0142' })

  await expect(dial).toHaveAttribute('href', 'tel:+18005550142')
  await expect(page.getByRole('link', { name: 'Softphone' })).toHaveCount(0)
  await expectAccessible(page)
})

test('shows one caller in the singular', async ({ open, standIn }) => {
  standIn.callers = [caller(1, { favourite: '1-555-FLOWERS', calls: 3 })]
  const page = await open()

  await expect(listed(page)).toHaveCount(1)
  await expect(listed(page)).toContainText('1-555-FLOWERS')
  await expect(listed(page).locator('.tile').first()).toContainText('F')
  await expect(page.getByLabel(figures)).toContainText('1 caller')
  await expect(page.getByLabel(figures)).toContainText('1 has a word to offer')
  await expect(page.getByLabel(figures)).toContainText('1 keeps a number')
  await expectAccessible(page)
})

test('shows five callers and figures that say what they cover', async ({ open, standIn }) => {
  standIn.callers = [...several(4), caller(5, { best: [], calls: 2 })]
  const page = await open()

  await expect(listed(page)).toHaveCount(5)
  await expect(page.getByText('No words hide in this number.')).toBeAttached()
  await expect(page.getByLabel(figures)).toContainText('5 callers')
  await expect(page.getByLabel(figures)).toContainText('4 have a word to offer')
  await expect(page.getByLabel(figures)).toContainText('1 called again')
  await expect(page.getByText('That is everyone.')).toBeVisible()
})

test('says that its figures are of the newest 200 of 320', async ({ open, standIn }) => {
  standIn.callers = several(320)
  const page = await open()

  await expect(page.getByLabel(figures)).toContainText('Newest 200 of 320 callers')
})

test('shows twenty callers at once on a small laptop', async ({ open, standIn, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  standIn.callers = several(40)
  await open()
  await expect(listed(page)).toHaveCount(25)

  const bottom = await listed(page)
    .nth(19)
    .evaluate((row) => row.getBoundingClientRect().bottom)

  expect(bottom).toBeLessThanOrEqual(900)
})

test('lists callers of one moment each once, while others call', async ({ open, standIn }) => {
  const lastCalledAt = '2026-01-01T12:00:00.000Z'
  standIn.callers = several(60).map((c, i) => ({ ...c, id: `tied-${100 + i}`, lastCalledAt }))
  const page = await open()
  const more = page.getByRole('button', { name: 'Show earlier callers' })

  await more.click()
  await expect(listed(page)).toHaveCount(50)
  standIn.callers = [caller(0, { id: 'new', lastCalledAt: '2026-01-01T13:00:00Z' }), ...standIn.callers]
  await expect(listed(page)).toHaveCount(51)
  await more.click()
  await expect(listed(page)).toHaveCount(61)

  const ids = await listed(page).evaluateAll((rows) => rows.map((r) => r.getAttribute('data-id')))
  expect(new Set(ids).size).toBe(61)
})

test('shows and announces a caller who arrives, with figures of the same moment', async ({
  open,
  standIn,
}) => {
  standIn.callers = several(5)
  const page = await open()
  await expect(listed(page)).toHaveCount(5)

  standIn.callers = [caller(0), ...standIn.callers]

  await expect(listed(page).first()).toContainText('+1 555 356 9000')
  await expect(page.getByLabel(figures)).toContainText('6 callers', { timeout: 1 })
  await expect(page.getByText('A new caller: FLOWERS.')).toBeAttached()
})

test('asks for nothing while the tab is hidden', async ({ open, standIn }) => {
  standIn.callers = several(1)
  const page = await open()
  await expect(listed(page)).toHaveCount(1)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const before = standIn.requests.length

  await page.waitForTimeout(5_000)

  expect(standIn.requests.length - before).toBeLessThanOrEqual(1)
})

test('sorts by a column and says among whom', async ({ open, standIn }) => {
  standIn.callers = several(4).map((c, i) => ({ ...c, calls: [2, 9, 1, 4][i] ?? 1 }))
  const page = await open()

  await page.getByRole('button', { name: 'Calls', exact: true }).click()

  await expect(page.getByRole('columnheader', { name: 'Calls' })).toHaveAttribute('aria-sort', 'descending')
  await expect(listed(page).first()).toHaveAttribute('data-id', 'caller-2')
  await expect(page.getByText('Sorted among the 4 callers shown')).toBeVisible()
  await expectAccessible(page)
})

test('shows the columns that somebody chose, the next day too', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = several(2)
  const page = await open()
  await page.getByText('Columns', { exact: true }).click()
  await expectAccessible(page)

  await page.getByRole('checkbox', { name: 'Why' }).check()
  await page.getByRole('checkbox', { name: 'First call' }).uncheck()
  await expect(listed(page).first()).toContainText('one seven-letter word ends the number')
  await page.reload()

  await expect(page.getByRole('columnheader', { name: 'Why' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'First call' })).toHaveCount(0)
})

test('shows cards with all results', async ({ open, standIn }) => {
  standIn.callers = [caller(1, { best: [flowers(), flowers({ display: '1-555-FLOW-377' })] })]
  const page = await open()

  await page.getByRole('button', { name: 'Cards' }).click()

  await expect(page.getByRole('article')).toContainText('1-555-FLOW-377')
  await expectAccessible(page)
})

test('shows a viewer words, and says what an operator would see', async ({ open, standIn }) => {
  const seen = { display: '1-•••-FLOWERS', pieces: [{ digits: '1' }, { digits: '•••' }, { word: 'flowers' }] }
  standIn.callers = [caller(1, { number: '+1•••••••••1', best: [flowers(seen)], favourite: '•' })]
  const page = await open()

  await expect(listed(page)).toContainText('•••')
  await expect(listed(page)).toContainText('yes')
  await expect(page.getByText('An operator sees whole numbers')).toBeVisible()
  await expectAccessible(page)
})
