import type { Caller, VanityNumber } from './caller'

/** Made-up callers for tests, typed by the same contract as the real ones. */
export function caller(n: number, changes: Partial<Caller> = {}): Caller {
  const at = new Date(Date.UTC(2026, 0, 1, 12, 0, 0) - n * 60_000).toISOString()
  return {
    id: `caller-${n}`,
    number: `+1555356${String(9000 + n)}`,
    best: [flowers()],
    favourite: null,
    calls: 1,
    firstCalledAt: at,
    lastCalledAt: at,
    ...changes,
  }
}

export function flowers(changes: Partial<VanityNumber> = {}): VanityNumber {
  return {
    display: '1-555-FLOWERS',
    letters: 'FLOWERS',
    pieces: [{ digits: '1' }, { digits: '555' }, { word: 'flowers' }],
    spoken: '1, 5 5 5, flowers. That is F, L, O, W, E, R, S.',
    grade: 'speak',
    why: 'one seven-letter word ends the number',
    ...changes,
  }
}
