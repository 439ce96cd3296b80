import { expect, it } from 'vitest'
import { blocksOf, linksOf, type FlowDocument } from './flow'

const flow: FlowDocument = {
  Metadata: { ActionMetadata: { menu: { position: { x: 10, y: 20 } } } },
  Actions: [
    {
      Identifier: 'menu',
      Type: 'GetParticipantInput',
      Transitions: {
        NextAction: 'goodbye',
        Conditions: [
          { NextAction: 'menu', Condition: { Operands: ['1'] } },
          { NextAction: 'menu', Condition: { Operands: ['2'] } },
        ],
        Errors: [{ NextAction: 'goodbye', ErrorType: 'NoMatchingError' }],
      },
    },
    { Identifier: 'say', Type: 'MessageParticipant', Transitions: { NextAction: 'goodbye' } },
    { Identifier: 'goodbye', Type: 'DisconnectParticipant', Transitions: {} },
  ],
}

it('puts blocks where the file says', () => {
  expect(blocksOf(flow).map((b) => b.position)).toEqual([
    { x: 10, y: 20 },
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ])
})

it('draws one link for each pair of blocks', () => {
  expect(linksOf(flow).map((l) => `${l.id}: ${l.label}`)).toEqual([
    'menu > menu: 1, 2',
    'menu > goodbye: NoMatchingError',
    'say > goodbye: next',
  ])
})
