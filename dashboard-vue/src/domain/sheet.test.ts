import { describe, expect, it } from 'vitest'
import { centred, fitted, neighbour, type Box } from './sheet'

const box = (x: number, y: number): Box => ({ x, y, width: 200, height: 100 })
const boxes = new Map([
  ['a', box(0, 0)],
  ['b', box(260, 0)],
  ['c', box(260, 300)],
])

describe('neighbour', () => {
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowDown', 'c'],
    ['c', 'ArrowUp', 'b'],
    ['c', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', 'a'],
  ] as const)('from %s by %s is %s', (from, arrow, to) => {
    expect(neighbour(boxes, from, arrow)).toBe(to)
  })
})

describe('the view', () => {
  it('puts a block into the middle', () => {
    expect(centred(box(260, 0), { width: 800, height: 400 }, 1)).toEqual({ x: 40, y: 150, scale: 1 })
  })

  it('shrinks until all is seen', () => {
    expect(fitted({ x: 0, y: 0, width: 1600, height: 400 }, { width: 800, height: 400 }).scale).toBe(0.5)
  })
})
