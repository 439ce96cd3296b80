/** That a caller was erased. */
export interface Erasure {
  at: string
  /** The person's id in the user pool; null where the caller asked for it on the phone. */
  operator: string | null
  /** Whether that is who reads this. */
  you: boolean
  /** The random id that the caller had; null where the caller asked for it. */
  callerId: string | null
}

export interface ErasurePage {
  erasures: Erasure[]
  cursor: string | null
}
