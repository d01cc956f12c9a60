// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { EdgeHandle } from '../../../../src/screens/timeline/edge-handle.tsx'

afterEach(cleanup)

test('a finger that only touches an end drafts nothing; one that moves does', () => {
  const onDraft = vi.fn()
  const at = Date.parse('2026-11-04T09:10:37+01:00')
  render(
    <div class="timeline__track">
      <EdgeHandle
        edge="end"
        label="Einde"
        at={at}
        span={{ from: at - 3_600_000, to: at + 3_600_000, like: '2026-11-04T09:10:37+01:00' }}
        text="09:10"
        onDraft={onDraft}
        onDone={() => undefined}
      />
    </div>,
  )
  const handle = screen.getByRole('slider', { name: 'Einde' })
  fireEvent.pointerDown(handle, { clientX: 100, pointerId: 1 })
  fireEvent.pointerMove(handle, { clientX: 102, pointerId: 1 })
  fireEvent.pointerUp(handle, { clientX: 102, pointerId: 1 })
  expect(onDraft).not.toHaveBeenCalled()
  fireEvent.pointerDown(handle, { clientX: 100, pointerId: 1 })
  fireEvent.pointerMove(handle, { clientX: 110, pointerId: 1 })
  expect(onDraft).toHaveBeenCalledTimes(1)
})
