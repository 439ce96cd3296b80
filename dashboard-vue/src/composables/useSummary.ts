import { useQuery } from '@tanstack/vue-query'
import type { Callers } from '../api/callers'

const POLL_MS = 15_000

/** The strip of figures over the newest callers; it matters less than the list, so it is asked for less often. */
export function useSummary(api: Callers) {
  return useQuery({
    queryKey: ['summary'],
    queryFn: () => api.summary(),
    refetchInterval: POLL_MS,
    refetchIntervalInBackground: false,
  }).data
}
