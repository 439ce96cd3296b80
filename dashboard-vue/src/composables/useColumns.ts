import { ref, watch } from 'vue'
import { COLUMNS, USUAL, type Column } from '../domain/sort'

const KEY = 'vanity-line.columns'

/** The columns of the table, as this browser's reader chose them. */
export function useColumns() {
  const chosen = ref<Column[]>(read())
  watch(chosen, (columns) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(columns))
    } catch {
      // A browser that keeps nothing shows the usual columns next time.
    }
  })
  return chosen
}

function read(): Column[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown
    const known = Array.isArray(kept) ? COLUMNS.filter((c) => kept.includes(c)) : []
    return known.length > 0 ? known : [...USUAL]
  } catch {
    return [...USUAL]
  }
}
