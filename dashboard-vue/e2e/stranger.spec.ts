import { expect } from '@playwright/test'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chain, greeting } from './foreign-flows'
import { expectAccessible } from './page'
import { windowTest as test } from './softphone'

test('the stubs beside a flow answer its next call, and what cannot be used is refused', async ({ on }) => {
  const phone = await on('run-flow', await greeting(), '--web')
  const { page } = phone
  await page.getByLabel('Real time').uncheck()
  await phone.dial('withheld')
  await phone.until(phone.said('Hello .'))
  await phone.untilOver()

  await page.getByRole('tab', { name: 'Stubs' }).click()
  const stubs = page.getByLabel('What answers in place of')
  await stubs.fill('{"lambda": {}}')
  await page.getByRole('button', { name: 'Use these' }).click()
  await expect(page.getByRole('alert')).toContainText("'lambda' is not a section of a stub file")
  await expectAccessible(page)

  await stubs.fill('{"lambdas": {"names": {"answer": {"name": "Ann"}}}}')
  await page.getByRole('button', { name: 'Use these' }).click()
  await expect(page.getByText('The next call is answered by these.')).toBeVisible()
  await page.getByRole('button', { name: 'Call again' }).click()
  await phone.until(phone.said('Hello Ann.'))
})

test('what check finds is marked on the blocks, and told with a click', async ({ on }) => {
  const { page } = await on('run-flow', await greeting(), '--web')
  await page.getByRole('tab', { name: 'Problems' }).click()
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('./vanity check finds')
  await expect(page.locator('[data-block=lost].has-warning')).toHaveCount(1)
  await expectAccessible(page)

  await panel.getByRole('button', { name: 'lost' }).first().click()
  await expect(panel.getByRole('heading', { name: 'lost' })).toBeVisible()
  await expect(panel.locator('.problems .warning').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Last callers' })).toHaveCount(0)
})

test('a flow of two hundred blocks is drawn, and plays', async ({ on }) => {
  const phone = await on('run-flow', await chain(200), '--web')
  await expect(phone.page.locator('[data-block]')).toHaveCount(200)
  await phone.page.getByLabel('Real time').uncheck()
  await phone.dial('withheld')
  await phone.untilOver()

  await expect(phone.page.locator('[data-block].walked')).toHaveCount(200)
  expect(await phone.lines()).toContain('This is 198.')
})

test('a call that failed lies ready to be played step by step', async ({ on }) => {
  const file = join(await mkdtemp(join(tmpdir(), 'call-')), 'wrong.call')
  await writeFile(file, 'from withheld\nexpect hidden\nsay help\nexpect this is never said\n')
  const phone = await on('play', file, '--web')
  const { page } = phone

  await expect(page.getByText(`From ${file}`)).toBeVisible()
  await page.getByRole('button', { name: 'Play step by step' }).click()
  await phone.untilItsTurn()
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(phone.said(/^help$/)).toBeVisible()
  await phone.untilItsTurn()
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(page.getByText('line 4: this is never said')).toBeVisible()
})
