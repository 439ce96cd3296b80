import { ref } from 'vue'
import type { CallEvent, ListeningEvent } from '../domain/call'
import type { useVoice } from './useVoice'

/** Long enough to see the call pass through a block. */
const BLOCK_MS = 130

/** Before the first word, who calls wants to hear it. */
const FIRST_BLOCKS_MS = 20

/** Shows what the server has already played when its time has come: words take as long as they are spoken. */
export class Presenter {
  readonly realTime = ref(true)
  readonly paused = ref(false)
  /** How much of the last prompt was said; null when all was. */
  readonly heard = ref<number | null>(null)

  private arrived: CallEvent[] = []
  private shown = 0
  /** So many events are shown without taking their time. */
  private past = 0
  private runs = 0
  private blockMs = FIRST_BLOCKS_MS
  private steps = 0
  private wake = () => {}

  constructor(
    private readonly voice: ReturnType<typeof useVoice>,
    private readonly show: (events: CallEvent[]) => void,
  ) {}

  get knowsTheEnd(): boolean {
    return this.arrived.at(-1)?.event === 'end'
  }

  clear(): void {
    this.arrived = []
    this.shown = 0
    this.past = 0
    this.blockMs = FIRST_BLOCKS_MS
    this.pause(false)
    this.voice.stop()
  }

  add(events: CallEvent[]): void {
    this.arrived.push(...events)
    this.wake()
  }

  /** What happened before the page was reloaded is not spoken again. */
  catchUp(events: CallEvent[]): void {
    this.past = events.length
    this.add(events)
  }

  /** The rest takes no time. */
  flush(): void {
    this.past = Infinity
    this.voice.stop()
  }

  /** Shows all there is until the call's end. */
  async run(onListening: (terms: ListeningEvent) => void): Promise<void> {
    const mine = ++this.runs
    while (mine === this.runs) {
      const next = this.arrived[this.shown]
      if (next === undefined) await this.more()
      else {
        if (next.event === 'block') await this.turn()
        const now = this.together()
        const last = now.at(-1) ?? next
        this.shown += now.length
        this.show(now)
        if (last.event === 'end') return
        if (last.event === 'listening' && this.shown === this.arrived.length) onListening(last)
        await this.takesItsTime(last)
      }
    }
  }

  /** The next event, and those after it that take no time: until somebody listens they are drawn once. */
  private together(): CallEvent[] {
    const most = this.paused.value ? 1 : this.realTime.value ? Math.max(this.past - this.shown, 1) : Infinity
    const rest = this.arrived.slice(this.shown, this.shown + most)
    const last = rest.findIndex((e) => e.event === 'listening' || e.event === 'end')
    return last < 0 ? rest : rest.slice(0, last + 1)
  }

  /** Ends what is being said, if the block that says it listens and allows it. */
  cut(): boolean {
    const next = this.arrived.slice(this.shown)
    const ahead = next.find((e) => e.event === 'listening' || (e.event === 'block' && this.realTime.value))
    if (ahead?.event !== 'listening' || (!ahead.interruptible && this.realTime.value)) return false
    while (this.arrived[this.shown] !== ahead) this.showNext()
    this.showNext()
    this.voice.stop()
    return true
  }

  private showNext(): void {
    const next = this.arrived[this.shown++]
    if (next !== undefined) this.show([next])
  }

  pause(on: boolean): void {
    this.paused.value = on
    this.wake()
  }

  /** On to the next block. */
  step(): void {
    this.steps++
    this.wake()
  }

  private more(): Promise<void> {
    return new Promise((awake) => (this.wake = awake))
  }

  private async turn(): Promise<void> {
    while (this.paused.value && this.steps === 0) await this.more()
    if (this.steps > 0) this.steps--
  }

  private async takesItsTime(event: CallEvent): Promise<void> {
    if (this.shown <= this.past || !this.realTime.value) return
    if (event.event === 'say') {
      this.blockMs = BLOCK_MS
      this.heard.value = 0
      await this.voice.say(event.text, (characters) => (this.heard.value = characters))
      this.heard.value = null
    } else if (event.event === 'block') await new Promise((done) => setTimeout(done, this.blockMs))
  }
}
