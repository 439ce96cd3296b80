import { onScopeDispose, ref } from 'vue'

/** As much of a browser's speech recogniser as is used here; TypeScript knows none. */
interface Recogniser {
  lang: string
  interimResults: boolean
  onspeechstart: (() => void) | null
  onresult:
    ((event: { results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }> }) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  abort(): void
}

const Made = ['SpeechRecognition', 'webkitSpeechRecognition']
  .map((name) => (globalThis as Record<string, unknown>)[name])
  .find((found) => found !== undefined) as (new () => Recogniser) | undefined

/** Hears what is said into the microphone, once each time it is opened. */
export function useEars(heard: (words: string) => void, begins: () => void) {
  const open = ref(false)
  const words = ref('')
  const trouble = ref('')
  let ear: Recogniser | null = null

  function listen() {
    if (Made === undefined || open.value) return
    ear = new Made()
    ear.lang = 'en-US'
    ear.interimResults = true
    ear.onspeechstart = begins
    ear.onresult = ({ results }) => {
      const last = results[results.length - 1]
      words.value = last?.[0]?.transcript ?? ''
      if (last?.isFinal && words.value.trim()) heard(words.value.trim())
    }
    ear.onerror = ({ error }) => (trouble.value = error === 'no-speech' || error === 'aborted' ? '' : error)
    ear.onend = () => {
      open.value = false
      words.value = ''
    }
    trouble.value = ''
    open.value = true
    ear.start()
  }

  function close() {
    ear?.abort()
    open.value = false
  }

  onScopeDispose(close)
  return { possible: Made !== undefined, open, words, trouble, listen, close }
}
