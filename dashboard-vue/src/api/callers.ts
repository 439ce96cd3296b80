import type { CallerWithConversions, NumberAnswer, Page, Summary } from '../domain/caller'
import type { ErasurePage } from '../domain/erasure'
import type { CallsOverTime } from '../domain/overTime'
import type { Http } from './http'

/** As few as tell whether anything is new. */
export const NEWEST = 5
export const LISTED = 25
/** As many as an export takes at once. */
export const AT_ONCE = 500

/** The callers as the API tells them. */
export class Callers {
  constructor(private readonly http: Http) {}

  newest(): Promise<Page> {
    return this.http.get<Page>(`/v1/callers?limit=${NEWEST}`)
  }

  page(limit: number, cursor: string | null, filter: Record<string, string> = {}): Promise<Page> {
    const query = new URLSearchParams({
      limit: String(limit),
      ...filter,
      ...(cursor === null ? {} : { cursor }),
    })
    return this.http.once<Page>(`/v1/callers?${query.toString()}`)
  }

  summary(): Promise<Summary> {
    return this.http.get<Summary>(`/v1/summary?limit=${LISTED}`)
  }

  one(id: string): Promise<CallerWithConversions> {
    return this.http.get<CallerWithConversions>(`/v1/callers/${encodeURIComponent(id)}`)
  }

  /** What hides in a number, look-alikes of 0 and 1 included. */
  lookUp(phoneNumber: string): Promise<NumberAnswer> {
    const query = new URLSearchParams({ phoneNumber, top: '20', lookAlikes: 'yes' })
    return this.http.once<NumberAnswer>(`/v1/vanity-numbers?${query.toString()}`)
  }

  /** Counts by the hour, not of single callers. */
  overTime(): Promise<CallsOverTime> {
    return this.http.get<CallsOverTime>('/v1/calls-over-time')
  }

  /** Who was erased, newest first. */
  erasures(cursor: string | null): Promise<ErasurePage> {
    const query = cursor === null ? '' : `?${new URLSearchParams({ cursor }).toString()}`
    return this.http.once<ErasurePage>(`/v1/erasures${query}`)
  }

  erase(id: string): Promise<void> {
    return this.http.delete(`/v1/callers/${encodeURIComponent(id)}`)
  }
}
