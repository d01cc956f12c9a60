// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { watchRest } from '../../../../src/app/lock/rest-watch.ts'

const MINUTE_MS = 60_000

/** A watch of five minutes, and a clock in minutes. */
function watched() {
  const time = { now: 0 }
  const rests: number[] = []
  watchRest({
    limitMs: () => 5 * MINUTE_MS,
    now: () => time.now,
    onRest: () => rests.push(time.now / MINUTE_MS),
  })
  const at = (minute: number, happens: Event) => {
    time.now = minute * MINUTE_MS
    document.dispatchEvent(happens)
  }
  return { rests, at, look: (minute: number) => at(minute, new Event('visibilitychange')) }
}

test.each(['pointerdown', 'keydown', 'input'])('%s counts as somebody being there', (sign) => {
  const { rests, at, look } = watched()
  at(4, new Event(sign, { bubbles: true }))
  look(8)
  expect(rests).toEqual([])
  look(9.5)
  expect(rests).toEqual([9.5])
})

test('what wakes a tablet that slept too long does not undo the rest', () => {
  const { rests, at } = watched()
  at(40, new Event('pointerdown', { bubbles: true }))
  expect(rests).toEqual([40])
})
