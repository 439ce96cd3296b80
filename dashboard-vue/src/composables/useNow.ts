import { onScopeDispose, ref } from 'vue'

/** The present moment, moved on often enough for "5 minutes ago". */
export function useNow(everyMs = 10_000) {
  const now = ref(new Date())
  const timer = setInterval(() => (now.value = new Date()), everyMs)
  onScopeDispose(() => clearInterval(timer))
  return now
}
