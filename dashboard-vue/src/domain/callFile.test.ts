import { expect, it } from 'vitest'
import { callFile, PLAIN } from './callFile'

it('writes a call as a script that expects to hear the same', () => {
  const file = callFile(
    { ...PLAIN, from: 'withheld', recordingConsent: true, agents: 'open', faults: ['store-down'] },
    [
      { event: 'say', at: '', block: 'b', text: 'Hello.\nThere.', ssml: null },
      { event: 'caller', at: '', said: 'keep the elm one' },
      { event: 'caller', at: '', pressed: '12#' },
      { event: 'caller', at: '', silent: true },
      { event: 'caller', at: '', noise: true },
      { event: 'caller', at: '', hungUp: true },
      { event: 'end', at: '', reason: 'hung-up', detail: '' },
    ],
    'saved',
  )

  expect(file).toBe(
    [
      '# saved',
      'given recording-consent',
      'given agent-queue open',
      'given store-down',
      'from withheld',
      'expect Hello. There.',
      'say keep the elm one',
      'press 12#',
      'silence',
      'noise',
      'hang up',
      'expect end',
      '',
    ].join('\n'),
  )
})
