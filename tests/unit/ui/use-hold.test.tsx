// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { HOLD_MS, useHold } from '../../../src/ui/use-hold.ts'

afterEach(cleanup)

function renderTile() {
  const heard: string[] = []
  function Tile() {
    const hold = useHold({ onTap: () => heard.push('tap'), onHold: () => heard.push('hold') })
    return (
      <button type="button" {...hold}>
        tile
      </button>
    )
  }
  render(<Tile />)
  return { heard, tile: screen.getByRole('button') }
}

/** A pointer event at a moment of its own: the hook measures by these times. */
function pointer(tile: HTMLElement, name: 'pointerDown' | 'pointerUp' | 'pointerMove', at: number, x = 0) {
  const event = createEvent[name](tile, { button: 0, clientX: x, clientY: 0 })
  Object.defineProperty(event, 'timeStamp', { value: at })
  fireEvent(tile, event)
}

test('a short press is a tap', () => {
  const { heard, tile } = renderTile()
  pointer(tile, 'pointerDown', 1000)
  pointer(tile, 'pointerUp', 1000 + HOLD_MS - 1)
  fireEvent.click(tile)
  expect(heard).toEqual(['tap'])
})

test('a long press is a hold, and the click that follows it no tap', () => {
  const { heard, tile } = renderTile()
  pointer(tile, 'pointerDown', 1000)
  expect(tile.dataset.pressing).toBe('true')
  pointer(tile, 'pointerUp', 1000 + HOLD_MS)
  fireEvent.click(tile)
  expect(tile.dataset.pressing).toBe('false')
  expect(heard).toEqual(['hold'])
})

test('the next press after a hold counts again', () => {
  const { heard, tile } = renderTile()
  pointer(tile, 'pointerDown', 0)
  pointer(tile, 'pointerUp', HOLD_MS)
  pointer(tile, 'pointerDown', 2000)
  pointer(tile, 'pointerUp', 2100)
  fireEvent.click(tile)
  expect(heard).toEqual(['hold', 'tap'])
})

test('a finger that moves away scrolls and holds nothing', () => {
  const { heard, tile } = renderTile()
  pointer(tile, 'pointerDown', 0)
  pointer(tile, 'pointerMove', 100, 40)
  pointer(tile, 'pointerUp', HOLD_MS * 2, 40)
  expect(heard).toEqual([])
})

test('on a keyboard Enter taps and Shift+Enter holds', () => {
  const { heard, tile } = renderTile()
  fireEvent.click(tile)
  fireEvent.click(tile, { shiftKey: true })
  expect(heard).toEqual(['tap', 'hold'])
})
