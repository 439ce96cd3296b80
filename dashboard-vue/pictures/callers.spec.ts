import { join } from 'node:path'
import { test } from '@playwright/test'
import { LocalSystem } from '../e2e/local-system'

const PICTURE = join(import.meta.dirname, '../../docs/last-callers.png')

/** Nobody's numbers: exchange 555 is kept free in most area codes. */
const CALLERS = [
  '2065552255', '4255557328', '5035553278', '3125556653', '2125553663', '4155557463', '6175557625',
  '7025554653', '8085557873', '3035557669', '5125552663', '6025557867', '9165558463', '3055552327',
  '4045557275', '6155556874', '7135557625', '2155552355', '8015557547', '9075552327', '2065551000',
  '5555569377', '2065552660', '5035552255',
] // prettier-ignore

test('the page of last callers', async ({ page }) => {
  const system = await LocalSystem.start()
  try {
    for (const [place, from] of CALLERS.entries()) {
      await system.call(`+1${from}`, ...(place % 4 === 3 ? ['keep number one'] : []))
    }
    await system.call('+15553569377', 'keep number one')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(system.address)
    await page.getByText('555 356 9377').waitFor()
    await page.screenshot({ path: PICTURE, animations: 'disabled' })
  } finally {
    await system.stop()
  }
})
