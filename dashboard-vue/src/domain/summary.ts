import type { Summary } from './caller'

/** Share of callers in whose number a word was found, as a whole per cent; null while nobody has called. */
export function shareWithWords(summary: Summary): number | null {
  return summary.callers === 0 ? null : Math.round((100 * summary.withWords) / summary.callers)
}
