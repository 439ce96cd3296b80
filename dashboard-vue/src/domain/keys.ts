import type { KeyTerms } from './call'

/** What became of the keys that were pressed so far: `done` when they are one whole input. */
export interface Collected {
  pressed: string
  done: boolean
}

/** One key more, as a listener on those terms takes it. */
export function collect(terms: KeyTerms, pressed: string, key: string): Collected {
  const all = pressed + key
  const wiped = terms.clear !== '' && key === terms.clear
  const counted = terms.clear === '' ? all : all.slice(all.lastIndexOf(terms.clear) + 1)
  const done =
    (wiped && terms.clearEnds) ||
    (terms.end !== '' && counted.endsWith(terms.end)) ||
    counted.length >= terms.most
  return { pressed: all, done: done && !(wiped && !terms.clearEnds) }
}
