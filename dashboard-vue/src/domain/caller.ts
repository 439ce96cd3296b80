/** What the API says of one caller. Numbers are text and may be masked with dots, as words may; they are never parsed. */
export interface Caller {
  id: string
  number: string
  best: VanityNumber[]
  favourite: string | null
  calls: number
  firstCalledAt: string
  lastCalledAt: string
}

export interface VanityNumber {
  display: string
  letters: string
  pieces: Piece[]
  spoken?: string
  /** Not told to viewers, as little as the reason. */
  grade?: Grade
  why?: string
}

export type Piece = { word: string } | { digits: string }
export type Grade = 'speak' | 'offer' | 'weak' | 'text'

export interface Page {
  callers: Caller[]
  cursor: string | null
}

export interface Summary {
  callers: number
  withWords: number
  words: { word: string; count: number }[]
}

export const isWord = (piece: Piece): piece is { word: string } => 'word' in piece
