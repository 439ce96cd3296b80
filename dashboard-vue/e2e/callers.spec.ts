import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { caller, flowers } from '../src/domain/sample'
import { expectAccessible, test } from './page'

const several = (n: number) => Array.from({ length: n }, (_, i) => caller(i + 1))

test('says so when nobody has called yet', async ({ open }) => {
  const page = await open()

  await expect(page.getByText('Nobody has called yet.')).toBeVisible()
  await expectAccessible(page)
})

test('shows one caller with words, reason and keypad hint', async ({ open, standIn }) => {
  standIn.callers = [caller(1, { favourite: '1-555-FLOWERS', calls: 3 })]
  const page = await open()

  const card = page.getByRole('article')

  await expect(card).toHaveCount(1)
  await expect(card.getByText('one seven-letter word ends the number')).toBeVisible()
  await expect(card.getByText('called 3 times')).toBeVisible()
  await expect(card.getByText('Kept: 1-555-FLOWERS')).toBeVisible()
  await expect(card.locator('.tile').first()).toHaveText('F3')
  await expectAccessible(page)
})

test('shows five callers and their summary', async ({ open, standIn }) => {
  standIn.callers = [...several(4), caller(5, { best: [] })]
  const page = await open()

  await expect(page.getByRole('article')).toHaveCount(5)
  await expect(page.getByText('No words hide in this number.')).toBeVisible()
  await expect(page.getByLabel('At a glance')).toContainText('80 %')
  await expect(page.getByText('That is everyone.')).toBeVisible()
})

test('pages through 500 callers, each once, while others call', async ({ open, standIn }) => {
  standIn.callers = several(500)
  const page = await open()
  const more = page.getByRole('button', { name: 'Show earlier callers' })

  await more.click()
  await expect(page.getByRole('article')).toHaveCount(25)
  standIn.callers = [caller(0, { number: '+15554682253' }), ...standIn.callers]
  await expect(page.getByText('+1 555 468 2253')).toBeVisible()
  await more.click()
  await expect(page.getByRole('article')).toHaveCount(46)

  const numbers = await page.getByRole('heading', { level: 3 }).allTextContents()
  expect(new Set(numbers).size).toBe(46)
  await expectAccessible(page)
})

test('shows and announces a caller who arrives while the page is open', async ({ open, standIn }) => {
  standIn.callers = several(5)
  const page = await open()
  await expect(page.getByRole('article')).toHaveCount(5)

  standIn.callers = [caller(0), ...standIn.callers]

  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('+1 555 356 9000')
  await expect(page.getByText('A new caller: FLOWERS.')).toBeAttached()
})

test('asks for nothing while the tab is hidden', async ({ open, standIn }) => {
  standIn.callers = several(1)
  const page = await open()
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const before = standIn.requests.length

  await page.waitForTimeout(5_000)

  expect(standIn.requests.length - before).toBeLessThanOrEqual(1)
})

test('finds callers by word', async ({ open, standIn }) => {
  standIn.callers = [
    caller(1),
    caller(2, { best: [flowers({ display: '1-555-35-NICER', letters: 'NICER' })] }),
  ]
  const page = await open()

  await page.getByLabel('Search the callers shown').fill('nicer')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByLabel('Search the callers shown').fill('zebra')
  await expect(page.getByText('Nobody here matches “zebra”.')).toBeVisible()
  await expectAccessible(page)
})

test('exports what is shown', async ({ open, standIn }) => {
  standIn.callers = [caller(1), caller(2, { number: '+15554682253', best: [] })]
  const page = await open()
  await page.getByLabel('Search the callers shown').fill('468')
  await expect(page.getByRole('article')).toHaveCount(1)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')

  expect(text.trim().split('\r\n')).toHaveLength(2)
  expect(text).toContain(`"'+15554682253"`)
})

test('lets an operator erase a caller after asking', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = several(2)
  const page = await open()

  await page.getByRole('button', { name: 'Erase caller +1 555 356 9001' }).click()
  await expect(page.getByRole('dialog')).toContainText('Erase this caller?')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Erase caller +1 555 356 9001' }).click()
  await page.getByRole('button', { name: 'Erase for good' }).click()

  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByText('The caller is erased.')).toBeAttached()
})

test('keeps a caller whose erasing failed, and says so', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = several(1)
  const page = await open()
  await page.getByRole('button', { name: /Erase caller/ }).click()
  standIn.failing = true

  await page.getByRole('button', { name: 'Erase for good' }).click()

  await expect(page.getByText('Nothing was deleted')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('offers a viewer nothing to erase, and says what an operator would see', async ({ open, standIn }) => {
  standIn.callers = [
    caller(1, {
      number: '+1•••••••••1',
      best: [
        flowers({
          display: '1-•••-FLOWERS',
          pieces: [{ digits: '1' }, { digits: '•••' }, { word: 'flowers' }],
        }),
      ],
    }),
  ]
  const page = await open()

  await expect(page.getByRole('article')).toContainText('•••')
  await expect(page.getByText('An operator sees whole numbers')).toBeVisible()
  await expect(page.getByRole('button', { name: /Erase/ })).toHaveCount(0)
  await expectAccessible(page)
})
