import { onMounted, onUnmounted, ref, type Ref } from 'vue'
import { centred, fitted, type Box } from '../domain/sheet'
import type { Drawing } from './drawing'

const MOST = 3
const LEAST = 0.1
/** So many pixels of movement are a slip of a click, no drag. */
const SLIP = 4

/** Which part of a drawing is seen, and how large: moved by drag, wheel and buttons, or by the call. */
export function useFlowView(box: Ref<HTMLElement | null>, drawing: Ref<Drawing | null>) {
  const view = ref({ x: 0, y: 0, scale: 1 })
  const size = ref({ width: 800, height: 500 })
  const following = ref(true)
  const moving = ref(false)
  let dragged = 0

  function centre(id: string | null, scale = view.value.scale) {
    const at = id === null ? undefined : drawing.value?.boxes.get(id)
    if (at) view.value = centred(at, size.value, scale)
  }

  /** The beginning of the flow, as large as it is drawn. */
  function start() {
    const sheet = drawing.value?.sheet
    if (sheet) view.value = { x: -sheet.x, y: -sheet.y, scale: 1 }
  }

  const middle = (): Box => ({
    x: (size.value.width / 2 - view.value.x) / view.value.scale,
    y: (size.value.height / 2 - view.value.y) / view.value.scale,
    width: 0,
    height: 0,
  })

  function zoom(by: number) {
    const scale = Math.min(MOST, Math.max(LEAST, view.value.scale * by))
    view.value = centred(middle(), size.value, scale)
  }

  function fit() {
    following.value = false
    if (drawing.value) view.value = fitted(drawing.value.sheet, size.value)
  }

  /** The wheel alone moves the page. */
  function onWheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15)
  }

  function onDown() {
    dragged = 0
  }

  function onMove(event: PointerEvent) {
    if (event.buttons !== 1) return
    dragged += Math.abs(event.movementX) + Math.abs(event.movementY)
    if (dragged < SLIP) return
    moving.value = true
    following.value = false
    view.value = { ...view.value, x: view.value.x + event.movementX, y: view.value.y + event.movementY }
  }

  /** Whether the pointer was dragging. */
  function onUp(): boolean {
    moving.value = false
    return dragged >= SLIP
  }

  const watcher = new ResizeObserver(([entry]) => {
    if (entry) size.value = { width: entry.contentRect.width, height: entry.contentRect.height }
  })
  onMounted(() => box.value && watcher.observe(box.value))
  onUnmounted(() => watcher.disconnect())

  return { view, size, following, moving, start, centre, fit, zoom, onWheel, onDown, onMove, onUp }
}
