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

export interface CallerWithConversions extends Caller {
  conversions: Conversion[]
}

/** Another number that the caller asked about. */
export interface Conversion {
  number: string
  best: VanityNumber[]
  convertedAt: string
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
  /** How many callers were looked at for this page. */
  looked: number
}

/** Figures of the newest callers, with the first of them: what the page shows is of one moment. */
export interface Summary extends Figures {
  page: Page
}

export interface Figures {
  callers: number
  of: number
  /** There are more than `of`, which is as far as they are counted. */
  ofMore: boolean
  withWords: number
  returning: number
  kept: number
  words: { word: string; count: number }[]
}

/** What hides in a number that somebody looked up. */
export interface NumberAnswer {
  input: string
  number: string | null
  status: 'found' | 'nothing' | 'withheld' | 'unsupported'
  reason: string | null
  vanity: VanityNumber[]
}

export const isWord = (piece: Piece): piece is { word: string } => 'word' in piece

/** Whether the whole number is known, and not dots for a viewer. */
export const isWhole = (number: string) => /^\+\d+$/.test(number)
