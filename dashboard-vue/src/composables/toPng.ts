import { FONT, type Card } from '../domain/card'

/** The card as a PNG, drawn by the browser; nothing of it leaves this machine. */
export function toPng(card: Card): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width: card.width, height: card.height })
  const pen = canvas.getContext('2d')
  if (pen === null) return Promise.reject(new Error('this browser draws nothing'))
  pen.textAlign = 'center'
  for (const shape of card.shapes) {
    pen.fillStyle = shape.fill
    if (shape.kind === 'text') {
      pen.font = `${shape.bold ? 700 : 400} ${shape.size}px ${FONT}`
      pen.fillText(shape.text, shape.x, shape.y)
    } else {
      pen.beginPath()
      pen.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
      pen.fill()
    }
  }
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture came of it'))), 'image/png'),
  )
}
