import { ref } from 'vue'
import type { ListeningEvent } from '../domain/call'
import { collect } from '../domain/keys'
import { tone } from './tones'

interface Line {
  terms: () => ListeningEvent | null
  /** Whether keys are taken now; ends what is being said. */
  opens: () => boolean
  begins: () => void
  send: (pressed: string) => void
}

/** Collects keys into one input, as the listener's settings say. */
export function useKeys(line: Line) {
  const pressed = ref('')
  let pause: ReturnType<typeof setTimeout> | undefined

  function press(key: string) {
    tone(key)
    if (!line.opens()) return
    const terms = line.terms()?.keys
    if (terms === undefined) return
    line.begins()
    clearTimeout(pause)
    const now = collect(terms, pressed.value, key)
    pressed.value = now.pressed
    if (now.done) end()
    else pause = setTimeout(end, terms.timeoutMs)
  }

  /** The keys that were pressed are the whole input. */
  function end() {
    const all = pressed.value
    clear()
    if (all !== '') line.send(all)
  }

  function clear() {
    clearTimeout(pause)
    pressed.value = ''
  }

  return { pressed, press, end, clear }
}
