import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const LAUNCHER = join(import.meta.dirname, '../../vanity')

/** The whole system on this machine, as `./vanity --data DIR --operator` serves it, and what its own programs see of it. */
export class LocalSystem {
  private constructor(
    private readonly program: ChildProcess,
    private readonly folder: string,
    readonly address: string,
    readonly table: string,
  ) {}

  static async start(): Promise<LocalSystem> {
    const folder = await mkdtemp(join(tmpdir(), 'vanity-'))
    const options = ['serve', '--port', '0', '--operator', '--data', folder]
    const program = spawn(LAUNCHER, options, { stdio: ['ignore', 'pipe', 'inherit'] })
    const address = await firstAddress(program.stdout)
    const served = JSON.parse(await readFile(join(folder, 'served.json'), 'utf8')) as { port: number }
    return new LocalSystem(program, folder, address, `http://127.0.0.1:${served.port}`)
  }

  async stop(): Promise<void> {
    const ended = once(this.program, 'exit')
    this.program.kill()
    await ended
    await rm(this.folder, { recursive: true, force: true })
  }

  /** The callers, as the API says them. */
  async callers(): Promise<string> {
    return (await fetch(`${this.address}/v1/callers?limit=5`)).text()
  }

  /** Calls from a number, says some words and hangs up; the caller is kept when it is over. */
  async call(from: string, ...words: string[]): Promise<void> {
    const dialed = await this.post('/phone/calls', { from })
    const { id } = (await dialed.json()) as { id: string }
    for (const say of words) await this.post(`/phone/calls/${id}/acts`, { say })
    await this.post(`/phone/calls/${id}/acts`, { hangUp: true })
    let events: { event: string }[] = []
    while (!events.some(({ event }) => event === 'end')) {
      const more = await fetch(`${this.address}/phone/calls/${id}/events?after=${events.length}`)
      events = [...events, ...((await more.json()) as { events: { event: string }[] }).events]
    }
  }

  private post(path: string, body: object): Promise<Response> {
    return fetch(this.address + path, { method: 'POST', body: JSON.stringify(body) })
  }
}

/** A softphone that a command opened on one flow or one call. */
export class SoftphoneProgram {
  private constructor(
    private readonly program: ChildProcess,
    readonly address: string,
  ) {}

  static async start(command: string[]): Promise<SoftphoneProgram> {
    const program = spawn(LAUNCHER, command, { stdio: ['ignore', 'pipe', 'ignore'] })
    return new SoftphoneProgram(program, await firstAddress(program.stdout))
  }

  async stop(): Promise<void> {
    const ended = once(this.program, 'exit')
    this.program.kill()
    await ended
  }
}

async function firstAddress(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)
    if (address) return address[0]
  }
  throw new Error('./vanity did not say where it serves; it says why above')
}
