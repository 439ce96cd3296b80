import { onScopeDispose, ref } from 'vue'
import { routeOf } from '../domain/route'

/** The part of the page that the address names; links and the browser's own buttons move between them. */
export function useRoute() {
  const route = ref(routeOf(location.hash))
  const follow = () => (route.value = routeOf(location.hash))
  addEventListener('hashchange', follow)
  onScopeDispose(() => removeEventListener('hashchange', follow))
  return route
}
