import type { CallEvent } from './call'

/** Whether what a script expects was said since the caller's last act; as `./vanity play` judges it. */
export function holds(expected: string, events: CallEvent[]): boolean {
  if (expected === 'end') return events.some((e) => e.event === 'end')
  return expected.startsWith('not ') ? !spoken(events, expected.slice(4)) : spoken(events, expected)
}

function spoken(events: CallEvent[], words: string): boolean {
  const since = events.findLastIndex((e) => e.event === 'caller')
  const said = events.slice(since + 1).flatMap((e) => (e.event === 'say' ? [e.text] : []))
  return folded(said.join(' ')).includes(folded(words))
}

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
