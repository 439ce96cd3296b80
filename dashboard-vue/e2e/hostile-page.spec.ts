import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'
import { LocalSystem } from './local-system'
import { listed } from './page'

const BUILDING = 600_000 // The launcher builds what is stale before it serves.
const NUMBER = '+15553569377'

let system: LocalSystem
let elsewhere: Server

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(BUILDING)
  system = await LocalSystem.start()
  elsewhere = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Win a prize</h1>'),
  )
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done))
  await system.call(NUMBER)
})

test.afterAll(async () => {
  elsewhere.close()
  await system.stop()
})

/** What a page tries on this machine; it gives back whatever it could read. */
async function attack(page: Page, id: string): Promise<string[]> {
  return page.evaluate(attempts, { table: system.table, server: system.address, id })
}

/** Runs in the page. */
async function attempts({ table, server, id }: { table: string; server: string; id: string }) {
  const amazon = (operation: string) => ({
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': `DynamoDB_20120810.${operation}`,
    'X-Amz-Date': '20260101T000000Z',
    Authorization:
      'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=x',
  })
  const read: string[] = []
  const ask = async (url: string, request: RequestInit) => {
    try {
      const answer = await fetch(url, request)
      if (answer.type !== 'opaque') read.push(`${url} ${answer.status} ${await answer.text()}`)
    } catch {
      // The browser kept the answer from the page, or did not even ask.
    }
  }
  const submit = (url: string, name: string, value: string) =>
    new Promise((loaded) => {
      const frame = Object.assign(document.createElement('iframe'), { name: 'hidden' })
      document.body.append(frame)
      const form = document.createElement('form')
      Object.assign(form, { action: url, method: 'POST', enctype: 'text/plain', target: 'hidden' })
      form.append(Object.assign(document.createElement('input'), { name, value }))
      document.body.append(form)
      frame.addEventListener('load', loaded)
      form.submit()
    }).then(() => document.querySelectorAll('iframe, form').forEach((element) => element.remove()))

  for (const at of [table, table.replace('127.0.0.1', 'localhost')]) {
    for (const operation of ['ListTables', 'Scan', 'DeleteTable']) {
      const body = JSON.stringify(operation === 'ListTables' ? {} : { TableName: 'callers' })
      await ask(at, { method: 'POST', headers: amazon(operation), body })
      await ask(at, { method: 'POST', mode: 'no-cors', body })
    }
    await ask(at, {})
    await submit(at, '{"TableName":"callers","x":"', '"}')
  }
  const call = JSON.stringify({ from: '+15555550142' })
  for (const at of [server, server.replace('127.0.0.1', 'localhost')]) {
    await ask(`${at}/v1/callers?limit=5`, {})
    await ask(`${at}/v1/callers?limit=5`, { mode: 'no-cors' })
    await ask(`${at}/v1/callers/${id}`, { method: 'DELETE' })
    await ask(`${at}/v1/callers/${id}`, { method: 'POST', headers: { 'X-HTTP-Method-Override': 'DELETE' } })
    await ask(`${at}/phone/calls`, { method: 'POST', body: call })
    await ask(`${at}/phone/calls`, { method: 'POST', mode: 'no-cors', body: call })
    await submit(`${at}/phone/calls`, '{"from":"+15555550142","x":"', '"}')
  }
  return read
}

for (const host of ['evil.example', '127.0.0.1']) {
  test(`a page of ${host} reads and changes nothing on this machine`, async ({ page }) => {
    const before = await system.callers()
    const { id } = (JSON.parse(before) as { callers: [{ id: string }] }).callers[0]
    const statuses: number[] = []
    await page.goto(`http://${host}:${(elsewhere.address() as AddressInfo).port}/`)
    page.on('response', (response) => statuses.push(response.status()))

    const read = await attack(page, id)

    expect(read).toEqual([])
    expect(statuses.length).toBeGreaterThan(0)
    expect(new Set(statuses)).toEqual(new Set([403]))
    expect(await system.callers()).toBe(before)
  })
}

test('a host name that points here opens neither the table nor the server', async ({ page }) => {
  for (const [address, status] of [
    [system.table, 403],
    [`${system.address}/v1/callers?limit=5`, 421],
  ] as const) {
    // What is not a page is downloaded, and then it is not a navigation to the browser.
    const opened = page.goto(address.replace('127.0.0.1', 'evil.example')).catch(() => null)

    expect((await page.waitForResponse(() => true)).status()).toBe(status)
    await opened
  }
})

test('our own page still shows the caller and erases it', async ({ page }) => {
  await page.goto(system.address)
  await expect(listed(page)).toHaveCount(1)

  await page.getByRole('link', { name: '+1 555 356 9377' }).click()
  await page.getByRole('button', { name: /^Erase/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Erase/ })
    .click()

  await expect(listed(page)).toHaveCount(0)
  expect(JSON.parse(await system.callers())).toMatchObject({ callers: [] })
})
