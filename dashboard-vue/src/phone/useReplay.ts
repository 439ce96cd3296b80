import { computed, ref, shallowRef, watch } from 'vue'
import { readScript, type Script, type ScriptStep } from '../api/phone'
import { isOver } from '../domain/call'
import { holds } from '../domain/replay'
import type { Call } from './useCall'

/** Plays a saved call again, on data of its own: step by step, or on until its end. */
export function useReplay(call: Call) {
  const script = shallowRef<Script['calls'][number] | null>(null)
  const calls = ref(0)
  const name = ref('')
  const at = ref(0)
  const on = ref(false)
  const failed = ref<string[]>([])
  const problem = ref('')
  const done = computed(() => script.value !== null && at.value >= script.value.steps.length)

  async function open(text: string, from: string) {
    problem.value = ''
    try {
      const read = await readScript(text)
      script.value = read.calls[0] ?? null
      calls.value = read.calls.length
      name.value = from
      at.value = 0
      failed.value = []
    } catch (trouble) {
      problem.value = String(trouble instanceof Error ? trouble.message : trouble)
    }
  }

  /** Dials as the script says. */
  function start(further: boolean) {
    if (script.value === null) return
    const { from, recordingConsent, agents, faults } = script.value
    at.value = 0
    failed.value = []
    on.value = further
    call.setRealTime(!further)
    void call.dial({ from, recordingConsent, agents, faults, fresh: true })
  }

  /** What is expected by now, and the next thing that the caller does. */
  async function step() {
    const next = expectations()
    if (next === undefined || !call.calling.value) return
    at.value++
    await call.act(next)
  }

  function expectations(): Exclude<ScriptStep, { expect: string }> | undefined {
    for (;;) {
      const next = script.value?.steps[at.value]
      if (next === undefined || !('expect' in next)) return next
      if (!holds(next.expect, call.events.value)) failed.value.push(`line ${next.line}: ${next.expect}`)
      at.value++
    }
  }

  watch(call.terms, (terms) => {
    if (on.value && terms !== null) void (done.value ? call.act({ hangUp: true }) : step())
  })
  watch(call.calling, (calling) => {
    if (calling || script.value === null) return
    if (isOver(call.events.value)) expectations()
    on.value = false
  })

  return { script, calls, name, at, on, failed, problem, done, open, start, step }
}

export type Replay = ReturnType<typeof useReplay>
