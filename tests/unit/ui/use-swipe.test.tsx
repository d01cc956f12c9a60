// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { useSwipe } from '../../../src/ui/use-swipe.ts'

afterEach(cleanup)

function show() {
  const swiped: string[] = []
  function Tile() {
    const swipe = useSwipe({ onSwipe: () => swiped.push('swiped') })
    return (
      <div {...swipe} data-testid="tile">
        tile
      </div>
    )
  }
  render(<Tile />)
  const tile = screen.getByTestId('tile')
  Object.defineProperty(tile, 'clientWidth', { value: 300 })
  const mouse = (
    name: 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerLeave',
    x: number,
    buttons = 1,
  ) => fireEvent[name](tile, { pointerId: 1, button: 0, buttons, clientX: x, clientY: 10 })
  return { swiped, tile, mouse }
}

test('a swipe far enough counts', () => {
  const { swiped, mouse } = show()
  mouse('pointerDown', 0)
  mouse('pointerMove', 40)
  mouse('pointerMove', 200)
  mouse('pointerUp', 200, 0)
  expect(swiped).toEqual(['swiped'])
})

test.each(['left it', 'let go unheard'])('a mouse that %s before it swiped drags nothing later', (how) => {
  const { swiped, tile, mouse } = show()
  mouse('pointerDown', 5)
  if (how === 'left it') mouse('pointerLeave', 5)
  mouse('pointerMove', 200, how === 'left it' ? 1 : 0)
  expect(tile.dataset.swipe).toBe('still')
  mouse('pointerDown', 250)
  mouse('pointerUp', 250, 0)
  expect(swiped).toEqual([])
})

test('a new press takes the place of one nobody saw end', () => {
  const { swiped, mouse } = show()
  mouse('pointerDown', 5)
  mouse('pointerDown', 250)
  mouse('pointerMove', 265)
  mouse('pointerUp', 265, 0)
  expect(swiped).toEqual([])
})
