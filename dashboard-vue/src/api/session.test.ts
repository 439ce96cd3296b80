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

async function signedIn(groups: string[], now = () => 0) {
  const session = new Session(pool, now)
  const state = (await session.begin(home)).searchParams.get('state') ?? ''
  const answer = new Response(JSON.stringify({ access_token: tokenFor(groups), expires_in: 60 }))
  const fetch = vi
    .fn<(url: string, init: { body: URLSearchParams }) => Promise<Response>>()
    .mockResolvedValue(answer)
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
  expect(session.accessToken()).not.toBeNull()
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

it('has no token once it has run out', async () => {
  let now = 0
  const { session } = await signedIn(['viewers'], () => now)

  now = 60_000

  expect(session.accessToken()).toBeNull()
})

it('forgets the token when signing out', async () => {
  const { session } = await signedIn(['viewers'])

  expect(session.end(home).href).toBe(
    'https://pool.example/logout?client_id=abc&logout_uri=https%3A%2F%2Fpage.example%2F',
  )
  expect(session.accessToken()).toBeNull()
})
