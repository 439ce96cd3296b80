import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef, watch } from 'vue'
import { LISTED, type Callers } from '../api/callers'
import type { Summary } from '../domain/caller'
import { EMPTY, isHeadOf, withNewest, withOlder, without, type Roll } from '../domain/roll'

export const POLL_MS = 4000

/** Figures of all change by what a short look at the top does not see, such as an erase by somebody else. */
const LOOKS_BEFORE_ALL_IS_READ = 15

/**
 * The roll of callers and the figures of the same moment: a short look at the top while the tab is seen, and both again when it shows
 * anything new. The only owner of this data.
 */
export function useLastCallers(api: Callers) {
  const client = useQueryClient()
  const roll = shallowRef<Roll>(EMPTY)
  let known: Summary | null = null
  let looks = 0

  const summary = useQuery({
    queryKey: ['summary'],
    queryFn: async () => {
      const nothingNew =
        known !== null &&
        ++looks < LOOKS_BEFORE_ALL_IS_READ &&
        isHeadOf({ callers: known.page.callers, cursor: known.page.cursor }, await api.newest())
      if (known !== null && nothingNew) return known
      looks = 0
      return (known = await api.summary())
    },
    structuralSharing: false,
    refetchInterval: POLL_MS,
    refetchIntervalInBackground: false,
  })
  watch(summary.data, (now) => now && (roll.value = withNewest(roll.value, now.page)), { immediate: true })

  const olderFailed = ref(false)
  const loadingOlder = ref(false)
  async function loadOlder() {
    const { cursor } = roll.value
    if (cursor === null || loadingOlder.value) return
    loadingOlder.value = true
    olderFailed.value = false
    try {
      roll.value = withOlder(roll.value, await api.page(LISTED, cursor))
    } catch {
      olderFailed.value = true
    } finally {
      loadingOlder.value = false
    }
  }

  const erase = useMutation({
    mutationFn: (id: string) => api.erase(id),
    onSuccess: (_, id) => {
      roll.value = without(roll.value, id)
      known = null
      return client.invalidateQueries()
    },
  })

  return {
    callers: computed(() => roll.value.callers),
    figures: computed(() => summary.data.value ?? null),
    hasOlder: computed(() => roll.value.cursor !== null),
    loaded: computed(() => summary.data.value !== undefined),
    error: summary.error,
    updatedAt: summary.dataUpdatedAt,
    retry: () => summary.refetch(),
    loadOlder,
    loadingOlder,
    olderFailed,
    erase,
  }
}

export type LastCallers = ReturnType<typeof useLastCallers>
