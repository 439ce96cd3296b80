import { expect, it } from 'vitest'
import type { CallEvent } from './call'
import { attributesOf, sessionOf } from './session'

const STATE =
  'v=1;c=+15553569377;a=0;n=5553569377;o=1-555-FLOWERS,1-555-ELM-9377,1-555-356-YES-7,1-555-3-JOY-377;f=1.2.0.1;q=menu;t=3.1.0.1;w=1.1.1;k=1-555-ELM-9377;m=0'
const invoked = (response: unknown): CallEvent => ({
  event: 'invoked',
  at: '00:01.0',
  ms: 1,
  request: {},
  response,
  failed: null,
})

it('reads what the Lambda remembers, wherever it is', () => {
  expect(sessionOf([])).toBeNull()
  for (const answer of [{ state: STATE }, { sessionState: { sessionAttributes: { state: STATE } } }]) {
    const session = sessionOf([invoked(answer), invoked({ other: 1 })])

    expect(session?.offered).toEqual(['1-555-ELM-9377', '1-555-356-YES-7'])
    expect(session?.facts).toContainEqual(['In focus', '1-555-ELM-9377'])
    expect(session?.facts).toContainEqual(['Turns', '3'])
  }
})

it('shows attributes as they are now', () => {
  const events: CallEvent[] = [
    { event: 'attribute', at: '', name: 'a', value: '1' },
    { event: 'attribute', at: '', name: 'a', value: '2' },
    invoked({ sessionState: { sessionAttributes: { kept: 'none' } } }),
  ]

  expect(attributesOf(events)).toEqual([
    ['a', '2'],
    ['kept', 'none'],
  ])
})
