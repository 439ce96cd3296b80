import type { Caller } from './caller'

const plain = (text: string) => text.toLowerCase().replaceAll(/[\s()+.-]/g, '')

/** Callers whose number, words or kept number contain what is searched for; all of them for a blank search. */
export function search(callers: Caller[], sought: string): Caller[] {
  const wanted = plain(sought)
  return wanted === ''
    ? callers
    : callers.filter((caller) => texts(caller).some((t) => plain(t).includes(wanted)))
}

function texts(caller: Caller): string[] {
  const best = caller.best.flatMap((v) => [v.display, v.letters])
  return [caller.number, caller.favourite ?? '', ...best]
}
