/** So near an edge of what scrolls it goes along, in CSS pixels. */
const EDGE_PX = 56
/** At the very edge, in CSS pixels a frame. */
const FASTEST_PX = 14

/** Scrolls the board sideways and the page around it up and down while a finger is near an edge. Once a frame. */
export function scrollNearEdge(board: HTMLElement | null, x: number, y: number): void {
  if (!board) return
  const own = board.getBoundingClientRect()
  board.scrollLeft += pull(x, Math.max(0, own.left), Math.min(window.innerWidth, own.right))
  const page = scrollerOf(board)
  const { top, bottom } =
    page === document.scrollingElement ? { top: 0, bottom: window.innerHeight } : page.getBoundingClientRect()
  page.scrollTop += pull(y, Math.max(0, top), Math.min(window.innerHeight, bottom))
}

/** How far to scroll for a position between two edges: 0 in the middle, negative towards the first. */
export function pull(at: number, from: number, to: number): number {
  const [before, after] = [at - from, to - at]
  if (before < EDGE_PX) return -speed(before)
  return after < EDGE_PX ? speed(after) : 0
}

const speed = (distance: number) => Math.ceil(FASTEST_PX * (1 - Math.max(0, distance) / EDGE_PX))

function scrollerOf(element: HTMLElement): Element {
  for (let each = element.parentElement; each; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each)
    if ((overflowY === 'auto' || overflowY === 'scroll') && each.scrollHeight > each.clientHeight) return each
  }
  return document.scrollingElement ?? document.documentElement
}
