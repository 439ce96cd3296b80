const KEYS = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz']

/** The key that dials a letter, as a digit; empty for anything that is not a letter from a to z. */
export function keyOf(letter: string): string {
  const key = letter === '' ? -1 : KEYS.findIndex((letters) => letters.includes(letter.toLowerCase()))
  return key < 0 ? '' : String(key)
}
