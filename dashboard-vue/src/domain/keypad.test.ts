import { expect, it } from 'vitest'
import { keyOf } from './keypad'

it('knows the key of every letter', () => {
  const keys = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(keyOf).join('')

  expect(keys).toBe('22233344455566677778889999')
})

it.each(['', '1', '-', '•'])('has no key for %j', (other) => {
  expect(keyOf(other)).toBe('')
})
