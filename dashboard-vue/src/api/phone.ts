import type { Act, CallEvent } from '../domain/call'
import type { FlowDocument } from '../domain/flow'

/** The local server's softphone: one simulated call at a time, its events fetched as they happen. */
export class Phone {
  private id: string | null = null

  async dial(from: string): Promise<void> {
    const response = await post('/phone/calls', { from })
    if (!response.ok) throw new Error(((await response.json()) as { detail: string }).detail)
    this.id = ((await response.json()) as { id: string }).id
  }

  /** Waits for what happens after the first `seen` events; an empty list when nothing did for a while. */
  async events(seen: number): Promise<CallEvent[]> {
    const response = await fetch(`/phone/calls/${this.call()}/events?after=${seen}`, { cache: 'no-store' })
    if (!response.ok) throw new Error(`the call's events answered ${response.status}`)
    return ((await response.json()) as { events: CallEvent[] }).events
  }

  async act(act: Act): Promise<void> {
    const response = await post(`/phone/calls/${this.call()}/acts`, act)
    if (!response.ok) throw new Error(`the call answered ${response.status}`)
  }

  private call(): string {
    if (this.id === null) throw new Error('no call was placed')
    return this.id
  }
}

export async function readFlow(): Promise<FlowDocument> {
  const response = await fetch('/phone/flow')
  if (!response.ok) throw new Error(`the flow answered ${response.status}`)
  return (await response.json()) as FlowDocument
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}
