import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import type { Callers } from '../api/callers'
import { isActive, toQuery, type Filter } from '../domain/filter'
import { EMPTY, withOlder, type Roll } from '../domain/roll'

const ENOUGH = 50
const TYPING_MS = 250

/** Callers that a filter wants, looked for among all of them by the server, a screen of them at a time. */
export function useSearch(api: Callers, filter: Ref<Filter>) {
  const roll = shallowRef<Roll>(EMPTY)
  const looked = ref(0)
  const busy = ref(false)
  const failed = ref(false)
  let turn = 0
  let typing: ReturnType<typeof setTimeout> | undefined

  /** Goes on until there is another screen of callers, or nobody is left; a newer search ends it. */
  async function more() {
    const mine = ++turn
    const query = toQuery(filter.value)
    const wanted = roll.value.callers.length + ENOUGH
    busy.value = true
    failed.value = false
    try {
      do {
        const page = await api.page(wanted - roll.value.callers.length, roll.value.cursor, query)
        if (mine !== turn) return
        roll.value = withOlder(roll.value, page)
        looked.value += page.looked
      } while (roll.value.cursor !== null && roll.value.callers.length < wanted)
    } catch {
      if (mine === turn) failed.value = true
    } finally {
      if (mine === turn) busy.value = false
    }
  }

  function startOver() {
    turn++
    roll.value = EMPTY
    looked.value = 0
    failed.value = false
    busy.value = isActive(filter.value)
    if (busy.value) void more()
  }

  watch(filter, (now, before) => {
    clearTimeout(typing)
    turn++
    if (isActive(now)) busy.value = true
    typing = setTimeout(startOver, now.text === before.text ? 0 : TYPING_MS)
  })
  onScopeDispose(() => clearTimeout(typing))

  return {
    active: computed(() => isActive(filter.value)),
    callers: computed(() => roll.value.callers),
    hasMore: computed(() => roll.value.cursor !== null),
    forget: (id: string) =>
      (roll.value = { ...roll.value, callers: roll.value.callers.filter((c) => c.id !== id) }),
    looked,
    busy,
    failed,
    more,
    startOver,
  }
}

export type Search = ReturnType<typeof useSearch>
