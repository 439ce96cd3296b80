import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { caller, flowers } from '../src/domain/sample'
import { listed, test } from './page'

const ASSETS = join(import.meta.dirname, '../dist/site/assets')
const MOST_JAVASCRIPT = 90_000
const WORDS = ['flowers', 'gardens', 'plumber', 'dentist', 'kitchen']
const several = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    caller(i + 1, { best: [flowers({ pieces: [{ digits: '1555' }, { word: WORDS[i % 5] ?? '' }] })] }),
  )

/** What has moved without anybody's doing, as browsers score it. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        const seen = new PerformanceObserver(() => {})
        seen.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() =>
          setTimeout(() => {
            const entries = seen.takeRecords() as unknown as { value: number; hadRecentInput: boolean }[]
            told(entries.reduce((sum, e) => sum + (e.hadRecentInput ? 0 : e.value), 0))
          }),
        )
      }),
  )

test('loads at most 90 kB of JavaScript, zipped', async () => {
  const scripts = (await readdir(ASSETS)).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(ASSETS, name))).length),
  )

  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(MOST_JAVASCRIPT)
})

test('shows callers and figures after two requests', async ({ open, standIn }) => {
  standIn.callers = several(5)
  const page = await open()
  await expect(listed(page)).toHaveCount(5)

  const data = standIn.requests.filter((r) => r.includes('/v1/') || r.includes('config.json'))

  expect(data.slice(0, 2)).toEqual(['GET /config.json', 'GET /v1/summary'])
})

for (const width of [390, 768, 1440]) {
  test(`moves nothing while figures load, at ${width}`, async ({ open, standIn, page }) => {
    await page.setViewportSize({ width, height: 900 })
    standIn.callers = several(40)
    let answer = () => {}
    standIn.slow = new Promise((done) => (answer = done))
    await open()
    await expect(page.getByText('Looking up the last callers…')).toBeVisible()

    answer()
    await expect(listed(page)).toHaveCount(25)

    expect(await shifts(page)).toBeLessThan(0.01)
  })
}

test('moves nothing when updates fail', async ({ open, standIn, page }) => {
  standIn.callers = several(5)
  await open()
  await expect(listed(page)).toHaveCount(5)
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((a) => a.finished)))
  const top = () =>
    listed(page)
      .first()
      .evaluate((row) => row.getBoundingClientRect().top)
  const before = await top()

  standIn.failing = true

  await expect(page.getByText('The last update did not arrive.')).toBeVisible()
  expect(await top()).toBe(before)
  expect(await shifts(page)).toBeLessThan(0.01)
})
