import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { StandIn } from './stand-in'

/** A test with a page to open, served by its own stand-in. */
export const test = base.extend<{ standIn: StandIn; open: () => Promise<Page> }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are used from the pattern
  standIn: async ({}, use) => {
    const standIn = new StandIn()
    await use(standIn)
    await standIn.stop()
  },
  open: async ({ page, standIn }, use) => {
    await use(async () => {
      await page.goto(await standIn.start())
      return page
    })
  },
})

/** The callers that the page lists, whether as a table or as cards. */
export const listed = (page: Page) => page.locator('[data-id]')

/**
 * Fails on any serious or critical accessibility violation of the page at rest: what fades in has no contrast yet.
 * Parts that were looked at before, in the same state, may be left out.
 */
export async function expectAccessible(page: Page, ...seen: string[]): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((a) => a.finished)))
  const { violations } = await seen
    .reduce((axe, part) => axe.exclude(part), new AxeBuilder({ page }))
    .analyze()
  const grave = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')
  expect(grave.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([])
}
