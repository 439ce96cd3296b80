import type { Page, Summary } from '../domain/caller'
import type { Http } from './http'

export const NEWEST = 5
export const OLDER = 20

/** The callers as the API tells them. */
export class Callers {
  constructor(private readonly http: Http) {}

  newest(): Promise<Page> {
    return this.http.get<Page>(`/v1/callers?limit=${NEWEST}`)
  }

  older(cursor: string): Promise<Page> {
    return this.http.get<Page>(`/v1/callers?limit=${OLDER}&cursor=${encodeURIComponent(cursor)}`)
  }

  summary(): Promise<Summary> {
    return this.http.get<Summary>('/v1/summary')
  }

  erase(id: string): Promise<void> {
    return this.http.delete(`/v1/callers/${encodeURIComponent(id)}`)
  }
}
