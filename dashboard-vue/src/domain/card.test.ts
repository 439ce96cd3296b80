import { expect, it } from 'vitest'
import { cardOf, toSvg } from './card'
import { flowers } from './sample'

const texts = (svg: string) =>
  [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].map(
    (t) => t.textContent,
  )

it('shows the name, a tile for each letter with its key, and the digits', () => {
  const shown = texts(toSvg(cardOf(flowers(), 'Bloom & Co', '+1 555 356 9377')))

  expect(shown[0]).toBe('Bloom & Co')
  expect(shown.slice(1, 5)).toEqual(['1', '5', '5', '5'])
  expect(shown.slice(5, 9)).toEqual(['F', '3', 'L', '5'])
  expect(shown.at(-1)).toBe('+1 555 356 9377')
})

it('keeps within its width, however long the number', () => {
  const pieces = [{ digits: '1' }, { word: 'a' }, { word: 'b' }, { word: 'c' }, { digits: '1234567' }]
  const { shapes, width } = cardOf(flowers({ pieces }), '', '')

  for (const shape of shapes) {
    expect(shape.x).toBeGreaterThanOrEqual(0)
    expect(shape.x).toBeLessThan(width)
  }
})

it('takes a name for a name, whatever it holds', () => {
  const svg = toSvg(cardOf(flowers(), '<script>alert("1")</script>\u0000', ''))

  expect(svg).not.toContain('<script>')
  expect(svg).not.toContain('\u0000')
})
