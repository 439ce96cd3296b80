import { expect, it } from 'vitest'
import { shareWithWords } from './summary'

it('rounds the share to a whole per cent', () => {
  expect(shareWithWords({ callers: 3, withWords: 2, words: [] })).toBe(67)
})

it('has no share of nobody', () => {
  expect(shareWithWords({ callers: 0, withWords: 0, words: [] })).toBeNull()
})
