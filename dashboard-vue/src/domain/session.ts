import type { CallEvent } from './call'

/** The call's own memory, as the Lambda writes it into one line. */
export interface SessionState {
  raw: string
  offered: string[]
  facts: [name: string, value: string][]
}

/** The newest state that went over the wire, read; null before there is one. */
export function sessionOf(events: CallEvent[]): SessionState | null {
  const raw = events.reduce<string | null>((newest, e) => stateIn(e) ?? newest, null)
  return raw === null || raw === 'none' ? null : decoded(raw)
}

/** All session attributes of the newest answer of the bot's Lambda. */
export function attributesOf(events: CallEvent[]): [string, string][] {
  const all = new Map<string, string>()
  for (const event of events) if (event.event === 'attribute') all.set(event.name, event.value)
  const session = events.reduce<Record<string, string> | null>((newest, e) => sessionIn(e) ?? newest, null)
  return [...all, ...Object.entries(session ?? {})]
}

function stateIn(event: CallEvent): string | null {
  if (event.event !== 'invoked') return null
  const answer = event.response as { state?: unknown } | null
  const state = typeof answer?.state === 'string' ? answer.state : sessionIn(event)?.['state']
  return state ?? null
}

function sessionIn(event: CallEvent): Record<string, string> | null {
  if (event.event !== 'invoked') return null
  const answer = event.response as { sessionState?: { sessionAttributes?: Record<string, string> } } | null
  return answer?.sessionState?.sessionAttributes ?? null
}

function decoded(raw: string): SessionState {
  const fields = new Map(raw.split(';').map((f) => [f.slice(0, f.indexOf('=')), f.slice(f.indexOf('=') + 1)]))
  const of = (name: string) => fields.get(name) ?? ''
  const options = of('o') === '' ? [] : of('o').split(',')
  const [first = 0, count = 0, , focus = -1] = of('f').split('.').map(Number)
  const [turns, numbers, misses] = of('t').split('.')
  const named = (option: string | undefined) => option ?? 'none'
  return {
    raw,
    offered: options.slice(first, first + count),
    facts: [
      ['Calls from', of('c') || 'withheld'],
      ['Number in question', of('n') || 'none'],
      ['Open question', of('q')],
      ['Found', options.join(', ') || 'nothing'],
      ['Offered now', options.slice(first, first + count).join(', ') || 'nothing'],
      ['In focus', named(focus < 0 ? undefined : options[focus])],
      ['Kept', of('k') || 'nothing'],
      ['Turns', turns ?? ''],
      ['Numbers tried', numbers ?? ''],
      ['Misses in a row', misses ?? ''],
      ['On the keypad', of('m') === '1' ? 'yes' : 'no'],
      ['Agents to put through to', of('a') === '1' ? 'yes' : 'no'],
    ],
  }
}

/** A printed number in groups: words, and the digits between them. */
export function tilesOf(display: string): { word: string; digits: string }[] {
  return display
    .split('-')
    .map((part) => (/[A-Z]/.test(part) ? { word: part, digits: '' } : { word: '', digits: part }))
}
