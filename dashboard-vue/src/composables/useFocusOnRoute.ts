import { nextTick, watch, type Ref } from 'vue'
import type { Route } from '../domain/route'

/** The focus goes where the page goes: to its heading, or back to the caller whose page is left. */
export function useFocusOnRoute(route: Ref<Route>) {
  watch(route, async (to, from) => {
    if (to.view === 'caller') return // Its heading comes with the caller.
    await nextTick()
    const back = to.view === 'callers' && from.view === 'caller' ? `#caller-${from.id}` : 'main h2[tabindex]'
    // The list stays behind the other parts, unseen, with a heading of its own.
    const shown = [...document.querySelectorAll<HTMLElement>(back)].find((place) => place.checkVisibility())
    shown?.focus()
  })
}
