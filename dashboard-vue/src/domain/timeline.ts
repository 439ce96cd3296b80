import { failed, spoken, type CallEvent, type CallWords, type InvokedEvent } from './call'

export type Kind = 'heard' | 'caller' | 'meaning' | 'block' | 'lambda' | 'attribute' | 'trouble' | 'end'

/** One thing that happened, in one line, and what is behind it. */
export interface Entry {
  kind: Kind
  at: string
  title: string
  block: string | null
  more: { label: string; json: unknown }[]
}

/** Everything that happened, in order: a Lambda's answer together with what was asked. */
export function timeline(events: CallEvent[], words: CallWords): Entry[] {
  const entries: Entry[] = []
  let block: string | null = null
  let wire: InvokedEvent | null = null
  const add = (kind: Kind, at: string, title: string, more: Entry['more'] = []) =>
    entries.push({ kind, at, title, block, more })
  for (const e of events) {
    switch (e.event) {
      case 'block':
        block = e.id
        add('block', e.at, `${e.id} · ${e.type}`)
        break
      case 'branch':
        add(
          failed(e) ? 'trouble' : 'block',
          e.at,
          `${e.from} → ${e.to} (${e.link})${e.why ? `: ${e.why}` : ''}`,
        )
        break
      case 'say':
        add('heard', e.at, e.text, e.ssml === null ? [] : [{ label: 'SSML', json: e.ssml }])
        break
      case 'caller':
        add('caller', e.at, spoken(e, words))
        break
      case 'invoked':
        meanings(e).forEach((meaning) => add('meaning', e.at, meaning))
        wire = e
        break
      case 'lambda':
        add('lambda', e.at, lambdaTitle(e, wire), wire === null ? [] : exchanged(wire))
        wire = null
        break
      case 'attribute':
        add('attribute', e.at, `${e.name} = ${e.value}`)
        break
      case 'stub':
        add('trouble', e.at, `${e.block}: ${e.detail}`)
        break
      case 'expect':
        add(e.held ? 'meaning' : 'trouble', e.at, `expect ${e.text}`)
        break
      case 'end':
        add('end', e.at, `${e.reason}${e.detail ? `: ${e.detail}` : ''}`)
        break
      case 'listen':
      case 'listening':
        break
    }
  }
  return entries
}

function lambdaTitle(e: Extract<CallEvent, { event: 'lambda' }>, wire: InvokedEvent | null): string {
  const took = wire === null ? '' : ` · ${wire.ms < 10 ? wire.ms.toFixed(1) : Math.round(wire.ms)} ms`
  const again = e.attempt > 1 ? ` (attempt ${e.attempt})` : ''
  return `${e.operation ?? e.intent ?? e.source} → ${e.status}${took}${again}`
}

const exchanged = (wire: InvokedEvent) => [
  { label: 'In', json: wire.request },
  { label: 'Out', json: wire.failed ?? wire.response },
]

interface BotRequest {
  interpretations?: { intent: { name: string }; nluConfidence?: number | null }[]
  inputTranscript?: string
  transcriptions?: { transcription: string; transcriptionConfidence?: number }[]
}

/** What the bot made of the words, before the Lambda was asked. */
function meanings(wire: InvokedEvent): string[] {
  const { interpretations = [], transcriptions = [] } = (wire.request ?? {}) as BotRequest
  const best = interpretations[0]
  if (best === undefined) return []
  const sure = best.nluConfidence == null ? '' : ` · sure of the intent ${percent(best.nluConfidence)}`
  const heard = transcriptions[0]?.transcriptionConfidence
  return [`${best.intent.name}${sure}${heard === undefined ? '' : ` · of the words ${percent(heard)}`}`]
}

const percent = (share: number) => `${Math.round(share * 100)} %`
