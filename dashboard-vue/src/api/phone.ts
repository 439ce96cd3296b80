import type { Act, CallEvent } from '../domain/call'
import type { Dialled } from '../domain/callFile'
import type { FlowSheet } from '../domain/sheet'

/** One simulated call at the local server: its events fetched as they happen, the caller's acts handed over. */
export class Phone {
  private constructor(readonly id: string) {}

  static async dial(dialled: Dialled): Promise<Phone> {
    return new Phone(((await answered(await post('/phone/calls', dialled))) as { id: string }).id)
  }

  /** A call that this page held before it was reloaded. */
  static again(id: string): Phone {
    return new Phone(id)
  }

  /** Waits for what happens after the first `seen` events; an empty list when nothing did for a while. */
  async events(seen: number): Promise<CallEvent[]> {
    const response = await fetch(`/phone/calls/${this.id}/events?after=${seen}`, { cache: 'no-store' })
    return ((await answered(response)) as { events: CallEvent[] }).events
  }

  async act(act: Act): Promise<void> {
    await answered(await post(`/phone/calls/${this.id}/acts`, act))
  }

  /** From now on just that goes wrong. */
  async breaks(faults: string[]): Promise<void> {
    await answered(await post(`/phone/calls/${this.id}/faults`, { faults }))
  }

  /** The page goes; unless it is back soon, the caller hangs up. */
  away(): void {
    void post(`/phone/calls/${this.id}/away`, {}, true)
  }
}

/** A call script as the server reads it. */
export interface Script {
  calls: (Dialled & { steps: ScriptStep[] })[]
}

export type ScriptStep = { line: number } & ({ expect: string } | Act)

/** What the softphone was opened on. */
export interface Shown {
  flows: FlowSheet[]
  /** Vanity Line, with its callers; else a flow with stubs to edit. */
  ours: boolean
  /** A call that lies ready to be played. */
  script: { name: string; text: string } | null
}

export async function readShown(): Promise<Shown> {
  return (await answered(await fetch('/phone/flow'))) as Shown
}

export async function readStubs(): Promise<string> {
  return ((await answered(await fetch('/phone/stubs', { cache: 'no-store' }))) as { text: string }).text
}

/** From the next call on, that answers in place of what the flow calls. */
export async function writeStubs(text: string): Promise<void> {
  await answered(await fetch('/phone/stubs', { method: 'POST', body: text }))
}

export async function readScript(text: string): Promise<Script> {
  const response = await fetch('/phone/script', { method: 'POST', body: text })
  return (await answered(response)) as Script
}

async function answered(response: Response): Promise<unknown> {
  if (response.ok) return response.status === 204 ? null : response.json()
  const problem = (await response.json().catch(() => ({}))) as { detail?: string }
  throw new Error(problem.detail ?? `the local server answered ${response.status}`)
}

function post(path: string, body: unknown, keepalive = false): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    keepalive,
  })
}
