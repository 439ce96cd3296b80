/** A contact flow to look at: its picture as the server draws it, and what is in each block. */
export interface FlowSheet {
  name: string
  svg: string
  blocks: SheetBlock[]
  /** What `./vanity check` says of it. */
  problems: FlowProblem[]
}

export interface FlowProblem {
  severity: 'error' | 'warning'
  rule: string
  message: string
  /** Where it is in the file. */
  line?: number
  /** The block it is in; null where it is in none. */
  block: string | null
}

/** The worst that is wrong with a block, if anything is. */
export function severity(problems: FlowProblem[], block: string): FlowProblem['severity'] | null {
  const of = problems.filter((problem) => problem.block === block)
  return of.length === 0 ? null : of.some((problem) => problem.severity === 'error') ? 'error' : 'warning'
}

export interface SheetBlock {
  id: string
  type: string
  parameters: Record<string, unknown>
  ways: Way[]
}

export interface Way {
  name: string
  to: string
  error: boolean
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

export const isArrow = (key: string): key is Arrow => /^Arrow(Left|Right|Up|Down)$/.test(key)

/** The nearest block in that direction, or the same one where there is none; straight ahead counts most. */
export function neighbour(boxes: Map<string, Box>, from: string, arrow: Arrow): string {
  const here = boxes.get(from)
  if (!here) return boxes.keys().next().value ?? from
  const across = arrow === 'ArrowLeft' || arrow === 'ArrowRight'
  const sign = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1
  let best = from
  let least = Infinity
  for (const [id, box] of boxes) {
    const ahead = sign * (across ? box.x - here.x : box.y - here.y)
    const aside = Math.abs(across ? box.y - here.y : box.x - here.x)
    if (ahead > 0 && ahead + 3 * aside < least) {
      best = id
      least = ahead + 3 * aside
    }
  }
  return best
}

/** What shows the middle of a box in the middle of a window, at that scale. */
export function centred(box: Box, window: { width: number; height: number }, scale: number) {
  return {
    x: window.width / 2 - (box.x + box.width / 2) * scale,
    y: window.height / 2 - (box.y + box.height / 2) * scale,
    scale,
  }
}

/** What shows all of a box. */
export function fitted(box: Box, window: { width: number; height: number }) {
  return centred(box, window, Math.min(window.width / box.width, window.height / box.height))
}
