import { expect, it } from 'vitest'
import type { Caller, Page } from './caller'
import { inOrder } from './roll'
import { caller } from './sample'
import { everybody } from './walk'

const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 12) + n * 1000).toISOString()

/** A server of pages of seven, on whose line somebody calls before each page. */
function server(callers: Caller[], calls: (asked: number) => Caller | null) {
  const all = new Map(callers.map((c) => [c.id, c]))
  let asked = 0
  const page = (cursor: string | null): Promise<Page> => {
    const calling = calls(asked++)
    if (calling) all.set(calling.id, calling)
    const sorted = [...all.values()].toSorted(inOrder)
    const from = cursor === null ? 0 : sorted.findIndex((c) => inOrder(JSON.parse(cursor) as Caller, c) < 0)
    const rest = from < 0 ? [] : sorted.slice(from)
    const listed = rest.slice(0, 7)
    const next = rest.length > 7 ? JSON.stringify(listed.at(-1)) : null
    return Promise.resolve({ callers: listed, cursor: next, looked: listed.length })
  }
  return { page, all: () => [...all.values()].toSorted(inOrder) }
}

const tied = Array.from({ length: 40 }, (_, n) =>
  caller(n, { id: `id-${String(n).padStart(2, '0')}`, lastCalledAt: at(Math.floor(n / 10)) }),
)

it('meets everybody once, ties included', async () => {
  const { page, all } = server(tied, () => null)

  expect(await everybody(page, () => {})).toEqual(all())
})

it('misses nobody who calls again meanwhile, nor a new caller', async () => {
  const { page, all } = server(tied, (asked) => {
    if (asked === 2) return { ...(tied[0] as Caller), calls: 2, lastCalledAt: at(1000) }
    return asked === 7 ? caller(99, { id: 'new', lastCalledAt: at(2000) }) : null
  })

  const met = await everybody(page, () => {})

  expect(met).toEqual(all())
  expect(met).toHaveLength(41)
})

it('says how far it is', async () => {
  const seen: number[] = []

  await everybody(server(tied, () => null).page, (found) => seen.push(found))

  expect(seen.slice(0, 6)).toEqual([7, 14, 21, 28, 35, 40])
})

it('ends where callers come faster than it reads', async () => {
  let n = 0
  const { page } = server(tied, () => caller(1, { id: `more-${n}`, lastCalledAt: at(3000 + n++) }))

  expect((await everybody(page, () => {})).length).toBeGreaterThan(40)
})

it('stops when asked to', async () => {
  const stop = new AbortController()
  const walk = everybody(server(tied, () => null).page, () => stop.abort(), stop.signal)

  await expect(walk).rejects.toThrow()
})
