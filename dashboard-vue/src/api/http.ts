/** The server's answer was not a success; `title` is its own word for it, where it sent a problem document. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
  ) {
    super(`${status} ${title}`)
    this.name = 'ApiError'
  }
}

interface Kept {
  etag: string
  body: unknown
}

/** Sends requests with the token of the session; an unchanged answer (304) costs no body and keeps the same object. */
export class Http {
  private readonly kept = new Map<string, Kept>()

  constructor(
    private readonly token: () => Promise<string | null> = () => Promise.resolve(null),
    private readonly onUnauthorized: () => void = () => {},
  ) {}

  async get<T>(path: string): Promise<T> {
    const kept = this.kept.get(path)
    const response = await this.send(path, 'GET', kept ? { 'If-None-Match': kept.etag } : {})
    if (response.status === 304 && kept) return kept.body as T
    const body: unknown = await response.json()
    const etag = response.headers.get('ETag')
    if (etag !== null) this.kept.set(path, { etag, body })
    return body as T
  }

  /** The same without keeping the answer, for addresses that are hardly asked twice. */
  async once<T>(path: string): Promise<T> {
    return (await (await this.send(path, 'GET', {})).json()) as T
  }

  async delete(path: string): Promise<void> {
    await this.send(path, 'DELETE', {})
    this.kept.clear()
  }

  private async send(path: string, method: string, headers: Record<string, string>): Promise<Response> {
    const token = await this.token()
    const authorization = token === null ? {} : { Authorization: `Bearer ${token}` }
    const response = await fetch(path, {
      method,
      headers: { Accept: 'application/json', ...headers, ...authorization },
      cache: 'no-store',
    })
    if (response.ok || response.status === 304) return response
    if (response.status === 401) this.onUnauthorized()
    throw new ApiError(response.status, await titleOf(response))
  }
}

async function titleOf(response: Response): Promise<string> {
  if (!(response.headers.get('Content-Type') ?? '').includes('problem+json')) return response.statusText
  const problem = (await response.json()) as { title?: string; detail?: string }
  return problem.detail ?? problem.title ?? response.statusText
}
