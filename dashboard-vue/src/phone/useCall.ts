import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { Phone } from '../api/phone'
import {
  currentBlock,
  isOver,
  listensNow,
  type Act,
  type CallEvent,
  type ListeningEvent,
} from '../domain/call'
import { PLAIN, type Dialled } from '../domain/callFile'
import { Presenter } from './presenter'
import { keptCall } from './keptCall'
import { useKeys } from './useKeys'
import type { useVoice } from './useVoice'

export type Phase = 'idle' | 'dialling' | 'speaking' | 'listening' | 'over'

/** One call after another, as it is heard: what happens is shown when its time has come. */
export function useCall(voice: ReturnType<typeof useVoice>) {
  const events = shallowRef<CallEvent[]>([])
  const dialled = ref<Dialled>({ ...PLAIN, from: '' })
  const calling = ref(false)
  const problem = ref('')
  const hint = ref(false)
  const since = ref<number | null>(null)
  const presenter = new Presenter(voice, show)
  const answered = ref(false)
  const speaking = ref(false)
  const terms = computed(() => (calling.value && !answered.value ? listensNow(events.value) : null))
  let phone: Phone | null = null
  let silence: ReturnType<typeof setTimeout> | undefined

  function show(more: CallEvent[]) {
    events.value = [...events.value, ...more]
    if (more.at(-1)?.event === 'listening') answered.value = false
  }

  async function dial(asked: Dialled) {
    begin(asked, Date.now())
    await guarded(async () => {
      phone = await Phone.dial(asked)
      keptCall.keep({ id: phone.id, dialled: asked, since: Date.now() })
      await follow(phone)
    })
  }

  /** Takes up the call that the page held before it was reloaded, if it still goes on. */
  async function resume() {
    const kept = keptCall.read()
    if (kept === null) return
    const again = Phone.again(kept.id)
    const past = await again.events(0).catch(() => [])
    if (past.length === 0 || isOver(past)) return keptCall.forget()
    begin(kept.dialled, kept.since)
    await guarded(async () => {
      phone = again
      presenter.catchUp(past)
      await follow(again, past.length)
    })
  }

  function begin(asked: Dialled, at: number) {
    events.value = []
    answered.value = speaking.value = hint.value = false
    presenter.clear()
    keys.clear()
    dialled.value = { ...asked }
    problem.value = ''
    since.value = at
    calling.value = true
  }

  async function guarded(call: () => Promise<void>) {
    try {
      await call()
    } catch (trouble) {
      problem.value = String(trouble instanceof Error ? trouble.message : trouble)
      voice.stop()
    } finally {
      calling.value = false
      clearTimeout(silence)
      // A page that is being reloaded breaks off here too, and takes the call up again.
      if (presenter.knowsTheEnd) keptCall.forget()
    }
  }

  async function follow(call: Phone, from = 0) {
    let seen = from
    const shown = presenter.run(waitForSilence)
    while (!presenter.knowsTheEnd) {
      const more = await call.events(seen)
      seen += more.length
      presenter.add(more)
    }
    await shown
  }

  /** Real time runs on: who neither speaks nor keys in time was silent. */
  function waitForSilence(on: ListeningEvent | null) {
    clearTimeout(silence)
    if (on !== null && presenter.realTime.value && !presenter.paused.value && !speaking.value)
      silence = setTimeout(() => void send({ silence: true }), on.silenceMs)
  }

  async function send(what: Act) {
    clearTimeout(silence)
    keys.clear()
    answered.value = true
    speaking.value = false
    if (presenter.knowsTheEnd) return
    await phone?.act(what).catch((trouble: Error) => (problem.value = trouble.message))
  }

  /** Whether the line takes anything now; a prompt that may be interrupted ends, if so. */
  function interrupts(): boolean {
    const open = terms.value !== null || presenter.cut()
    hint.value = !open
    return open
  }

  async function act(what: Act): Promise<boolean> {
    if (!calling.value) return false
    if ('hangUp' in what) presenter.flush()
    else if (!interrupts()) return false
    await send(what)
    return true
  }

  const keys = useKeys({
    terms: () => terms.value,
    opens: interrupts,
    begins: () => clearTimeout(silence),
    send: (pressed) => void send({ press: pressed }),
  })

  /** Somebody has begun to speak, or has stopped without a word. */
  function speaks(begun: boolean) {
    speaking.value = begun
    waitForSilence(terms.value)
  }

  function setRealTime(on: boolean) {
    presenter.realTime.value = on
    if (!on) voice.stop()
    waitForSilence(terms.value)
  }

  async function breaks(faults: string[]) {
    dialled.value = { ...dialled.value, faults }
    if (calling.value)
      await phone?.breaks(faults).catch((trouble: Error) => (problem.value = trouble.message))
  }

  const away = () => calling.value && phone?.away()
  addEventListener('pagehide', away)
  onScopeDispose(() => removeEventListener('pagehide', away))

  const phase = computed<Phase>(() => {
    if (!calling.value) return events.value.length > 0 ? 'over' : 'idle'
    if (events.value.length === 0) return 'dialling'
    return terms.value === null ? 'speaking' : 'listening'
  })

  return {
    events,
    dialled,
    calling,
    problem,
    hint,
    since,
    phase,
    terms,
    keys: keys.pressed,
    heard: presenter.heard,
    realTime: presenter.realTime,
    paused: presenter.paused,
    block: computed(() => currentBlock(events.value)),
    dial,
    resume,
    act,
    press: keys.press,
    endKeys: keys.end,
    speaks,
    interrupts,
    setRealTime,
    breaks,
    pause: (on: boolean) => {
      presenter.pause(on)
      waitForSilence(on ? null : terms.value)
    },
    step: () => presenter.step(),
  }
}

export type Call = ReturnType<typeof useCall>
