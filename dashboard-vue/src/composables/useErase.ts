import { nextTick, ref } from 'vue'
import type { Caller } from '../domain/caller'
import { strings } from '../strings'
import type { LastCallers } from './useLastCallers'

interface Around {
  after: (id: string) => string | undefined
  forget: (id: string) => void
  say: (sentence: string) => void
}

/** Erases a caller once that is confirmed; the focus goes on to the next one, and a sentence says what happened. */
export function useErase(source: LastCallers, { after, forget, say }: Around) {
  const asked = ref<Caller | null>(null)

  function ask(caller: Caller) {
    source.erase.reset()
    asked.value = caller
  }

  function confirm() {
    const caller = asked.value
    if (caller === null) return
    const next = after(caller.id)
    source.erase.mutate(caller.id, {
      onSuccess: () => {
        asked.value = null
        forget(caller.id)
        location.hash = '#/'
        say(strings.erase.done)
        void goOn(next)
      },
    })
  }

  return { asked, ask, confirm, cancel: () => (asked.value = null) }
}

async function goOn(next: string | undefined) {
  // The list is seen again once the address has changed, which the browser tells a moment later.
  await new Promise((changed) => addEventListener('hashchange', changed, { once: true }))
  await nextTick()
  await nextTick()
  const target =
    document.querySelector<HTMLElement>(`#caller-${next ?? ''}`) ?? document.querySelector('main')
  target?.focus()
}
