import { expect, it } from 'vitest'
import { conversation, isOver, listens, walked, type CallEvent, type CallWords } from './call'

const words: CallWords = {
  silence: 'silence',
  noise: 'noise',
  hungUp: 'hangs up',
  keys: (k) => `keys ${k}`,
  ended: (r) => `ended: ${r}`,
}
const at = '00:01.0'
const events: CallEvent[] = [
  { event: 'block', at, id: 'welcome' },
  { event: 'say', at, block: 'welcome', text: 'Welcome.' },
  { event: 'listen', at, block: 'conversation', by: 'lex' },
  { event: 'caller', at, pressed: '12', taken: '1' },
  { event: 'end', at, reason: 'goodbye', detail: '' },
]

it('reads as a conversation', () => {
  expect(conversation(events, words).map((l) => `${l.who}: ${l.text}`)).toEqual([
    'line: Welcome.',
    'caller: keys 12',
    'note: ended: goodbye',
  ])
})

it.each<[Partial<Extract<CallEvent, { event: 'caller' }>>, string]>([
  [{ said: 'help' }, 'help'],
  [{ silent: true }, 'silence'],
  [{ noise: true }, 'noise'],
  [{ hungUp: true }, 'hangs up'],
])('tells %j', (what, text) => {
  expect(conversation([{ event: 'caller', at, ...what }], words)[0]?.text).toBe(text)
})

it('listens from a listening point until the caller acts', () => {
  expect(listens(events.slice(0, 3))).toBe(true)
  expect(listens(events.slice(0, 4))).toBe(false)
})

it('is over at its end', () => {
  expect(isOver(events.slice(0, 4))).toBe(false)
  expect(isOver(events)).toBe(true)
})

it('knows the blocks it walked', () => {
  expect(walked(events)).toEqual(['welcome'])
})
