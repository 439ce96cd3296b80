import { expect, it } from 'vitest'
import type { CallEvent } from './call'
import { timeline } from './timeline'

const words = {
  silence: 'nothing',
  noise: 'noise',
  hungUp: 'hangs up',
  keys: (k: string) => k,
  ended: (r: string) => r,
}
const events: CallEvent[] = [
  { event: 'block', at: '1', id: 'talk', type: 'Lex' },
  { event: 'caller', at: '2', said: 'keep it' },
  {
    event: 'invoked',
    at: '2',
    ms: 3.14,
    request: {
      interpretations: [{ intent: { name: 'KeepNumber' }, nluConfidence: 1 }],
      transcriptions: [{ transcription: 'keep it', transcriptionConfidence: 0.92 }],
    },
    response: { ok: true },
    failed: null,
  },
  { event: 'lambda', at: '2', source: 'lex', intent: 'KeepNumber', status: 'ElicitIntent', attempt: 1 },
  { event: 'branch', at: '3', from: 'talk', link: 'NoMatchingError', to: 'sorry', why: 'broken' },
]

it('tells all that happened, with the JSON of a Lambda in and out', () => {
  const entries = timeline(events, words)

  expect(entries.map((e) => `${e.kind}: ${e.title}`)).toEqual([
    'block: talk · Lex',
    'caller: keep it',
    'meaning: KeepNumber · sure of the intent 100 % · of the words 92 %',
    'lambda: KeepNumber → ElicitIntent · 3.1 ms',
    'trouble: talk → sorry (NoMatchingError): broken',
  ])
  expect(entries[3]?.more[1]).toEqual({ label: 'Out', json: { ok: true } })
  expect(new Set(entries.map((e) => e.block))).toEqual(new Set(['talk']))
})
