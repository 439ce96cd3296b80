import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Softphone, test } from '../e2e/softphone'

const DOCS = join(import.meta.dirname, '../../docs')

const picture = (page: Page, name: string) =>
  page.screenshot({
    path: join(DOCS, `softphone-${name}.jpg`),
    type: 'jpeg',
    quality: 72,
    animations: 'disabled',
  })

async function talk(
  phone: Softphone,
  from: string,
  colorScheme: 'light' | 'dark',
  width: number,
  height: number,
) {
  await phone.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await phone.page.setViewportSize({ width, height })
  await phone.dial(from)
  await phone.untilItsTurn()
  await phone.say('keep the first one')
  await phone.until(phone.said(/I have kept/))
  await phone.untilItsTurn()
}

test('a call, and the flow it goes through', async ({ phone }) => {
  await talk(phone, '+15553569377', 'light', 1440, 900)
  await picture(phone.page, 'call')
})

test('what went into a block, and what came out', async ({ phone }) => {
  await talk(phone, '+15552255669', 'light', 1440, 900)
  await phone.page.getByLabel('Find a block').fill('offer')
  await phone.page.getByLabel('Find a block').press('Enter')
  await phone.page.getByRole('tabpanel').getByText('In this call').scrollIntoViewIfNeeded()
  await picture(phone.page, 'block')
})

test('on a telephone, in the dark', async ({ phone }) => {
  await talk(phone, '+12065552255', 'dark', 390, 844)
  await picture(phone.page, 'small')
})
