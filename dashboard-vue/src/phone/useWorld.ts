import { computed, reactive } from 'vue'
import type { Call } from './useCall'

/** What the next call meets, and what is broken from this moment on. */
export function useWorld(call: Call) {
  const world = reactive({ recordingConsent: false, agents: '', faults: [] as string[] })

  function toggle(fault: string) {
    const on = world.faults.includes(fault)
    world.faults = on ? world.faults.filter((f) => f !== fault) : [...world.faults, fault]
    void call.breaks(world.faults)
  }

  return {
    world,
    askConsent: (on: boolean) => (world.recordingConsent = on),
    staff: (agents: string) => (world.agents = agents),
    toggle,
    broken: computed(
      () => new Set(world.faults.flatMap((f) => (f.startsWith('block:') ? [f.slice(6)] : []))),
    ),
    dialled: (from: string) => ({
      from,
      recordingConsent: world.recordingConsent,
      agents: world.agents === '' ? null : world.agents,
      faults: world.faults,
    }),
  }
}

export type World = ReturnType<typeof useWorld>
