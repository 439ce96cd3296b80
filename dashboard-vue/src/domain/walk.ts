import type { Caller, Page } from './caller'
import { inOrder } from './roll'

export type Read = (cursor: string | null) => Promise<Page>
export type Progress = (found: number, looked: number) => void

const CATCH_UPS = 5

/**
 * Everybody, each once, newest first, through as many pages as it takes.
 *
 * Who calls again during the walk moves above the place it has reached and would be met by no later page. So the top is read again
 * until it has been read without anybody new, or callers come faster than that.
 */
export async function everybody(read: Read, progress: Progress, signal?: AbortSignal): Promise<Caller[]> {
  const met = new Map<string, Caller>()
  let looked = 0
  let start = await walk(null)
  for (let n = 0; n < CATCH_UPS && start.moved; n++) start = await walk(start.first)
  return [...met.values()].toSorted(inOrder)

  async function walk(until: Caller | null): Promise<{ first: Caller | null; moved: boolean }> {
    let first: Caller | null = null
    let moved = until === null
    let cursor: string | null = null
    do {
      signal?.throwIfAborted()
      const page: Page = await read(cursor)
      looked += until === null ? page.looked : 0
      first ??= page.callers[0] ?? null
      for (const caller of page.callers) {
        if (until !== null && inOrder(until, caller) <= 0) return { first, moved }
        met.set(caller.id, caller)
        moved = true
      }
      progress(met.size, looked)
      cursor = page.cursor
    } while (cursor !== null)
    return { first, moved }
  }
}
