import { onScopeDispose, ref } from 'vue'
import { AT_ONCE, type Callers } from '../api/callers'
import type { Filter } from '../domain/filter'
import { toQuery } from '../domain/filter'
import { toCsv, toJson } from '../domain/csv'
import { everybody } from '../domain/walk'
import { strings } from '../strings'
import { saveFile } from './saveFile'

export type Format = 'csv' | 'json'

/** Saves all callers that a filter wants as one file, page by page, saying how far it is. */
export function useExport(api: Callers) {
  const state = ref<'idle' | 'running' | 'done' | 'failed'>('idle')
  const found = ref(0)
  const looked = ref(0)
  let stop = new AbortController()

  async function run(format: Format, filter: Filter) {
    stop = new AbortController()
    const { signal } = stop
    state.value = 'running'
    found.value = looked.value = 0
    const query = toQuery(filter)
    try {
      const callers = await everybody(
        (cursor) => api.page(AT_ONCE, cursor, query),
        (met, seen) => ([found.value, looked.value] = [met, seen]),
        signal,
      )
      signal.throwIfAborted()
      found.value = callers.length
      if (format === 'csv')
        saveFile(strings.exports.file('csv'), 'text/csv;charset=utf-8', ['\uFEFF', toCsv(callers)])
      else saveFile(strings.exports.file('json'), 'application/json', [toJson(callers)])
      state.value = 'done'
    } catch {
      state.value = signal.aborted ? 'idle' : 'failed'
    }
  }

  const cancel = () => stop.abort()
  onScopeDispose(cancel)
  return { state, found, looked, run, cancel }
}

export type Export = ReturnType<typeof useExport>
