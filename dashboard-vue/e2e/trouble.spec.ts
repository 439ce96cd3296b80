import { expect } from '@playwright/test'
import { caller } from '../src/domain/sample'
import { expectAccessible, listed, test } from './page'

test('says that callers cannot be shown and tries again when asked', async ({ open, standIn, page }) => {
  standIn.failing = true
  standIn.callers = [caller(1)]
  await page.clock.install()
  await open()
  await expect(page.getByText('The last callers cannot be shown right now.')).toBeVisible()
  await page.clock.pauseAt(Date.now() + 1_000) // No poll comes before the click.
  const asked = standIn.asked('/v1/summary')

  standIn.failing = false
  await page.getByRole('button', { name: 'Try again' }).click()

  await expect.poll(() => standIn.asked('/v1/summary')).toBe(asked + 1)
  await page.clock.resume()
  await expect(listed(page)).toHaveCount(1)
})

test('says so accessibly', async ({ open, standIn, page }) => {
  standIn.failing = true
  await open()
  await expect(page.getByText('The last callers cannot be shown right now.')).toBeVisible()

  await expectAccessible(page)
})

test('keeps what it has when updates stop, and says since when', async ({ open, standIn }) => {
  standIn.callers = [caller(1)]
  const page = await open()
  await expect(listed(page)).toHaveCount(1)

  standIn.failing = true

  await expect(page.getByText('The last update did not arrive.')).toBeVisible()
  await expect(listed(page)).toHaveCount(1)
  await expectAccessible(page)
})

test('says when there is no network', async ({ open, standIn, context }) => {
  standIn.callers = [caller(1)]
  const page = await open()
  await expect(page.getByText('Live')).toBeVisible()

  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await expectAccessible(page)
  await context.setOffline(false)

  await expect(page.getByText('Live')).toBeVisible()
})

for (const colorScheme of ['dark', 'light'] as const) {
  test(`stays legible ${colorScheme} and as narrow as a phone`, async ({ open, standIn, page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    standIn.role = 'operator'
    standIn.callers = [1, 2, 3].map((n) => caller(n, { favourite: '1-555-FLOWERS' }))
    await open()
    await expect(listed(page)).toHaveCount(3)

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
}

test('can be used by keyboard alone', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = [caller(1)]
  const page = await open()
  await expect(listed(page)).toHaveCount(1)

  await page.keyboard.press('Tab')
  await expect(page.getByText('Skip to the last callers')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Search all callers')).toBeFocused()
  await page.getByRole('link', { name: '+1 555 356 9001' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '+1 555 356 9001' })).toBeFocused()
  for (const name of ['Call +1 555', 'Copy', 'Print', 'Erase']) {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(name.replace('+', '\\+')))
  }
  await page.keyboard.press('Enter')

  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
})

test('is read as a table also on a phone, where rows look like cards', async ({ open, standIn, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  standIn.callers = [caller(1)]
  await open()

  await expect(page.getByRole('table', { name: 'Last callers' }).getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('cell', { name: '+1 555 356 9001' })).toBeVisible()
})

test('waits for a slow server and says so', async ({ open, standIn, page }) => {
  let answer = () => {}
  standIn.slow = new Promise((done) => (answer = done))
  standIn.callers = [caller(1)]
  await open()
  await expect(page.getByText('Looking up the last callers…')).toBeVisible()
  await expectAccessible(page)

  answer()

  await expect(listed(page)).toHaveCount(1)
})
