/** What happens in a simulated call, in the words of `./vanity call --json`; only the kinds that the softphone shows. */
export type CallEvent =
  | { event: 'say'; at: string; block: string; text: string }
  | { event: 'listen'; at: string; block: string; by: 'lex' | 'keys' }
  | {
      event: 'caller'
      at: string
      said?: string
      pressed?: string
      taken?: string
      silent?: true
      noise?: true
      hungUp?: true
    }
  | { event: 'block'; at: string; id: string }
  | { event: 'branch'; at: string; from: string; link: string; to: string }
  | { event: 'end'; at: string; reason: string; detail: string }
  | { event: 'lambda' | 'attribute' | 'expect' | 'stub'; at: string }

export type Act = { say: string } | { press: string } | { silence: true } | { hangUp: true }

export interface Line {
  who: 'line' | 'caller' | 'note'
  at: string
  text: string
}

/** The call as a conversation to read. */
export function conversation(events: CallEvent[], words: CallWords): Line[] {
  return events.flatMap((event): Line[] => {
    if (event.event === 'say') return [{ who: 'line', at: event.at, text: event.text }]
    if (event.event === 'caller') return [{ who: 'caller', at: event.at, text: act(event, words) }]
    if (event.event === 'end') return [{ who: 'note', at: event.at, text: words.ended(event.reason) }]
    return []
  })
}

export interface CallWords {
  silence: string
  noise: string
  hungUp: string
  keys: (keys: string) => string
  ended: (reason: string) => string
}

function act(event: Extract<CallEvent, { event: 'caller' }>, words: CallWords): string {
  if (event.said !== undefined) return event.said
  if (event.pressed !== undefined) return words.keys(event.pressed)
  if (event.noise) return words.noise
  return event.hungUp ? words.hungUp : words.silence
}

export const isOver = (events: CallEvent[]) => events.some((e) => e.event === 'end')

/** Whether the call waits for its caller now. */
export function listens(events: CallEvent[]): boolean {
  const last = events.findLast((e) => e.event === 'listen' || e.event === 'caller' || e.event === 'end')
  return last?.event === 'listen'
}

/** The blocks that were entered, the present one last. */
export const walked = (events: CallEvent[]) => events.flatMap((e) => (e.event === 'block' ? [e.id] : []))
