import { ref } from 'vue'

const WORD_MS = 400 // 150 words a minute, as the simulator counts.
const PATIENCE_MS = 1_500

/** Speaks the line's words with the browser's own voice, or shows them at the pace of one; it can be interrupted. */
export function useVoice() {
  const possible = 'speechSynthesis' in globalThis
  const on = ref(possible)
  let stop = () => {}

  /** Resolves when all is said or somebody interrupts; `heard` receives how many characters were said. */
  function say(text: string, heard: (characters: number) => void): Promise<void> {
    return new Promise((done) => {
      const ways: (() => void)[] = []
      stop = () => {
        ways.forEach((way) => way())
        stop = () => {}
        done()
      }
      const silently = () => ways.push(atPace(text, heard, () => stop()))
      if (!on.value || speechSynthesis.getVoices().length === 0) silently()
      else ways.push(aloud(text, heard, () => stop(), silently))
    })
  }

  return { possible, on, turn: (aloud: boolean) => (on.value = aloud), say, stop: () => stop() }
}

function aloud(text: string, heard: (n: number) => void, done: () => void, instead: () => void) {
  const speech = new SpeechSynthesisUtterance(text)
  // Some browsers take words and never say them.
  const dumb = setTimeout(() => {
    silence()
    instead()
  }, PATIENCE_MS)
  speech.onstart = () => clearTimeout(dumb)
  speech.onboundary = (at) => heard(at.charIndex + (at.charLength || 1))
  speech.onend = () => done()
  speech.onerror = () => done()
  speechSynthesis.speak(speech)
  const silence = () => {
    clearTimeout(dumb)
    speech.onend = speech.onerror = speech.onboundary = null
    speechSynthesis.cancel()
  }
  return silence
}

function atPace(text: string, heard: (n: number) => void, done: () => void) {
  const ends = [...text.matchAll(/[\p{L}\p{N}']+/gu)].map((word) => word.index + word[0].length)
  let said = 0
  const timer = setInterval(() => {
    const end = ends[said++]
    if (end === undefined) return done()
    heard(end)
  }, WORD_MS)
  heard(ends[said++] ?? text.length)
  return () => clearInterval(timer)
}
