import { describe, expect, it } from 'vitest'
import { EMPTY, inOrder, isHeadOf, withNewest, withOlder, without } from './roll'
import { caller } from './sample'

const ids = (roll: { callers: { id: string }[] }) => roll.callers.map((c) => c.id)
const page = (ns: number[], cursor: string | null = 'next') => ({ callers: ns.map((n) => caller(n)), cursor })

describe('the roll of callers', () => {
  it('begins with the first page', () => {
    expect(withNewest(EMPTY, page([1, 2]))).toEqual(page([1, 2]))
  })

  it('keeps older callers when a new one arrives on top', () => {
    const roll = withOlder(withNewest(EMPTY, page([3, 4, 5])), page([6, 7], 'older'))

    const moved = withNewest(roll, page([2, 3, 4]))

    expect(ids(moved)).toEqual(['caller-2', 'caller-3', 'caller-4', 'caller-5', 'caller-6', 'caller-7'])
    expect(moved.cursor).toBe('older')
  })

  it('lists a caller who calls again once, at the top', () => {
    const roll = withOlder(withNewest(EMPTY, page([3, 4])), page([5, 6], null))
    const again = caller(6, { lastCalledAt: new Date(Date.UTC(2026, 0, 1, 13)).toISOString(), calls: 2 })

    const moved = withNewest(roll, { callers: [again, caller(3)], cursor: 'next' })

    expect(ids(moved)).toEqual(['caller-6', 'caller-3', 'caller-4', 'caller-5'])
  })

  it('drops a caller who was erased within the newest page', () => {
    const roll = withNewest(EMPTY, page([1, 2, 3]))

    expect(ids(withNewest(roll, page([1, 3, 4])))).toEqual(['caller-1', 'caller-3', 'caller-4'])
  })

  it('starts over when more called at once than one page holds', () => {
    const roll = withOlder(withNewest(EMPTY, page([11, 12])), page([13], null))

    expect(withNewest(roll, page([1, 2], 'fresh'))).toEqual(page([1, 2], 'fresh'))
  })

  it('takes the page alone when it says that nobody is older', () => {
    const roll = withNewest(EMPTY, page([1, 2]))

    expect(ids(withNewest(roll, page([1], null)))).toEqual(['caller-1'])
  })

  it('never lists a caller of an older page twice', () => {
    const roll = withNewest(EMPTY, page([1, 2]))

    expect(ids(withOlder(roll, page([2, 3], null)))).toEqual(['caller-1', 'caller-2', 'caller-3'])
  })

  it('keeps an older caller of the very moment at which the page ends', () => {
    const at = '2026-01-01T12:00:00Z'
    const tied = ['d', 'c', 'b', 'a'].map((id) => caller(1, { id, lastCalledAt: at }))
    const roll = { callers: tied, cursor: 'older' }

    const moved = withNewest(roll, { callers: [caller(0), ...tied.slice(0, 2)], cursor: 'next' })

    expect(ids(moved)).toEqual(['caller-0', 'd', 'c', 'b', 'a'])
  })

  it('orders callers of one moment as the server does, however exactly their times are written', () => {
    const one = caller(1, { id: 'a', lastCalledAt: '2026-01-01T12:00:00Z' })
    const other = caller(1, { id: 'B', lastCalledAt: '2026-01-01T12:00:00.000Z' })

    expect([other, one].toSorted(inOrder)).toEqual([one, other])
  })

  it('sees that a short page tells nothing new, or that it does', () => {
    const roll = withNewest(EMPTY, page([1, 2, 3]))

    expect(isHeadOf(roll, page([1, 2]))).toBe(true)
    expect(isHeadOf(roll, page([0, 1]))).toBe(false)
    expect(isHeadOf(roll, page([1, 2], null))).toBe(false)
    const keeps = { callers: [caller(1, { favourite: '1-555-FLOWERS' })], cursor: 'next' }
    expect(isHeadOf(roll, keeps)).toBe(false)
  })

  it('forgets an erased caller', () => {
    expect(ids(without(withNewest(EMPTY, page([1, 2])), 'caller-1'))).toEqual(['caller-2'])
  })
})
