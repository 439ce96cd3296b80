import { describe, expect, it } from 'vitest'
import { EMPTY, withNewest, withOlder, without } from './roll'
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

  it('starts anew when more called at once than one page holds', () => {
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

  it('forgets an erased caller', () => {
    expect(ids(without(withNewest(EMPTY, page([1, 2])), 'caller-1'))).toEqual(['caller-2'])
  })
})
