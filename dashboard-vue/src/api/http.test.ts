import { afterEach, expect, it, vi } from 'vitest'
import { ApiError, Http } from './http'

afterEach(() => vi.unstubAllGlobals())

function answers(...responses: Response[]) {
  const fetch = vi.fn<(path: string, init: RequestInit) => Promise<Response>>()
  responses.forEach((r) => fetch.mockResolvedValueOnce(r))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const json = (body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { headers })

it('asks again with the tag and keeps what it has when nothing changed', async () => {
  const fetch = answers(json({ a: 1 }, { ETag: '"x"' }), new Response(null, { status: 304 }))
  const http = new Http()

  const first = await http.get('/v1/callers')
  const second = await http.get('/v1/callers')

  expect(second).toBe(first)
  expect(fetch.mock.calls[1]?.[1].headers).toMatchObject({ 'If-None-Match': '"x"' })
})

it('sends the token of the session', async () => {
  const fetch = answers(json({}))

  await new Http(() => Promise.resolve('secret')).get('/v1/callers')

  expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({ Authorization: 'Bearer secret' })
})

it('says what a problem document says', async () => {
  answers(
    new Response('{"title":"Bad request","detail":"limit must be 1 to 50"}', {
      status: 400,
      headers: { 'Content-Type': 'application/problem+json' },
    }),
  )

  await expect(new Http().get('/v1/callers')).rejects.toEqual(new ApiError(400, 'limit must be 1 to 50'))
})

it('asks for a new sign-in when the token is refused', async () => {
  answers(new Response(null, { status: 401 }))
  const refused = vi.fn()

  await expect(new Http(() => Promise.resolve('old'), refused).get('/v1/callers')).rejects.toBeInstanceOf(
    ApiError,
  )

  expect(refused).toHaveBeenCalledOnce()
})
