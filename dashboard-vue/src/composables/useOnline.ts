import { onScopeDispose, ref } from 'vue'

/** Whether the browser has a network at all. */
export function useOnline() {
  const online = ref(navigator.onLine)
  const follow = () => (online.value = navigator.onLine)
  addEventListener('online', follow)
  addEventListener('offline', follow)
  onScopeDispose(() => {
    removeEventListener('online', follow)
    removeEventListener('offline', follow)
  })
  return online
}
