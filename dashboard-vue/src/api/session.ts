import type { Role, SignIn } from './site'

const PENDING = 'vanity-line.sign-in'

interface Pending {
  state: string
  verifier: string
}

interface Tokens {
  access_token: string
  expires_in: number
}

/**
 * A session with the user pool: the authorization-code flow with PKCE.
 *
 * The token is held in memory alone, so closing the tab forgets it. Only the half-way secret of one sign-in lies in the tab's
 * session storage, until the browser is back.
 */
export class Session {
  private token: string | null = null
  private expiresAt = 0

  constructor(
    private readonly pool: SignIn,
    private readonly now: () => number = Date.now,
  ) {}

  /** The token, or null before signing in and once it has run out. */
  accessToken(): string | null {
    return this.now() < this.expiresAt ? this.token : null
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
    this.token = null
    const url = new URL(`${this.pool.domain}/logout`)
    url.search = new URLSearchParams({ client_id: this.pool.clientId, logout_uri: home(address) }).toString()
    return url
  }

  private async exchange(code: string, verifier: string, address: URL): Promise<void> {
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: this.pool.clientId,
      code,
      redirect_uri: home(address),
      code_verifier: verifier,
    })
    const response = await fetch(`${this.pool.domain}/oauth2/token`, { method: 'POST', body })
    if (!response.ok) throw new Error(`the user pool answered ${response.status}`)
    const tokens = (await response.json()) as Tokens
    this.token = tokens.access_token
    this.expiresAt = this.now() + tokens.expires_in * 1000
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
