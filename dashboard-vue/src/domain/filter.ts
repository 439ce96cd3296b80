import { dayBounds } from './when'

export type Answer = '' | 'yes' | 'no'

/** Which callers are wanted; what is empty is not asked. */
export interface Filter {
  text: string
  /** A date of the reader's calendar: when they last called. */
  day: string
  kept: Answer
  words: Answer
  returning: Answer
}

export const NO_FILTER: Filter = { text: '', day: '', kept: '', words: '', returning: '' }

export const isActive = (filter: Filter) =>
  filter.text.trim() !== '' ||
  filter.day !== '' ||
  [filter.kept, filter.words, filter.returning].some(Boolean)

/** The filter in the words of the API. */
export function toQuery(filter: Filter): Record<string, string> {
  const { kept, words, returning } = filter
  const asked = { q: filter.text.trim(), kept, words, returning, ...dayBounds(filter.day) }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''))
}
