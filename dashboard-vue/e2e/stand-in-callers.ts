import type { Caller, Page, Summary } from '../src/domain/caller'
import { inOrder } from '../src/domain/roll'

const MOST_LOOKED_AT = 1_000

let sortedOf: Caller[] = []
let sorted: Caller[] = []

/** Newest first; kept, because thousands are asked for page by page. */
function inTheirOrder(callers: Caller[]): Caller[] {
  if (sortedOf !== callers) [sortedOf, sorted] = [callers, callers.toSorted(inOrder)]
  return sorted
}

/** A page of callers as the API answers it. */
export function page(callers: Caller[], url: URL): Page {
  const ask = (name: string) => url.searchParams.get(name)
  const limit = Number(ask('limit'))
  const all = inTheirOrder(callers)
  const begin = ask('cursor') === null ? 0 : behind(all, JSON.parse(ask('cursor') ?? '') as Caller)
  const found: Caller[] = []
  let at = begin
  for (; at < all.length && found.length < limit && at - begin < MOST_LOOKED_AT; at++) {
    const caller = all[at] as Caller
    if (ask('from') && caller.lastCalledAt < (ask('from') ?? ''))
      return { callers: found, cursor: null, looked: at - begin }
    if (wants(caller, ask)) found.push(caller)
  }
  const last = all[at - 1]
  const cursor =
    at < all.length && last ? JSON.stringify({ id: last.id, lastCalledAt: last.lastCalledAt }) : null
  return { callers: found, cursor, looked: at - begin }
}

/** The first who comes behind a place. */
function behind(all: Caller[], place: Caller): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder(place, all[middle] as Caller) < 0) high = middle
    else low = middle + 1
  }
  return low
}

function wants(caller: Caller, ask: (name: string) => string | null): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const texts = [caller.number, caller.favourite ?? '', ...caller.best.map((v) => v.display)]
  return (
    (!ask('q') || texts.some((t) => plain(t).includes(plain(ask('q') ?? '')))) &&
    is(ask('kept'), caller.favourite !== null) &&
    is(ask('words'), caller.best.length > 0) &&
    is(ask('returning'), caller.calls > 1) &&
    (!ask('to') || caller.lastCalledAt < (ask('to') ?? ''))
  )
}

const is = (wanted: string | null, so: boolean) => !wanted || (wanted === 'yes') === so

/** The figures as the API answers them. */
export function summary(callers: Caller[], url: URL): Summary {
  const newest = inTheirOrder(callers).slice(0, 200)
  const withWords = newest.filter((c) => c.best.length > 0).length
  return {
    callers: newest.length,
    of: Math.min(callers.length, 1_000),
    ofMore: callers.length > 1_000,
    withWords,
    returning: newest.filter((c) => c.calls > 1).length,
    kept: newest.filter((c) => c.favourite !== null).length,
    words: mostFound(newest),
    page: page(callers, url),
  }
}

function mostFound(callers: Caller[]): Summary['words'] {
  const counts = new Map<string, number>()
  for (const piece of callers.flatMap((c) => c.best[0]?.pieces ?? []))
    if ('word' in piece && piece.word.length > 2) counts.set(piece.word, (counts.get(piece.word) ?? 0) + 1)
  const most = [...counts].map(([word, count]) => ({ word, count }))
  return most.toSorted((a, b) => b.count - a.count).slice(0, 5)
}
