import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './page'
import { Softphone, test } from './softphone'

test('a whole call by keys, and a number keyed is one turn', async ({ phone }) => {
  await phone.dial('withheld')
  await phone.untilItsTurn()
  for (const key of '2065552255') await phone.page.keyboard.press(key)
  await expect(phone.page.getByText('Keys so far: 2065552255')).toBeVisible()

  await phone.until(phone.said('⌨ 2065552255'))
  await phone.until(phone.said(/In 2 2 5 5/))
  await phone.untilItsTurn()
  await phone.page.getByRole('group', { name: 'Keypad' }).getByRole('button', { name: '9' }).click()
  await phone.untilOver()

  expect((await phone.lines()).filter((line) => line.startsWith('⌨'))).toEqual(['⌨ 2065552255', '⌨ 9'])
})

test('a whole call by typed words; the focus stays where one types', async ({ phone }) => {
  await phone.dial('+12065552255') // Nobody else's: who kept a number is greeted in another way.
  await expect(phone.words).toBeFocused()
  await phone.untilItsTurn()
  await phone.say('keep the ball one')
  await phone.until(phone.said(/Done. I have kept/))
  await expect(phone.words).toBeFocused()
  await phone.untilItsTurn()
  await phone.say('goodbye')
  await phone.untilOver()

  await expect(phone.page.getByRole('list', { name: 'Found in the number' })).toContainText('1-206-555-BALL')
  await phone.page.getByRole('link', { name: 'See the caller' }).click()
  await expect(
    phone.page.getByText('+1 (206) 555-2255').or(phone.page.getByText('1-206-555-BALL')).first(),
  ).toBeVisible()
})

test('a call by the voices of the browser', async ({ page, system }) => {
  await page.addInitScript(fakeVoices)
  const phone = new Softphone(page, system.address)
  await phone.open()
  await phone.dial('withheld')

  await phone.until(phone.said('Welcome to Vanity Line'))
  const speaks = () => page.evaluate(() => (globalThis as never as Fake).spoken)
  await expect.poll(speaks).toHaveLength(1)
  await page.evaluate(() => (globalThis as never as Fake).finish())
  await phone.until(phone.said(/Your number is hidden/))
  await expect.poll(speaks).toHaveLength(2)
  await page.getByRole('button', { name: 'Mic' }).click() // Who speaks interrupts.
  await expect(phone.state).toContainText('Your turn')
  await page.evaluate(() => (globalThis as never as Fake).hear('goodbye'))
  await phone.until(phone.said(/^goodbye$/))
  await expect.poll(speaks).toHaveLength(3)
  await page.evaluate(() => (globalThis as never as Fake).finish())
  await phone.untilOver()
})

interface Fake {
  spoken: string[]
  finish: () => void
  hear: (words: string) => void
}

/** A synthesiser and a recogniser that do what a test says. */
function fakeVoices() {
  const fake = globalThis as never as Fake & Record<string, unknown>
  fake.spoken = []
  class Utterance {
    onstart?: () => void
    onend?: (() => void) | null
    constructor(readonly text: string) {}
  }
  let last: Utterance | null = null
  const synthesis = {
    getVoices: () => [{}],
    cancel: () => {},
    speak: (what: Utterance) => {
      last = what
      fake.spoken.push(what.text)
      what.onstart?.()
    },
  }
  fake.finish = () => last?.onend?.()
  class Recognition {
    onresult?: (event: unknown) => void
    onend?: () => void
    start() {
      fake.hear = (transcript) => {
        this.onresult?.({ results: [Object.assign([{ transcript }], { isFinal: true })] })
        this.onend?.()
      }
    }
    abort() {
      this.onend?.()
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis })
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: Utterance,
    SpeechRecognition: Recognition,
    webkitSpeechRecognition: Recognition,
  })
}

test('silence times out in real time, as long as the bot waits', async ({ phone }) => {
  await phone.dial('withheld')
  await phone.untilItsTurn()
  await phone.page.clock.runFor(5_000)
  expect(await phone.said('(says nothing)').count()).toBe(0)
  await phone.page.clock.runFor(1_500)
  await expect(phone.said('(says nothing)')).toBeVisible()
})

test('who types is not silent', async ({ phone }) => {
  await phone.dial('withheld')
  await phone.untilItsTurn()
  await phone.words.pressSequentially('hel')
  await phone.page.clock.runFor(30_000)
  await phone.words.press('Enter')
  await expect(phone.said(/^hel$/)).toBeVisible()
  expect(await phone.said('(says nothing)').count()).toBe(0)
})

test('a prompt of the bot can be interrupted, the greeting cannot', async ({ phone }) => {
  await phone.dial('+15553569377')
  await phone.until(phone.said('Welcome to Vanity Line'))
  await phone.say('help')
  await expect(phone.page.getByText('Nobody listens yet')).toBeVisible()
  expect(await phone.words.inputValue()).toBe('help')

  await phone.until(phone.said('Here are the best three'))
  await expect(phone.page.locator('.coming').last()).not.toBeEmpty()
  await phone.words.press('Enter')
  await expect(phone.said(/^help$/)).toBeVisible()
})

test('reloading the page takes the call up again', async ({ phone }) => {
  await phone.dial('+15552255669')
  await phone.untilItsTurn()
  await phone.say('keep the first one')
  await phone.until(phone.said(/Done. I have kept/))
  await phone.untilItsTurn()
  await phone.page.reload()

  await expect(phone.said('Done. I have kept')).toBeVisible()
  await expect(phone.state).toContainText('Your turn')
  await phone.say('goodbye')
  await phone.untilOver()
})

test('hanging up ends the call at once', async ({ phone }) => {
  await phone.dial('+15553569377')
  await phone.until(phone.said('Welcome to Vanity Line'))
  await phone.page.getByRole('button', { name: 'Hang up' }).first().click()
  await expect(phone.said('The call ended: hung-up')).toBeVisible()
})

test('two calls at once are two calls', async ({ phone, browser, system }) => {
  const other = new Softphone(await browser.newPage(), system.address)
  await other.open()
  await phone.dial('withheld')
  await other.dial('+442079460958')
  await phone.untilItsTurn()
  await other.untilItsTurn()

  expect((await phone.lines()).join()).toContain('Your number is hidden')
  expect((await other.lines()).join()).toContain('outside North America')
  await other.page.close()
})

test('the lit block goes where the call goes', async ({ phone }) => {
  await phone.page.evaluate(() => {
    const lit: string[] = []
    Object.assign(globalThis, { lit })
    new MutationObserver(() => {
      const id = document.querySelector<SVGGElement>('[data-block].current')?.dataset['block']
      if (id !== undefined && lit.at(-1) !== id) lit.push(id)
    }).observe(document.querySelector('.box') as Element, {
      subtree: true,
      attributes: true,
      attributeFilter: ['class'],
    })
  })
  await phone.dial('+15553569377')
  await phone.untilItsTurn()
  const walked = (await phone.trace()).flatMap((e) => (e.event === 'block' ? [e.id] : []))

  expect(await phone.page.evaluate(() => (globalThis as never as { lit: string[] }).lit)).toEqual(walked)
  const box = await phone.page.locator('.box').boundingBox()
  const block = await phone.page.locator('[data-block].current').boundingBox()
  const middle = (of: typeof box) => (of ? of.x + of.width / 2 : 0)
  await expect(async () => expect(Math.abs(middle(box) - middle(block))).toBeLessThan(5)).toPass()
})

test('a click on a block tells its parameters and what went through it', async ({ phone }) => {
  await phone.dial('+15553569377')
  await phone.untilItsTurn()
  await phone.page.getByLabel('Find a block').fill('offer')
  await phone.page.getByLabel('Find a block').press('Enter')
  await phone.page.locator('[data-block=offer]').click()

  const panel = phone.page.getByRole('tabpanel')
  await expect(panel.getByRole('heading', { name: 'offer' })).toBeVisible()
  await expect(panel).toContainText('LambdaFunctionARN')
  await expect(panel).toContainText('"operation": "offer"')
  await expect(panel).toContainText('offer → offer')
  await expect(panel).toContainText('1-555-ELM-9377')
})

test('a fault that is switched on in the middle breaks the call from there', async ({ phone }) => {
  await phone.dial('+15553569377')
  await phone.untilItsTurn()
  await phone.page.getByRole('tab', { name: 'Switches' }).click()
  await phone.page.getByLabel('The Lambda fails').check()
  await phone.say('more options')
  await phone.until(phone.page.locator('[data-block=conversation].failed'))

  await phone.untilOver()
  expect((await phone.lines()).join()).toContain('something on our side is not working')
})

test('a call is saved, and played again it goes the same way', async ({ phone }) => {
  await phone.dial('+15556637299')
  await phone.untilItsTurn()
  await phone.say('spell the second one')
  await phone.until(phone.said(/^Number two/))
  await phone.untilItsTurn()
  await phone.page.keyboard.press('9')
  await phone.untilOver()
  const before = await phone.lines()
  const download = phone.page.waitForEvent('download')
  await phone.page.getByRole('button', { name: 'Save as a test' }).click()

  await phone.page.getByRole('tab', { name: 'File' }).click()
  await phone.page.getByLabel('Open a .call file').setInputFiles(await (await download).path())
  await phone.page.getByRole('button', { name: 'Play to the end' }).click()
  await expect(phone.page.getByText('Everything that was expected was heard.')).toBeVisible()
  expect((await phone.lines()).slice(1)).toEqual(before.slice(1))
})

test('the keyboard alone is enough, and the drawing is one stop of it', async ({ phone }) => {
  const { keyboard } = phone.page
  await phone.call.focus()
  await keyboard.press('Enter')
  await phone.untilItsTurn()
  await keyboard.type('why the first')
  await keyboard.press('Enter')
  await phone.until(phone.said(/Here is why/))
  await phone.untilItsTurn()
  await keyboard.press('9')
  await phone.untilOver()

  expect(await phone.page.locator('.box [tabindex="0"], .box a, .box button').count()).toBe(0)
  await phone.page.locator('.box').focus()
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await expect(phone.page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
})

/** Its hundred blocks, all alike, are looked at before a call and after it. */
const DRAWING = '.box svg'

/** What another tab of the panel leaves as it is. */
const BESIDE_PANEL = ['.phone', '.middle']

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440, 2560])
    test(`readable and accessible, ${colorScheme}, ${width} pixels wide`, async ({ phone }) => {
      await phone.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await phone.page.setViewportSize({ width, height: 900 })
      await expectAccessible(phone.page)
      await phone.dial('+15553569377')
      await phone.until(phone.said('Here are the best three'))
      expect(await phone.page.evaluate(() => scrollY), 'the page stays at the telephone').toBe(0)
      expect(await smallestText(phone.page)).toBeGreaterThanOrEqual(11)
      await expectAccessible(phone.page, DRAWING)
      for (const tab of ['Block', 'Session', 'Switches', 'File']) {
        await phone.page.getByRole('tab', { name: tab }).click()
        await expectAccessible(phone.page, ...BESIDE_PANEL)
      }
      await phone.say('goodbye')
      await phone.untilOver()
      await expectAccessible(phone.page)
      expect(
        await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    })

/** The height of the smallest letters that are shown, in pixels of the screen. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('body *')].filter((el) =>
      [...el.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim()),
    )
    const scale = (el: Element) => (el instanceof SVGGraphicsElement ? (el.getScreenCTM()?.a ?? 1) : 1)
    return Math.min(...shown.map((el) => parseFloat(getComputedStyle(el).fontSize) * scale(el)))
  })
}
