/** What the page must know of the place it is served from: `config.json` beside it. */
export interface Site {
  /** Where to sign in, or null where nobody needs to (the local server). */
  signIn: SignIn | null
  /** The local user's role; a signed-in user's role is in the token. */
  role: Role | null
  /** The number that callers dial, in E.164, or `none`, where the deployment tells it. */
  number?: string | null
}

export interface SignIn {
  /** The user pool's domain, with https:// and without a slash at the end. */
  domain: string
  clientId: string
}

export type Role = 'viewer' | 'operator'

export async function readSite(): Promise<Site> {
  const response = await fetch('/config.json', { cache: 'no-store' })
  if (!response.ok) throw new Error(`config.json answered ${response.status}`)
  return (await response.json()) as Site
}
