import { expect } from '@playwright/test'
import { caller } from '../src/domain/sample'
import { expectAccessible, test } from './page'

test('says that callers cannot be shown and tries again when asked', async ({ open, standIn, page }) => {
  standIn.failing = true
  standIn.callers = [caller(1)]
  await page.clock.install()
  await open()
  await expect(page.getByText('The last callers cannot be shown right now.')).toBeVisible()
  await page.clock.pauseAt(Date.now() + 1_000) // No poll comes before the click.
  const asked = standIn.asked('/v1/callers')

  standIn.failing = false
  await page.getByRole('button', { name: 'Try again' }).click()

  await expect.poll(() => standIn.asked('/v1/callers')).toBe(asked + 1)
  await page.clock.resume()
  await expect(page.getByRole('article')).toHaveCount(1)
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
  await expect(page.getByRole('article')).toHaveCount(1)

  standIn.failing = true

  await expect(page.getByText('The last update did not arrive.')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(1)
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
    await expect(page.getByRole('article')).toHaveCount(3)

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
}

test('can be used by keyboard alone', async ({ open, standIn }) => {
  standIn.role = 'operator'
  standIn.callers = [caller(1)]
  const page = await open()
  await expect(page.getByRole('article')).toHaveCount(1)

  await page.keyboard.press('Tab')
  await expect(page.getByText('Skip to the last callers')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Search the callers shown')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused()
})
