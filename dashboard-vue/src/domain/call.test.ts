import { expect, it } from 'vitest'
import { conversation, currentBlock, isOver, listensNow, type CallEvent, type CallWords } from './call'

const words: CallWords = {
  silence: 'silence',
  noise: 'noise',
  hungUp: 'hangs up',
  keys: (k) => `keys ${k}`,
  ended: (r) => `ended: ${r}`,
}
const at = '00:01.0'
const events: CallEvent[] = [
  { event: 'block', at, id: 'welcome', type: 'MessageParticipant' },
  { event: 'say', at, block: 'welcome', text: 'Welcome.', ssml: null },
  {
    event: 'listening',
    at,
    block: 'conversation',
    inLine: false,
    speech: true,
    interruptible: true,
    silenceMs: 6000,
    keys: { most: 1, end: '#', clear: '*', clearEnds: true, timeoutMs: 3000 },
  },
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
  expect(listensNow(events.slice(0, 3))?.block).toBe('conversation')
  expect(listensNow(events.slice(0, 4))).toBeNull()
})

it('is over at its end', () => {
  expect(isOver(events.slice(0, 4))).toBe(false)
  expect(isOver(events)).toBe(true)
})

it('knows the block it is in', () => {
  expect(currentBlock(events)).toBe('welcome')
})
