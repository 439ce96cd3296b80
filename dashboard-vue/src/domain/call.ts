/** What happens in a simulated call: the events of `./vanity call --json`, and two that only the softphone receives. */
export type CallEvent =
  | { event: 'say'; at: string; block: string; text: string; ssml: string | null }
  | { event: 'listen'; at: string; block: string; by: 'lex' | 'keys' }
  | ListeningEvent
  | CallerEvent
  | { event: 'block'; at: string; id: string; type: string }
  | BranchEvent
  | InvokedEvent
  | LambdaEvent
  | { event: 'attribute'; at: string; name: string; value: string }
  | { event: 'stub'; at: string; block: string; detail: string }
  | { event: 'end'; at: string; reason: string; detail: string }
  | { event: 'expect'; at: string; text: string; held: boolean }

export interface CallerEvent {
  event: 'caller'
  at: string
  said?: string
  pressed?: string
  taken?: string
  silent?: true
  noise?: true
  hungUp?: true
}

/** A link was taken; `why` where it is that of an error. */
export interface BranchEvent {
  event: 'branch'
  at: string
  from: string
  link: string
  to: string
  why?: string
}

/** The call waits for its caller now, on these terms. */
export interface ListeningEvent {
  event: 'listening'
  at: string
  block: string
  inLine: boolean
  speech: boolean
  interruptible: boolean
  silenceMs: number
  keys: KeyTerms
}

/** How a listener collects keys into one input. */
export interface KeyTerms {
  most: number
  end: string
  clear: string
  clearEnds: boolean
  timeoutMs: number
}

/** What went to a Lambda and came back, and the time it took on this machine. */
export interface InvokedEvent {
  event: 'invoked'
  at: string
  ms: number
  request: unknown
  response: unknown
  failed: string | null
}

export interface LambdaEvent {
  event: 'lambda'
  at: string
  source: string
  operation?: string
  intent?: string
  status: string
  attempt: number
}

export type Act = { say: string } | { press: string } | { silence: true } | { noise: true } | { hangUp: true }

export interface Line {
  who: 'line' | 'caller' | 'note'
  at: string
  text: string
}

/** The call as a conversation to read. */
export function conversation(events: CallEvent[], words: CallWords): Line[] {
  return events.flatMap((event): Line[] => {
    if (event.event === 'say') return [{ who: 'line', at: event.at, text: event.text }]
    if (event.event === 'caller') return [{ who: 'caller', at: event.at, text: spoken(event, words) }]
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

/** What the caller did, in words. */
export function spoken(event: CallerEvent, words: CallWords): string {
  if (event.said !== undefined) return event.said
  if (event.pressed !== undefined) return words.keys(event.pressed)
  if (event.noise) return words.noise
  return event.hungUp ? words.hungUp : words.silence
}

export const isOver = (events: CallEvent[]) => events.some((e) => e.event === 'end')

/** The terms on which the call waits for its caller now, or null while it does not. */
export function listensNow(events: CallEvent[]): ListeningEvent | null {
  const last = events.findLast((e) => e.event === 'listening' || e.event === 'caller' || e.event === 'end')
  return last?.event === 'listening' ? last : null
}

/** The block that the call is in. */
export function currentBlock(events: CallEvent[]): string | null {
  const last = events.findLast((e) => e.event === 'block')
  return last?.event === 'block' ? last.id : null
}

/** That nothing matches is an answer, no failure. */
export const failed = (branch: BranchEvent) =>
  branch.why !== undefined && branch.link !== 'NoMatchingCondition'
