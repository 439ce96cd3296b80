import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import { LocalSystem, SoftphoneProgram } from './local-system'

/** A softphone in a page whose time only the test moves on. */
export class Softphone {
  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  async open(): Promise<void> {
    await this.page.clock.install()
    await this.page.goto(`${this.address}/phone`)
    await expect(this.page.locator('[data-block]').first()).toBeVisible()
  }

  get call() {
    return this.page.getByRole('button', { name: 'Call', exact: true })
  }

  get words() {
    return this.page.getByLabel('Say something', { exact: true })
  }

  get state() {
    return this.page.locator('.bar .state')
  }

  /** Everything that was said and done, as it is shown. */
  async lines(): Promise<string[]> {
    return this.page.locator('.lines li p').allInnerTexts()
  }

  async dial(from: string): Promise<void> {
    await this.page.getByLabel('You call from').fill(from)
    await this.call.click()
  }

  async say(words: string): Promise<void> {
    await this.words.fill(words)
    await this.words.press('Enter')
  }

  /** Lets the page's time pass until something is seen. */
  async until(seen: Locator): Promise<void> {
    await expect(async () => {
      await this.page.clock.runFor(400)
      expect(await seen.count()).toBeGreaterThan(0)
    }).toPass({ intervals: [20], timeout: 90_000 })
  }

  /** Lets the line speak to the end. */
  async untilItsTurn(): Promise<void> {
    await this.until(this.state.filter({ hasText: 'Your turn' }))
  }

  async untilOver(): Promise<void> {
    await this.until(this.state.filter({ hasText: 'Ended' }))
  }

  said(words: string | RegExp): Locator {
    return this.page.locator('.lines li p').filter({ hasText: words })
  }

  /** What the server told of this call so far. */
  async trace(): Promise<{ event: string; id?: string }[]> {
    const kept = await this.page.evaluate(() => sessionStorage.getItem('vanity-line-call'))
    const { id } = JSON.parse(kept ?? '{}') as { id: string }
    const answer = await this.page.request.get(`${this.address}/phone/calls/${id}/events?after=0`)
    return ((await answer.json()) as { events: { event: string; id?: string }[] }).events
  }
}

/** Tests with one local system for all of them, and a page of their own each. */
export const test = base.extend<{ phone: Softphone }, { system: LocalSystem }>({
  system: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are used from the pattern
    async ({}, use) => {
      const system = await LocalSystem.start()
      await use(system)
      await system.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  phone: async ({ page, system }, use) => {
    const phone = new Softphone(page, system.address)
    await phone.open()
    await use(phone)
  },
})

/** Tests that open the softphone with a command of their own. */
export const windowTest = base.extend<{ on: (...command: string[]) => Promise<Softphone> }>({
  on: async ({ page }, use) => {
    const programs: SoftphoneProgram[] = []
    await use(async (...command) => {
      const program = await SoftphoneProgram.start(command)
      programs.push(program)
      const phone = new Softphone(page, program.address)
      await phone.open()
      return phone
    })
    for (const program of programs) await program.stop()
  },
})
