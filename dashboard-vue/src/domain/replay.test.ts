import { expect, it } from 'vitest'
import type { CallEvent } from './call'
import { holds } from './replay'

const say = (text: string): CallEvent => ({ event: 'say', at: '', block: 'b', text, ssml: null })
const events: CallEvent[] = [
  say('Welcome'),
  { event: 'caller', at: '', said: 'hi' },
  say('One,'),
  say('two.'),
]

it.each([
  ['one, TWO', true],
  ['welcome', false],
  ['not welcome', true],
  ['end', false],
])('"%s" holds: %s', (expected, held) => {
  expect(holds(expected, events)).toBe(held)
})
