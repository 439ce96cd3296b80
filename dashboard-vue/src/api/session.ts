import type { Role, SignIn } from './site'

const PENDING = 'vanity-line.sign-in'

interface Pending {
  state: string
  verifier: string
}

interface Tokens {
  access_token: string
  expires_in: number
  /** With the first token alone. */
  refresh_token?: string
}

/** So long before it runs out a token is replaced: a request may take a while, and clocks differ. */
const EARLY_MS = 60_000

/**
 * A session with the user pool: the authorization-code flow with PKCE.
 *
 * The API cannot ask whether a token was revoked, so one lives for minutes, and the next is had without a word.
 *
 * The tokens are held in memory alone, so closing the tab forgets them. Only the half-way secret of one sign-in lies in the tab's
 * session storage, until the browser is back.
 */
export class Session {
  private token: string | null = null
  private again: string | null = null
  private renewal: Promise<void> | null = null
  private expiresAt = 0

  constructor(
    private readonly pool: SignIn,
    private readonly now: () => number = Date.now,
  ) {}

  /** A token that is good for a while; null before signing in, and once the user pool gives no more. */
  async accessToken(): Promise<string | null> {
    if (this.again !== null && this.now() >= this.expiresAt - EARLY_MS) {
      this.renewal ??= this.renew(this.again).finally(() => (this.renewal = null))
      await this.renewal
    }
    return this.token
  }

  role(): Role {
    return this.token !== null && groupsIn(this.token).includes('operators') ? 'operator' : 'viewer'
  }

  /** Takes the code that the user pool sent the browser back with; false if there is none, and an error if it is not ours. */
  async finish(address: URL): Promise<boolean> {
    const code = address.searchParams.get('code')
    if (code === null) return false
    const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null') as Pending | null
    sessionStorage.removeItem(PENDING)
    if (pending === null || pending.state !== address.searchParams.get('state'))
      throw new Error('the sign-in was not begun here')
    await this.exchange(code, pending.verifier, address)
    return true
  }

  async begin(address: URL): Promise<URL> {
    const pending: Pending = { state: random(), verifier: random() + random() }
    sessionStorage.setItem(PENDING, JSON.stringify(pending))
    const url = new URL(`${this.pool.domain}/oauth2/authorize`)
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: this.pool.clientId,
      redirect_uri: home(address),
      scope: 'openid',
      state: pending.state,
      code_challenge_method: 'S256',
      code_challenge: await challenge(pending.verifier),
    }).toString()
    return url
  }

  end(address: URL): URL {
    if (this.again !== null) this.revoke(this.again)
    this.forget()
    const url = new URL(`${this.pool.domain}/logout`)
    url.search = new URLSearchParams({ client_id: this.pool.clientId, logout_uri: home(address) }).toString()
    return url
  }

  private async exchange(code: string, verifier: string, address: URL): Promise<void> {
    const response = await this.ask('token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: home(address),
      code_verifier: verifier,
    })
    if (!response.ok) throw new Error(`the user pool answered ${response.status}`)
    this.take((await response.json()) as Tokens)
  }

  private async renew(again: string): Promise<void> {
    const response = await this.ask('token', { grant_type: 'refresh_token', refresh_token: again })
    if (response.status >= 500 || response.status === 429)
      throw new Error(`the user pool answered ${response.status}`)
    const tokens = response.ok ? ((await response.json()) as Tokens) : null
    if (this.again !== again) return
    if (tokens === null) this.forget()
    else this.take(tokens)
  }

  /** Nobody waits for the answer, and none can be read: the page is being left. */
  private revoke(again: string): void {
    this.ask('revoke', { token: again }, { mode: 'no-cors', keepalive: true }).catch(() => {})
  }

  private ask(what: string, fields: Record<string, string>, more: RequestInit = {}): Promise<Response> {
    const body = new URLSearchParams({ client_id: this.pool.clientId, ...fields })
    return fetch(`${this.pool.domain}/oauth2/${what}`, { method: 'POST', body, ...more })
  }

  private take(tokens: Tokens): void {
    this.token = tokens.access_token
    this.again = tokens.refresh_token ?? this.again
    this.expiresAt = this.now() + tokens.expires_in * 1000
  }

  private forget(): void {
    this.token = null
    this.again = null
  }
}

/** The groups in the token; it decides what is shown, never what is allowed: that is the API's to say. */
function groupsIn(token: string): string[] {
  const payload = token.split('.')[1] ?? ''
  const json = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
  const claims = JSON.parse(json) as { 'cognito:groups'?: string[] }
  return claims['cognito:groups'] ?? []
}

const home = (address: URL) => `${address.origin}/`

function random(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(24)))
}

async function challenge(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
