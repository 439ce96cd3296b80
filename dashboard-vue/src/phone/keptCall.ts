import type { Dialled } from '../domain/callFile'

const NAME = 'vanity-line-call'

interface KeptCall {
  id: string
  dialled: Dialled
  since: number
}

/** The call of this tab, so that reloading the page does not end it. */
export const keptCall = {
  keep: (call: KeptCall) => sessionStorage.setItem(NAME, JSON.stringify(call)),
  forget: () => sessionStorage.removeItem(NAME),
  read: (): KeptCall | null => {
    const text = sessionStorage.getItem(NAME)
    return text === null ? null : (JSON.parse(text) as KeptCall)
  },
}
