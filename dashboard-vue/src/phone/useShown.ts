import { computed, ref, shallowRef, watch } from 'vue'
import { readShown, type Shown } from '../api/phone'
import type { Call } from './useCall'
import type { Replay } from './useReplay'

/** What the softphone was opened on, and which flow and block of it are looked at. */
export function useShown(call: Call, replay: Replay) {
  const shown = shallowRef<Shown>({ flows: [], ours: true, script: null })
  const trouble = ref(false)
  const shownFlow = ref(0)
  const chosen = ref<string | null>(null)
  const flows = computed(() => shown.value.flows)
  const sheet = computed(() => flows.value[shownFlow.value] ?? null)
  const block = computed(() => sheet.value?.blocks.find(({ id }) => id === chosen.value) ?? null)
  const holding = (id: string | null) => flows.value.findIndex((flow) => flow.blocks.some((b) => b.id === id))

  watch(call.block, (id) => (shownFlow.value = Math.max(holding(id), 0)))

  function choose(id: string) {
    if (holding(id) >= 0) shownFlow.value = holding(id)
    chosen.value = id
  }

  async function read() {
    try {
      shown.value = await readShown()
    } catch {
      trouble.value = true
    }
    const { script } = shown.value
    if (script) await replay.open(script.text, script.name)
  }

  return {
    flows,
    ours: computed(() => shown.value.ours),
    trouble,
    shownFlow,
    chosen,
    sheet,
    block,
    choose,
    read,
  }
}
