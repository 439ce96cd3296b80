/** What the page shows, as its address says behind the #. */
export type Route =
  | { view: 'callers' }
  | { view: 'caller'; id: string }
  | { view: 'look-up' }
  | { view: 'over-time' }
  | { view: 'help' }

const CALLER = /^#\/callers\/([\w-]{1,64})$/

export function routeOf(hash: string): Route {
  const id = CALLER.exec(hash)?.[1]
  if (id !== undefined) return { view: 'caller', id }
  const view = (['look-up', 'over-time', 'help'] as const).find((v) => hash.split('?')[0] === `#/${v}`)
  return view === undefined ? { view: 'callers' } : { view }
}

export const toCaller = (id: string) => `#/callers/${id}`
