import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Caller, Conversion, NumberAnswer } from '../src/domain/caller'
import type { Erasure } from '../src/domain/erasure'
import type { CallsOverTime } from '../src/domain/overTime'
import { page, summary } from './stand-in-callers'

const SITE = join(import.meta.dirname, '../dist/site')
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Serves the built page with an API of made-up callers and, if asked, a user pool to sign in to. */
export class StandIn {
  callers: Caller[] = []
  conversions: Conversion[] = []
  lookedUp: NumberAnswer = { input: '', number: null, status: 'nothing', reason: null, vanity: [] }
  overTime: CallsOverTime = { scope: 'account', from: '2026-01-01T00:00:00Z', hours: [] }
  erasures: Erasure[] = []
  number: string | null = null
  /** What the API waits for before each answer. */
  slow: Promise<void> | null = null
  role: 'viewer' | 'operator' = 'viewer'
  failing = false
  groups: string[] | null = null
  refuseCode = false
  /** How long the tokens of the user pool live. */
  tokenSeconds = 900
  requests: string[] = []
  private readonly server: Server = createServer((request, response) => void this.answer(request, response))

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done))
    return this.origin()
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((done) => this.server.close(done))
  }

  /** How often a path was asked for. */
  asked(path: string): number {
    return this.requests.filter((request) => request.endsWith(` ${path}`)).length
  }

  private origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin())
    this.requests.push(`${request.method ?? ''} ${url.pathname}`)
    if (url.pathname.startsWith('/v1/')) return await this.api(request, url, response)
    if (url.pathname === '/config.json') return send(response, 200, JSON.stringify(this.site()))
    if (url.pathname === '/oauth2/authorize') return this.authorize(url, response)
    if (url.pathname === '/oauth2/token') return this.token(response)
    if (url.pathname === '/oauth2/revoke') return send(response, 200, '')
    if (url.pathname === '/logout')
      return send(response, 200, '<h1>Signed out</h1>', { 'Content-Type': 'text/html' })
    return this.file(url.pathname === '/' ? '/index.html' : url.pathname, response)
  }

  private site() {
    const signIn = this.groups === null ? null : { domain: this.origin(), clientId: 'stand-in' }
    return { signIn, role: this.groups === null ? this.role : null, number: this.number }
  }

  private authorize(url: URL, response: ServerResponse): void {
    const back = new URL(url.searchParams.get('redirect_uri') ?? '')
    back.searchParams.set('code', 'c0de')
    back.searchParams.set('state', url.searchParams.get('state') ?? '')
    response.writeHead(302, { Location: back.href }).end()
  }

  private token(response: ServerResponse): void {
    if (this.refuseCode) return send(response, 400, '{"error":"invalid_grant"}')
    const claims = Buffer.from(JSON.stringify({ 'cognito:groups': this.groups })).toString('base64url')
    send(
      response,
      200,
      JSON.stringify({
        access_token: `x.${claims}.y`,
        expires_in: this.tokenSeconds,
        refresh_token: 'again',
      }),
    )
  }

  private async api(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    if (this.slow !== null) await this.slow
    if (this.groups !== null && request.headers.authorization === undefined) return send(response, 401, '{}')
    if (this.failing)
      return send(response, 503, '{"title":"Unavailable"}', { 'Content-Type': 'application/problem+json' })
    if (request.method === 'DELETE') return this.erase(url, response)
    const answer = this.answers(url)
    if (answer === null)
      return send(response, 404, '{"title":"Unknown caller"}', { 'Content-Type': 'application/problem+json' })
    const body = JSON.stringify(answer)
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else send(response, 200, body, { ETag: etag })
  }

  private answers(url: URL): unknown {
    if (url.pathname === '/v1/summary') return summary(this.callers, url)
    if (url.pathname === '/v1/callers') return page(this.callers, url)
    if (url.pathname === '/v1/calls-over-time') return this.overTime
    if (url.pathname === '/v1/erasures') return erasurePage(this.erasures, url)
    if (url.pathname === '/v1/vanity-numbers') return this.lookedUp
    const one = this.callers.find((c) => url.pathname.endsWith(`/${c.id}`))
    return one ? { ...one, conversions: this.conversions } : null
  }

  private erase(url: URL, response: ServerResponse): void {
    this.callers = this.callers.filter((c) => !url.pathname.endsWith(`/${c.id}`))
    response.writeHead(204).end()
  }

  private async file(path: string, response: ServerResponse): Promise<void> {
    try {
      const bytes = await readFile(join(SITE, path))
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(bytes)
    } catch {
      send(response, 404, 'not found')
    }
  }
}

function erasurePage(erasures: Erasure[], url: URL): unknown {
  const from = Number(url.searchParams.get('cursor') ?? 0)
  const next = from + 10
  return { erasures: erasures.slice(from, next), cursor: next < erasures.length ? String(next) : null }
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body)
}
