import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdOverReload } from '../../../sw/hold-over-reload.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A worker that pages speak to; each message gives what it answered. */
function worker() {
  let hear: Parameters<Parameters<typeof holdOverReload>[0]['addEventListener']>[1] = () => undefined
  const kept: Promise<unknown>[] = []
  holdOverReload({
    addEventListener: (_, heard) => {
      hear = heard
    },
  })
  const tell = (data: unknown) => {
    const answers: unknown[] = []
    hear({
      data,
      ports: [{ postMessage: (what) => answers.push(what) }],
      waitUntil: (done) => kept.push(done),
    })
    return answers
  }
  return { tell, kept }
}

const SEALED = { draft: 'sealed' }
const HOLD = { type: 'HOLD', sign: 'a', what: SEALED }
const GIVE_BACK = { type: 'GIVE_BACK', sign: 'a' }

test('what is held is given back once, to who has its sign', () => {
  const { tell } = worker()
  expect(tell(HOLD)).toEqual([true])
  expect(tell({ ...GIVE_BACK, sign: 'b' })).toEqual([null])
  expect(tell(GIVE_BACK)).toEqual([SEALED])
  expect(tell(GIVE_BACK)).toEqual([null])
})

test('is there for a reload, and gone after twenty seconds', async () => {
  const { tell, kept } = worker()
  tell(HOLD)
  tell({ ...HOLD, sign: 'b' })
  await vi.advanceTimersByTimeAsync(19_999)
  expect(tell(GIVE_BACK)).toEqual([SEALED])
  await vi.advanceTimersByTimeAsync(1)
  expect(tell({ ...GIVE_BACK, sign: 'b' })).toEqual([null])
  // The browser may end the worker: it is waited for no longer than that.
  await Promise.all(kept)
})

test('a message without a sign is nobody’s', () => {
  const { tell } = worker()
  for (const data of [null, 'HOLD', { type: 'HOLD', what: SEALED }, { type: 'GIVE_BACK' }])
    expect(tell(data)).toEqual([])
})
