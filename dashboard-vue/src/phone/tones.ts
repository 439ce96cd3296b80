const ROWS = [697, 770, 852, 941]
const COLUMNS = [1209, 1336, 1477]
const KEYS = ['123', '456', '789', '*0#']
const LASTS = 0.12

let sound: AudioContext | null = null

/** The two tones of a key, as a telephone makes them; nothing where the browser has no sound. */
export function tone(key: string): void {
  if (!('AudioContext' in globalThis)) return
  const row = KEYS.findIndex((keys) => keys.includes(key))
  const column = KEYS[row]?.indexOf(key) ?? -1
  sound ??= new AudioContext()
  const volume = sound.createGain()
  volume.gain.value = 0.05
  volume.connect(sound.destination)
  for (const hertz of [ROWS[row], COLUMNS[column]]) {
    const wave = sound.createOscillator()
    wave.frequency.value = hertz ?? 0
    wave.connect(volume)
    wave.start()
    wave.stop(sound.currentTime + LASTS)
  }
}
