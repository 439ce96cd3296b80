import { afterEach, expect, it, vi } from 'vitest'
import { Session } from './session'

const pool = { domain: 'https://pool.example', clientId: 'abc' }
const home = new URL('https://page.example/')

afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

function tokenFor(groups: string[]): string {
  return `x.${btoa(JSON.stringify({ 'cognito:groups': groups }))}.y`
}

const tokens = (groups: string[], more = {}) =>
  new Response(JSON.stringify({ access_token: tokenFor(groups), expires_in: 900, ...more }))

async function signedIn(groups: string[], now = () => 0) {
  const session = new Session(pool, now)
  const state = (await session.begin(home)).searchParams.get('state') ?? ''
  const fetch = vi
    .fn<(url: string, init: { body: URLSearchParams }) => Promise<Response>>()
    .mockResolvedValueOnce(tokens(groups, { refresh_token: 'again' }))
  vi.stubGlobal('fetch', fetch)
  await session.finish(new URL(`https://page.example/?code=c0de&state=${state}`))
  return { session, fetch }
}

it('begins with a challenge and never sends the secret along', async () => {
  const url = await new Session(pool).begin(home)

  expect(url.origin + url.pathname).toBe('https://pool.example/oauth2/authorize')
  expect(url.searchParams.get('code_challenge_method')).toBe('S256')
  const verifier = (JSON.parse(sessionStorage.getItem('vanity-line.sign-in') ?? '{}') as { verifier: string })
    .verifier
  expect(url.search).not.toContain(verifier)
})

it('exchanges the code with the secret and keeps no trace in the browser', async () => {
  const { session, fetch } = await signedIn(['viewers'])

  expect(fetch.mock.calls[0]?.[1].body.get('code_verifier')).toHaveLength(64)
  expect(await session.accessToken()).toBe(tokenFor(['viewers']))
  expect(sessionStorage.length).toBe(0)
})

it('refuses a code with a state that is not its own', async () => {
  const session = new Session(pool)
  await session.begin(home)

  await expect(session.finish(new URL('https://page.example/?code=c0de&state=forged'))).rejects.toThrow(
    'not begun here',
  )
})

it('has nothing to finish without a code', async () => {
  expect(await new Session(pool).finish(home)).toBe(false)
})

it.each([
  [['operators'], 'operator'],
  [['viewers'], 'viewer'],
  [['operators-not', 'viewers'], 'viewer'],
  [[], 'viewer'],
])('takes %j for a %s', async (groups, role) => {
  expect((await signedIn(groups)).session.role()).toBe(role)
})

it('gets a new token shortly before the old one runs out, once for all who ask', async () => {
  let now = 0
  const { session, fetch } = await signedIn(['viewers'], () => now)
  fetch.mockResolvedValueOnce(tokens(['operators']))

  now = 850_000
  const both = await Promise.all([session.accessToken(), session.accessToken()])

  expect(both).toEqual([tokenFor(['operators']), tokenFor(['operators'])])
  expect(fetch).toHaveBeenCalledTimes(2)
  expect(Object.fromEntries(fetch.mock.calls[1]?.[1].body ?? [])).toEqual({
    grant_type: 'refresh_token',
    client_id: 'abc',
    refresh_token: 'again',
  })
  expect(session.role()).toBe('operator')
})

it('has no token once the user pool gives no new one, and asks no more', async () => {
  let now = 0
  const { session, fetch } = await signedIn(['operators'], () => now)
  fetch.mockResolvedValueOnce(new Response('{"error":"invalid_grant"}', { status: 400 }))

  now = 900_000

  expect(await session.accessToken()).toBeNull()
  expect(await session.accessToken()).toBeNull()
  expect(fetch).toHaveBeenCalledTimes(2)
  expect(session.role()).toBe('viewer')
})

it('asks the user pool again after it could not be reached or failed', async () => {
  let now = 0
  const { session, fetch } = await signedIn(['viewers'], () => now)
  fetch.mockRejectedValueOnce(new TypeError('offline'))
  fetch.mockResolvedValueOnce(new Response('', { status: 503 }))
  fetch.mockResolvedValueOnce(tokens(['viewers']))

  now = 900_000

  await expect(session.accessToken()).rejects.toThrow('offline')
  await expect(session.accessToken()).rejects.toThrow('503')
  expect(await session.accessToken()).not.toBeNull()
})

it('forgets its tokens when signing out, and has the user pool forget them', async () => {
  const { session, fetch } = await signedIn(['viewers'])
  fetch.mockResolvedValueOnce(new Response())

  expect(session.end(home).href).toBe(
    'https://pool.example/logout?client_id=abc&logout_uri=https%3A%2F%2Fpage.example%2F',
  )
  expect(await session.accessToken()).toBeNull()
  expect(fetch.mock.calls[1]?.[0]).toBe('https://pool.example/oauth2/revoke')
  expect(fetch.mock.calls[1]?.[1].body.get('token')).toBe('again')
})

it('takes no token that comes after signing out', async () => {
  let now = 0
  const { session, fetch } = await signedIn(['operators'], () => now)
  fetch.mockResolvedValue(tokens(['operators']))
  now = 900_000

  const late = session.accessToken()
  session.end(home)

  expect(await late).toBeNull()
  expect(session.role()).toBe('viewer')
})
