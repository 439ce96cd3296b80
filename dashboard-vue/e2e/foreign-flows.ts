import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSION = '2019-10-30'

interface Block {
  Identifier: string
  Type: string
  Parameters: object
  Transitions: object
}

const errors = (to: string) => [{ ErrorType: 'NoMatchingError', NextAction: to }]

const says = (id: string, text: string, next: string): Block => ({
  Identifier: id,
  Type: 'MessageParticipant',
  Parameters: { Text: text },
  Transitions: { NextAction: next, Errors: errors('goodbye') },
})

const goodbye: Block = {
  Identifier: 'goodbye',
  Type: 'DisconnectParticipant',
  Parameters: {},
  Transitions: {},
}

async function file(blocks: Block[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'flow-')), 'main.json')
  const flow = { Version: VERSION, StartAction: blocks[0]?.Identifier, Metadata: {}, Actions: blocks }
  await writeFile(path, JSON.stringify(flow, null, 2))
  return path
}

/** A flow that asks a function for a name, says it, and has a block that nothing leads to. */
export function greeting(): Promise<string> {
  return file([
    {
      Identifier: 'ask',
      Type: 'InvokeLambdaFunction',
      Parameters: { LambdaFunctionARN: 'names', InvocationTimeLimitSeconds: '3' },
      Transitions: { NextAction: 'greet', Errors: errors('goodbye') },
    },
    says('greet', 'Hello $.External.name.', 'goodbye'),
    goodbye,
    says('lost', 'Nobody hears this.', 'goodbye'),
  ])
}

/** A flow of so many blocks that no console has drawn, most of which a call walks through. */
export function chain(length: number): Promise<string> {
  const talk = Array.from({ length: length - 1 }, (_, i) =>
    says(`block-${i}`, `This is ${i}.`, i === length - 2 ? 'goodbye' : `block-${i + 1}`),
  )
  return file([...talk, goodbye])
}
