import type { Caller } from './caller'

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

/** Takes in a fresh first page. Within the callers that it covers the page is right: who is missing there was erased or has moved up. */
export function withNewest(roll: Roll, page: Roll): Roll {
  const last = page.callers.at(-1)
  if (page.cursor === null || last === undefined || hasGap(roll, page)) return fresh(page)
  const listed = idsOf(page.callers)
  const older = roll.callers.filter((c) => !listed.has(c.id) && inOrder(last, c) < 0)
  return older.length === 0 ? fresh(page) : { callers: [...page.callers, ...older], cursor: roll.cursor }
}

/** Adds a page of older callers. Who has called again meanwhile is further up already. */
export function withOlder(roll: Roll, page: Roll): Roll {
  const known = idsOf(roll.callers)
  return { callers: [...roll.callers, ...page.callers.filter((c) => !known.has(c.id))], cursor: page.cursor }
}

export function without(roll: Roll, id: string): Roll {
  return { ...roll, callers: roll.callers.filter((c) => c.id !== id) }
}

/** Whether a short first page tells nothing new. */
export function isHeadOf(roll: Roll, page: Roll): boolean {
  const told = (c: Caller) => `${c.id} ${c.lastCalledAt} ${c.calls} ${c.favourite ?? ''}`
  return (
    page.callers.every((c, i) => roll.callers[i] !== undefined && told(c) === told(roll.callers[i])) &&
    (page.cursor !== null || page.callers.length === roll.callers.length)
  )
}

/** As the server lists them: the last call first and, of callers of one moment, the greater id. */
export function inOrder(a: Caller, b: Caller): number {
  const later = Date.parse(b.lastCalledAt) - Date.parse(a.lastCalledAt)
  return later !== 0 ? later : a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}

// So many have called since the last look that some would be on neither page: older ones are reloaded.
function hasGap(roll: Roll, page: Roll): boolean {
  const known = idsOf(roll.callers)
  return !page.callers.some((c) => known.has(c.id))
}

const fresh = ({ callers, cursor }: Roll): Roll => ({ callers, cursor })
const idsOf = (callers: Caller[]) => new Set(callers.map((c) => c.id))
