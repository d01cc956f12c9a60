// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { options, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { lanesOf } from '../../../../src/analysis/timeline/lanes.ts'
import type { ObservationId } from '../../../../src/records/ids.ts'
import type { Sight } from '../../../../src/screens/timeline/drawn-bars.ts'
import { LaneStrip } from '../../../../src/screens/timeline/lane-strip.tsx'
import { observationRecord } from '../../../support/task-record.ts'

const { diffed } = options
afterEach(() => {
  cleanup()
  // What was not there is taken away again.
  if (diffed) options.diffed = diffed
  else delete options.diffed
})

const at = (minute: number) =>
  `2026-09-09T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+02:00`
const until = Date.parse(at(540))
const observations = Array.from({ length: 200 }, (_, n) =>
  observationRecord(`o${n}`, { start: at(2 * n), end: at(2 * n + 2) }),
)
const [lane] = lanesOf(observations, '2026-09-09', until)
const span = { from: Date.parse(at(0)), to: until, like: at(0) }
const names = { of: ({ id }: { id: string }) => id, lane: () => 'Ana' } as never

/** As the room does: everything it hands down is made anew each time. */
function Day({ sight = span }: { readonly sight?: Sight | null }) {
  const [chosen, setChosen] = useState<readonly ObservationId[]>([])
  return (
    <LaneStrip
      lane={lane!}
      span={span}
      width={2_000}
      sight={sight}
      until={until}
      now={until}
      names={names}
      chosen={new Set(chosen)}
      onPress={({ id }, adds) => setChosen(adds ? [...chosen, id] : [id])}
      onMoved={() => undefined}
    />
  )
}

test('of a full day only the bars that change are drawn anew, and a press is about what is chosen then', () => {
  render(<Day />)
  let drawn = 0
  options.diffed = (vnode: VNode<{ class?: string }>) => {
    if (vnode.type === 'button' && vnode.props.class === 'timeline__bar') drawn++
    diffed?.(vnode as VNode)
  }
  const press = (id: string, more: object = {}) => {
    drawn = 0
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${id},`) }), more)
    return drawn
  }
  expect(press('o10')).toBe(1)
  expect(press('o20')).toBe(2)
  press('o30', { ctrlKey: true })
  expect(
    [...document.querySelectorAll<HTMLElement>('[aria-pressed=true]')].map((bar) => bar.dataset.id),
  ).toEqual(['o20', 'o30'])
})

const bars = () =>
  [...document.querySelectorAll<HTMLElement>('.timeline__bar')].map(({ dataset }) => dataset.id)

test('what is in sight is drawn, its neighbours and the ends of the row, what is chosen and what has the focus', () => {
  const sight = { from: Date.parse(at(100)) + 1, to: Date.parse(at(106)) - 1 }
  const { rerender } = render(<Day sight={sight} />)
  expect(bars()).toEqual(['o0', 'o49', 'o50', 'o51', 'o52', 'o53', 'o199'])
  fireEvent.click(screen.getByRole('button', { name: /^o50,/ }))
  screen.getByRole('button', { name: /^o53,/ }).focus()
  rerender(<Day sight={{ from: Date.parse(at(300)) + 1, to: Date.parse(at(302)) - 1 }} />)
  expect(bars()).toEqual(['o0', 'o50', 'o53', 'o149', 'o150', 'o151', 'o199'])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^o53,/ }))
  rerender(<Day sight={null} />)
  expect(bars()).toEqual(['o50', 'o53'])
})
