import type { Caller } from './caller'
import { inOrder } from './roll'

export const COLUMNS = ['last', 'number', 'best', 'kept', 'calls', 'first', 'grade', 'why'] as const
export type Column = (typeof COLUMNS)[number]

/** What is shown until somebody chooses. */
export const USUAL: readonly Column[] = ['last', 'number', 'best', 'kept', 'calls', 'first']

export interface Sort {
  by: Column
  down: boolean
}

export const NEWEST_FIRST: Sort = { by: 'last', down: true }

const GRADES = ['text', 'weak', 'offer', 'speak']

const ORDERS: Record<Column, (a: Caller, b: Caller) => number> = {
  last: (a, b) => inOrder(b, a),
  number: (a, b) => text(a.number, b.number),
  best: (a, b) => text(letters(a), letters(b)),
  kept: (a, b) => text(a.favourite ?? '', b.favourite ?? ''),
  calls: (a, b) => a.calls - b.calls,
  first: (a, b) => Date.parse(a.firstCalledAt) - Date.parse(b.firstCalledAt),
  grade: (a, b) => grade(a) - grade(b),
  why: (a, b) => text(a.best[0]?.why ?? '', b.best[0]?.why ?? ''),
}

/** The callers in another order; of equals, the newest stays first. Who has nothing to sort by comes last either way. */
export function sorted(callers: Caller[], { by, down }: Sort): Caller[] {
  const order = ORDERS[by]
  const has = (c: Caller) =>
    by === 'best' || by === 'why' || by === 'grade' ? c.best.length > 0 : by !== 'kept' || !!c.favourite
  return callers.toSorted(
    (a, b) => Number(has(b)) - Number(has(a)) || (down ? order(b, a) : order(a, b)) || inOrder(a, b),
  )
}

/** The order that a press on a column's head brings. */
export function pressed(sort: Sort, by: Column): Sort {
  const downFirst = by === 'last' || by === 'calls' || by === 'first' || by === 'grade'
  return { by, down: sort.by === by ? !sort.down : downFirst }
}

const letters = (c: Caller) => c.best[0]?.letters ?? ''
const grade = (c: Caller) => GRADES.indexOf(c.best[0]?.grade ?? '')
const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
