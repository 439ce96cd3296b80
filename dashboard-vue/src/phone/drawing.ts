import { failed, type CallEvent } from '../domain/call'
import { severity, type Box, type FlowSheet } from '../domain/sheet'

/** Links that lead across most of a window: they are many, and say little until one looks at their block. */
const FAR = 900

/** How far apart both ends of a link are. */
function span(path: SVGPathElement): number {
  const at = (path.getAttribute('d') ?? '').match(/-?\d+/g)?.map(Number) ?? []
  const [x = 0, y = 0] = at
  const [toX = x, toY = y] = at.slice(-2)
  return Math.hypot(toX - x, toY - y)
}

/** The server's picture in the page: everything that moves in it is marked by classes. */
export class Drawing {
  readonly svg: SVGSVGElement
  readonly boxes = new Map<string, Box>()
  readonly sheet: Box
  private readonly blocks = new Map<string, SVGGElement>()
  private readonly layer: SVGGElement

  constructor(flow: FlowSheet, prefix: string) {
    // The page's own styles know light and dark; those of the picture are refused by its policy.
    const plain = flow.svg.replace(/<style>[^]*?<\/style>/, '')
    const parsed = new DOMParser().parseFromString(plain, 'image/svg+xml').documentElement
    this.svg = document.importNode(parsed, true) as unknown as SVGSVGElement
    this.svg.querySelector('.sheet')?.remove()
    const [x = 0, y = 0, width = 1, height = 1] = (this.svg.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number)
    this.sheet = { x, y, width, height }
    this.layer = document.createElementNS('http://www.w3.org/2000/svg', 'g')
    this.layer.append(...this.svg.childNodes)
    this.svg.append(this.layer)
    for (const name of ['viewBox', 'role', 'aria-label']) this.svg.removeAttribute(name)
    this.svg.setAttribute('role', 'presentation')
    this.layer.setAttribute('role', 'presentation')
    for (const path of this.svg.querySelectorAll('path')) {
      path.setAttribute('aria-hidden', 'true')
      path.classList.toggle('far', span(path) > FAR)
    }
    for (const g of this.svg.querySelectorAll<SVGGElement>('[data-block]')) this.take(g, prefix)
    for (const [id, g] of this.blocks) this.warn(g, severity(flow.problems, id))
  }

  /** A sign at the corner of a block that `check` finds something in. */
  private warn(g: SVGGElement, found: 'error' | 'warning' | null) {
    const box = this.boxes.get(g.dataset['block'] ?? '')
    if (found === null || box === undefined) return
    const sign = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    sign.setAttribute('class', `sign ${found}`)
    sign.setAttribute('x', String(box.x + box.width - 12))
    sign.setAttribute('y', String(box.y + 28))
    sign.setAttribute('aria-label', found)
    sign.textContent = found === 'error' ? '✕' : '!'
    g.append(sign)
    g.classList.add(`has-${found}`)
  }

  private take(g: SVGGElement, prefix: string) {
    const id = g.dataset['block'] ?? ''
    const of = (name: string) => Number(g.querySelector('.block')?.getAttribute(name))
    this.boxes.set(id, { x: of('x'), y: of('y'), width: of('width'), height: of('height') })
    this.blocks.set(id, g)
    g.id = prefix + id
    g.setAttribute('role', 'option')
  }

  show(view: { x: number; y: number; scale: number }) {
    this.layer.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`
  }

  /** Marks where the call was, where it is, where it failed, and what is chosen. */
  mark(events: CallEvent[], current: string | null, chosen: string | null, broken: Set<string>) {
    const walked = new Map<string, number>()
    const failing = new Set<string>()
    const links = new Set<string>()
    for (const e of events) {
      if (e.event === 'block') walked.set(e.id, (walked.get(e.id) ?? 0) + 1)
      if (e.event !== 'branch') continue
      links.add(`${e.from}\n${e.link}`)
      if (failed(e)) failing.add(e.from)
    }
    for (const [id, g] of this.blocks) {
      g.classList.toggle('walked', walked.has(id))
      g.classList.toggle('failed', failing.has(id))
      g.classList.toggle('current', id === current)
      g.classList.toggle('chosen', id === chosen)
      g.classList.toggle('broken', broken.has(id))
      g.setAttribute('aria-selected', String(id === chosen))
    }
    for (const path of this.svg.querySelectorAll<SVGPathElement>('path')) {
      const from = path.dataset['from'] ?? ''
      path.classList.toggle('walked', links.has(`${from}\n${path.dataset['way'] ?? ''}`))
      path.classList.toggle('leaving', from === (chosen ?? current))
    }
  }

  /** The block under the pointer, if there is one. */
  static blockAt(target: EventTarget | null): string | null {
    return target instanceof Element
      ? (target.closest<SVGGElement>('[data-block]')?.dataset['block'] ?? null)
      : null
  }
}
