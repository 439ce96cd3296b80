import { ref, watch, type Ref } from 'vue'
import type { Line } from '../domain/call'

/** Reads the line's words aloud with the browser's own voice; it only resembles the voice that callers hear. */
export function useVoice(lines: Ref<Line[]>) {
  const possible = 'speechSynthesis' in globalThis
  const on = ref(false)
  watch(lines, (now, before) => {
    if (!on.value) return
    if (now.at(-1)?.who === 'caller') speechSynthesis.cancel()
    now
      .slice(before.length)
      .filter((l) => l.who === 'line')
      .forEach((l) => speechSynthesis.speak(new SpeechSynthesisUtterance(l.text)))
  })
  watch(on, (speaking) => speaking || speechSynthesis.cancel())
  return { possible, on }
}
