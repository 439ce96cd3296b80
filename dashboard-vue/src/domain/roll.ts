import type { Caller, Page } from './caller'

/**
 * The callers that the page knows, newest first, each once.
 *
 * `cursor` is where older ones begin; null when there are none.
 */
export interface Roll {
  callers: Caller[]
  cursor: string | null
}

export const EMPTY: Roll = { callers: [], cursor: null }

/** Takes in a fresh first page. Within the time that it covers the page is right: who is missing there was erased or has moved up. */
export function withNewest(roll: Roll, page: Page): Roll {
  if (page.cursor === null || hasGap(roll, page)) return { callers: page.callers, cursor: page.cursor }
  const oldest = page.callers.at(-1)?.lastCalledAt ?? ''
  const listed = idsOf(page.callers)
  const older = roll.callers.filter((c) => !listed.has(c.id) && earlier(c.lastCalledAt, oldest))
  return older.length === 0 ? { ...page } : { callers: [...page.callers, ...older], cursor: roll.cursor }
}

/** Adds a page of older callers. Who has called again meanwhile already stands further up. */
export function withOlder(roll: Roll, page: Page): Roll {
  const known = idsOf(roll.callers)
  return { callers: [...roll.callers, ...page.callers.filter((c) => !known.has(c.id))], cursor: page.cursor }
}

export function without(roll: Roll, id: string): Roll {
  return { ...roll, callers: roll.callers.filter((c) => c.id !== id) }
}

// So many have called since the last look that some would stand in neither page: older ones are loaded anew.
function hasGap(roll: Roll, page: Page): boolean {
  const known = idsOf(roll.callers)
  return !page.callers.some((c) => known.has(c.id))
}

const idsOf = (callers: Caller[]) => new Set(callers.map((c) => c.id))
const earlier = (a: string, b: string) => Date.parse(a) < Date.parse(b)
