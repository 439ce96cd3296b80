import { expect } from '@playwright/test'
import { caller } from '../src/domain/sample'
import { expectAccessible, listed, test } from './page'

test('shows nothing before signing in, then the callers', async ({ open, standIn }) => {
  standIn.groups = ['viewers']
  standIn.callers = [caller(1)]
  const page = await open()
  await expect(page.getByText('Please sign in')).toBeVisible()
  await expectAccessible(page)
  expect(standIn.requests.filter((r) => r.includes('/v1/'))).toEqual([])

  await page.getByRole('button', { name: 'Sign in' }).click()

  await expect(listed(page)).toHaveCount(1)
  await expect(page.getByRole('button', { name: /Erase/ })).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})

test('gives an operator the operator’s buttons', async ({ open, standIn }) => {
  standIn.groups = ['operators']
  standIn.callers = [caller(1)]
  const page = await open()

  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: '+1 555 356 9001' }).click()

  await expect(page.getByRole('button', { name: /Erase/ })).toHaveCount(1)
})

test('says that signing in did not work', async ({ open, standIn }) => {
  standIn.groups = ['viewers']
  standIn.refuseCode = true
  const page = await open()

  await page.getByRole('button', { name: 'Sign in' }).click()

  await expect(page.getByText('Signing in did not work.')).toBeVisible()
  await expectAccessible(page)
})

test('signs out at the user pool', async ({ open, standIn }) => {
  standIn.groups = ['viewers']
  const page = await open()
  await page.getByRole('button', { name: 'Sign in' }).click()

  await page.getByRole('button', { name: 'Sign out' }).click()

  await expect(page.getByText('Signed out')).toBeVisible()
  await expect.poll(() => standIn.asked('/oauth2/revoke')).toBe(1)
})

test('has a new token before the old one runs out, and nobody notices', async ({ open, standIn }) => {
  standIn.groups = ['viewers']
  standIn.callers = [caller(1)]
  standIn.tokenSeconds = 1
  const page = await open()

  await page.getByRole('button', { name: 'Sign in' }).click()

  await expect(listed(page)).toHaveCount(1)
  await expect.poll(() => standIn.asked('/oauth2/token')).toBeGreaterThan(1)
  await expect(page.getByText('Please sign in')).toHaveCount(0)
})
