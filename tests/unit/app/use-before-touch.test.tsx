// @vitest-environment happy-dom
import { fireEvent, renderHook } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { parseRoute } from '../../../src/app/route.ts'
import { useBeforeTouch } from '../../../src/app/shell/use-before-touch.ts'

interface Given {
  readonly route: ReturnType<typeof parseRoute>
  readonly wanted: string | null
  readonly mayCome: boolean
}

const LIST = parseRoute('#/')
const start = (given: Given) =>
  renderHook(({ route, wanted, mayCome }: Given) => useBeforeTouch(route, wanted, mayCome), {
    initialProps: given,
  })

describe('what comes in above a room', () => {
  test('comes before the first touch, and stays after it', () => {
    const { result, rerender } = start({ route: LIST, wanted: null, mayCome: true })
    rerender({ route: LIST, wanted: 'backup', mayCome: true })
    expect(result.current).toBe('backup')
    fireEvent.pointerDown(document.body)
    rerender({ route: LIST, wanted: 'backup', mayCome: false })
    expect(result.current).toBe('backup')
  })

  test('does not come after a touch or a key, but in the next room', () => {
    for (const event of ['pointerdown', 'keydown']) {
      const { result, rerender, unmount } = start({ route: LIST, wanted: null, mayCome: true })
      fireEvent(document.body, new Event(event, { bubbles: true }))
      rerender({ route: LIST, wanted: 'backup', mayCome: true })
      expect(result.current).toBeNull()
      rerender({ route: parseRoute('#/instellingen'), wanted: 'backup', mayCome: true })
      expect(result.current).toBe('backup')
      unmount()
    }
  })

  test('goes when it is no longer wanted, and nothing takes its place under a finger', () => {
    const { result, rerender } = start({ route: LIST, wanted: 'backup', mayCome: true })
    fireEvent.pointerDown(document.body)
    rerender({ route: LIST, wanted: 'install', mayCome: true })
    expect(result.current).toBeNull()
  })

  test('does not come while somebody types', () => {
    const { result } = start({ route: LIST, wanted: 'backup', mayCome: false })
    expect(result.current).toBeNull()
  })
})
