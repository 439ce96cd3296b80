import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef, watch } from 'vue'
import type { Callers } from '../api/callers'
import { EMPTY, withNewest, withOlder, without, type Roll } from '../domain/roll'

export const POLL_MS = 4000

/** The roll of callers: kept fresh by polling while the tab is seen, lengthened on demand. The only owner of this data. */
export function useLastCallers(api: Callers) {
  const client = useQueryClient()
  const roll = shallowRef<Roll>(EMPTY)
  const newest = useQuery({
    queryKey: ['newest'],
    queryFn: () => api.newest(),
    refetchInterval: POLL_MS,
    refetchIntervalInBackground: false,
  })
  watch(newest.data, (page) => page && (roll.value = withNewest(roll.value, page)), { immediate: true })

  const olderFailed = ref(false)
  const loadingOlder = ref(false)
  async function loadOlder() {
    const { cursor } = roll.value
    if (cursor === null || loadingOlder.value) return
    loadingOlder.value = true
    olderFailed.value = false
    try {
      roll.value = withOlder(roll.value, await api.older(cursor))
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
      return client.invalidateQueries()
    },
  })

  return {
    callers: computed(() => roll.value.callers),
    hasOlder: computed(() => roll.value.cursor !== null),
    loaded: computed(() => newest.data.value !== undefined),
    error: newest.error,
    refreshing: newest.isFetching,
    updatedAt: newest.dataUpdatedAt,
    retry: () => newest.refetch(),
    loadOlder,
    loadingOlder,
    olderFailed,
    erase,
  }
}

export type LastCallers = ReturnType<typeof useLastCallers>
