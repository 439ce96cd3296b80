import { expect } from '@playwright/test'
import type { NumberAnswer } from '../src/domain/caller'
import { caller, flowers } from '../src/domain/sample'
import { expectAccessible, listed, test } from './page'

const several = (n: number) => Array.from({ length: n }, (_, i) => caller(i + 1))
const lookAlike = flowers({ display: '1-555-FL0WERS', grade: 'text', why: 'one word with look-alikes' })
const answer: NumberAnswer = {
  input: '',
  number: '+15553569377',
  status: 'found',
  reason: null,
  vanity: [flowers(), lookAlike],
}

test('has a page of each caller: results, look-alikes, other numbers', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = [caller(1, { favourite: '1-555-FLOWERS', calls: 3 })]
  standIn.conversions = [{ number: '+15554682253', best: [], convertedAt: '2026-01-01T12:00:00Z' }]
  standIn.lookedUp = answer
  const page = await open()

  await page.getByRole('link', { name: '+1 555 356 9001' }).click()

  await expect(page.getByRole('heading', { name: '+1 555 356 9001' })).toBeFocused()
  await expect(page.getByText('Keeps 1-555-FLOWERS')).toBeVisible()
  await expect(page.getByText('called 3 times')).toBeVisible()
  await expect(page.getByText('one seven-letter word ends the number')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Look-alikes, on screen only' })).toBeVisible()
  await expect(page.getByText('+1 555 468 2253')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Call +1 555 356 9001' })).toHaveAttribute(
    'href',
    'tel:+15553569001',
  )
  await expectAccessible(page)

  await page.getByRole('link', { name: 'All callers' }).click()
  await expect(page.getByRole('link', { name: '+1 555 356 9001' })).toBeFocused()
})

test('copies a number', async ({ open, standIn, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  standIn.role = 'operator'
  standIn.callers = several(1)
  const page = await open()
  await page.getByRole('link', { name: '+1 555 356 9001' }).click()

  await page.getByRole('button', { name: 'Copy +15553569001' }).click()

  await expect(page.getByText('+15553569001 copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('+15553569001')
})

test('erases after asking; the focus goes on and a sentence says so', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = several(3)
  const page = await open()
  await page.getByRole('link', { name: '+1 555 356 9002' }).click()

  await page.getByRole('button', { name: 'Erase caller +1 555 356 9002' }).click()
  await expect(page.getByRole('dialog')).toContainText('Erase this caller?')
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Erase caller +1 555 356 9002' }).click()
  await page.getByRole('button', { name: 'Erase for good' }).click()

  await expect(listed(page)).toHaveCount(2)
  await expect(page.getByText('The caller is erased.')).toBeVisible()
  await expect(page.getByRole('link', { name: '+1 555 356 9003' })).toBeFocused()
  await expectAccessible(page)
})

test('erases the only caller there is', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = several(1)
  const page = await open()
  await page.getByRole('link', { name: '+1 555 356 9001' }).click()
  await page.getByRole('button', { name: 'Erase caller +1 555 356 9001' }).click()

  await page.getByRole('button', { name: 'Erase for good' }).click()

  await expect(page.getByText('Nobody has called yet.')).toBeVisible()
  await expect(page.getByText('The caller is erased.')).toBeVisible()
})

test('keeps a caller whose erasing failed, and says so', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = several(1)
  const page = await open()
  await page.getByRole('link', { name: '+1 555 356 9001' }).click()
  await page.getByRole('button', { name: /Erase caller/ }).click()
  standIn.failing = true

  await page.getByRole('button', { name: 'Erase for good' }).click()

  await expect(page.getByText('Nothing was deleted')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: '+1 555 356 9001' })).toBeVisible()
})

test('says that a caller is gone', async ({ open, standIn }) => {
  standIn.callers = several(1)
  const page = await open()
  await page.evaluate(() => (location.hash = '#/callers/nobody'))

  await expect(page.getByText('There is no such caller')).toBeVisible()
  await expectAccessible(page)
})

test('offers a viewer nothing that needs the number', async ({ open, standIn }) => {
  standIn.callers = [caller(1, { number: '+1••••••••••' })]
  standIn.conversions = [{ number: '+1••••••••••', best: [], convertedAt: '2026-01-01T12:00:00Z' }]
  const page = await open()
  await page.getByRole('link', { name: '+1 ••• ••• ••••' }).click()

  await expect(page.getByText('Operators see which.')).toBeVisible()

  for (const name of ['Erase', 'Copy', 'Call', 'card'])
    await expect(page.getByRole('main').getByRole('button', { name })).toHaveCount(0)
  expect(standIn.asked('/v1/vanity-numbers')).toBe(0)
  await expectAccessible(page)
})

test('looks up any number, look-alikes marked', async ({ open, standIn }) => {
  standIn.lookedUp = answer
  const page = await open()
  await page.getByRole('link', { name: 'Look up' }).first().click()
  await expect(page.getByRole('heading', { name: 'Look up a number' })).toBeFocused()

  await page.getByLabel('Phone number, in digits or letters').fill('(555) 356-9377')
  await page.keyboard.press('Enter')

  await expect(page.getByText('1 result')).toBeVisible()
  await expect(page.getByText('On screen only', { exact: true })).toHaveCount(1)
  await expectAccessible(page)
})

test('makes a card as SVG and as PNG, sent nowhere', async ({ open, standIn }) => {
  standIn.lookedUp = answer
  const page = await open()
  await page.getByRole('link', { name: 'Look up' }).first().click()
  await page.getByLabel('Phone number, in digits or letters').fill('5553569377')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Make a card of 1-555-FLOWERS' }).click()
  await page.getByLabel('Name on the card').fill('Bloom & Co')
  await expect(page.getByRole('img', { name: 'Bloom & Co: 1-555-FLOWERS' })).toBeVisible()
  const drawn = await page
    .getByRole('img', { name: 'Bloom' })
    .evaluate((i: HTMLImageElement) => i.naturalWidth)
  expect(drawn).toBe(1200)
  await expectAccessible(page)

  for (const [name, file] of [
    ['Save as SVG', '1-555-FLOWERS.svg'],
    ['Save as PNG', '1-555-FLOWERS.png'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    expect((await download).suggestedFilename()).toBe(file)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('explains itself, and faults to operators', async ({ open, standIn }) => {
  standIn.role = 'operator'
  const page = await open()

  await page.getByRole('link', { name: 'Help' }).click()

  await expect(page.getByRole('heading', { name: 'Help', exact: true })).toBeFocused()
  await expect(page.getByText('Dead letters')).toBeVisible()
  await expectAccessible(page)
})
