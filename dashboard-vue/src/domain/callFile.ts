import type { CallEvent, CallerEvent } from './call'

/** What was dialled, and into which world. */
export interface Dialled {
  from: string
  recordingConsent: boolean
  agents: string | null
  faults: string[]
  /** On data of its own, as `./vanity play` has it. */
  fresh?: boolean
}

export const PLAIN = { recordingConsent: false, agents: null, faults: [] as string[] }

/** A call as a script of `./vanity play`: what was done, and what has to be heard again. */
export function callFile(dialled: Dialled, events: CallEvent[], note: string): string {
  return [`# ${note}`, ...given(dialled), `from ${dialled.from}`, ...steps(events), ''].join('\n')
}

function given({ recordingConsent, agents, faults }: Dialled): string[] {
  return [
    ...(recordingConsent ? ['given recording-consent'] : []),
    ...(agents === null ? [] : [`given agent-queue ${agents}`]),
    ...faults.map((fault) => `given ${fault}`),
  ]
}

function steps(events: CallEvent[]): string[] {
  return events.flatMap((event) => {
    if (event.event === 'say') return [`expect ${event.text.replace(/\s+/g, ' ').trim()}`]
    if (event.event === 'caller') return [step(event)]
    return event.event === 'end' ? ['expect end'] : []
  })
}

function step(event: CallerEvent): string {
  if (event.said !== undefined) return `say ${event.said}`
  if (event.pressed !== undefined) return `press ${event.pressed}`
  if (event.noise) return 'noise'
  return event.hungUp ? 'hang up' : 'silence'
}
