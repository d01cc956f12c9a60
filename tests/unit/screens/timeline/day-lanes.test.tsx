// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { lanesOf } from '../../../../src/analysis/timeline/lanes.ts'
import { DayLanes } from '../../../../src/screens/timeline/day-lanes.tsx'
import { observationRecord } from '../../../support/task-record.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const LANE_PX = 400
const at = (minute: number) =>
  `2026-09-09T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+02:00`
const until = Date.parse(at(480))
const lanes = lanesOf(
  Array.from({ length: 20 * 96 }, (_, n) => {
    const [lane, place] = [Math.floor(n / 96), n % 96]
    const observer = String(lane).padStart(2, '0')
    return observationRecord(`o${lane}-${place}`, { observer, start: at(5 * place), end: at(5 * place + 5) })
  }),
  '2026-09-09',
  until,
)
const drawnIn = (lane: number) =>
  document.querySelectorAll('.timeline__lane')[lane]!.querySelectorAll('.timeline__bar').length

/** A page of 800 by 600 on which lanes lie below each other. */
function layOut(scrolled: () => number) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const lane = [...document.querySelectorAll('.timeline__lane')].indexOf(this)
    return new DOMRect(0, lane * LANE_PX - scrolled(), 800, LANE_PX)
  })
}

test('lanes and hours that come into sight are drawn, those that leave it are not', () => {
  let top = 0
  layOut(() => top)
  const present = { now: until, zone: () => 120 }
  const names = { of: ({ id }: { id: string }) => id, lane: () => 'Ana' } as never
  const span = { from: Date.parse(at(0)), to: until, like: at(0) }
  render(
    <DayLanes
      {...{ lanes, until, present, names, span, view: 'quarter', width: 800, chosen: new Set() }}
      onPress={() => undefined}
      onMoved={() => undefined}
    />,
  )
  // 3,840 pixels of a day; one and a half screens of it, and the ends.
  expect(drawnIn(0)).toBeGreaterThan(20)
  expect(drawnIn(0)).toBeLessThan(50)
  expect([drawnIn(3), drawnIn(10)]).toEqual([drawnIn(0), 0])
  top = 10 * LANE_PX
  fireEvent.scroll(document.body)
  expect([drawnIn(0), drawnIn(10)]).toEqual([0, drawnIn(9)])
  expect(drawnIn(10)).toBeGreaterThan(20)
  const strip = document.querySelector('.timeline__scroll')!
  strip.scrollLeft = 3_000
  fireEvent.scroll(strip)
  expect(document.querySelector('[data-id="o10-95"]')).not.toBeNull()
  expect(document.querySelector('[data-id="o10-5"]')).toBeNull()
})
