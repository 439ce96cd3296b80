import type { InjectionKey } from 'vue'

/** Says a sentence to screen readers; `shown` also to everybody else, for a moment. */
export type Say = (sentence: string, shown?: boolean) => void

export const SAY: InjectionKey<Say> = Symbol('say')
