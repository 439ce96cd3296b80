import { isWord, type VanityNumber } from './caller'
import { keyOf } from './keypad'

/** What is drawn on a card to share, the same for every format. */
export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; fill: string }
  | { kind: 'text'; x: number; y: number; size: number; bold: boolean; fill: string; text: string }

export interface Card {
  width: number
  height: number
  shapes: Shape[]
}

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'

const WIDTH = 1200
const HEIGHT = 630
const INK = '#1c1e33'
const QUIET = '#5a5d78'
const TILE = '#3b3fd8'
const ROOM = WIDTH - 140

/** A card of the size that messengers and social sites show: the name, the number in tiles, and its digits. */
export function cardOf(vanity: VanityNumber, name: string, dialed: string): Card {
  const cells = cellsOf(vanity)
  const units = cells.reduce((sum, cell) => sum + cell.units, 0)
  const unit = Math.min(118, ROOM / units)
  let x = (WIDTH - units * unit) / 2
  const drawn = cells.flatMap((cell) => {
    const shapes = drawCell(cell, x, unit)
    x += cell.units * unit
    return shapes
  })
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      { kind: 'box', x: 0, y: 0, width: WIDTH, height: HEIGHT, radius: 0, fill: '#ffffff' },
      { kind: 'box', x: 0, y: 0, width: WIDTH, height: 16, radius: 0, fill: TILE },
      line(name, 150, Math.min(68, (ROOM * 1.7) / Math.max(1, name.length)), true, INK),
      ...drawn,
      line(dialed, 530, 44, false, QUIET),
    ],
  }
}

interface Cell {
  text: string
  key: string
  units: number
}

function cellsOf(vanity: VanityNumber): Cell[] {
  return vanity.pieces.flatMap((piece, i): Cell[] => {
    const gap: Cell[] = i === 0 ? [] : [{ text: '', key: '', units: 0.35 }]
    const cells = isWord(piece)
      ? [...piece.word.toUpperCase()].map((text) => ({ text, key: keyOf(text), units: 1 }))
      : [...piece.digits].map((text) => ({ text, key: '', units: 0.62 }))
    return [...gap, ...cells]
  })
}

function drawCell({ text, key, units }: Cell, x: number, unit: number): Shape[] {
  const middle = x + (units * unit) / 2
  if (key === '') return text === '' ? [] : [mark(text, middle, 330 + unit * 0.2, unit * 0.62, true, INK)]
  const height = unit * 1.3
  const top = 330 - height / 2
  return [
    { kind: 'box', x: x + 3, y: top, width: unit - 6, height, radius: unit * 0.14, fill: TILE },
    mark(text, middle, top + height * 0.62, unit * 0.68, true, '#ffffff'),
    mark(key, middle, top + height * 0.9, unit * 0.26, false, '#e4e5ff'),
  ]
}

const line = (text: string, y: number, size: number, bold: boolean, fill: string) =>
  mark(text, WIDTH / 2, y, size, bold, fill)

const mark = (text: string, x: number, y: number, size: number, bold: boolean, fill: string): Shape => ({
  kind: 'text',
  x,
  y,
  size,
  bold,
  fill,
  text,
})

/** The card as a picture that stays sharp. */
export function toSvg(card: Card): string {
  const shapes = card.shapes.map((s) =>
    s.kind === 'box'
      ? `<rect x="${n(s.x)}" y="${n(s.y)}" width="${n(s.width)}" height="${n(s.height)}" rx="${n(s.radius)}" fill="${s.fill}"/>`
      : `<text x="${n(s.x)}" y="${n(s.y)}" font-size="${n(s.size)}" font-weight="${s.bold ? 700 : 400}" fill="${s.fill}">${escaped(s.text)}</text>`,
  )
  const { width, height } = card
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g font-family="${escaped(FONT)}" text-anchor="middle">${shapes.join('')}</g></svg>`
}

const n = (value: number) => String(Math.round(value * 100) / 100)

// Control characters are not allowed in XML at all.
const escaped = (text: string) =>
  [...text]
    .filter((c) => c >= ' ')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
