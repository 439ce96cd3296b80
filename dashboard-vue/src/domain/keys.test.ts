import { describe, expect, it } from 'vitest'
import type { KeyTerms } from './call'
import { collect } from './keys'

const menu: KeyTerms = { most: 1, end: '#', clear: '*', clearEnds: true, timeoutMs: 3000 }
const number: KeyTerms = { most: 11, end: '#', clear: '*', clearEnds: true, timeoutMs: 3000 }
const stored: KeyTerms = { most: 4, end: '##', clear: '*', clearEnds: false, timeoutMs: 5000 }

/** Presses one key after the other until the input is whole, and says which it was. */
function keyed(terms: KeyTerms, keys: string): string | null {
  let pressed = ''
  for (const key of keys) {
    const now = collect(terms, pressed, key)
    if (now.done) return now.pressed
    pressed = now.pressed
  }
  return null
}

describe('collect', () => {
  it.each([
    ['one key is a whole input at a menu', menu, '7', '7'],
    ['ten digits wait for more', number, '2065550142', null],
    ['the pound key ends a number', number, '2065550142#', '2065550142#'],
    ['the most digits end it too', number, '12065550142', '12065550142'],
    ['the star ends it where the listener says so', number, '206*', '206*'],
    ['else the star wipes and the count starts over', stored, '123*1234', '123*1234'],
    ['a star alone does not end what it wipes', stored, '12*', null],
    ['an end may be two keys', stored, '1##', '1##'],
  ])('%s', (_, terms, keys, whole) => {
    expect(keyed(terms, keys)).toBe(whole)
  })
})
