import { expect, test } from 'vitest'
import type { HistoryAction } from '../../../src/app/history/history-actions.ts'
import { isNew, NOTHING_SEEN, withSeen } from '../../../src/app/incoming/seen-activity.ts'
import { PAUSE_MS, sittingsOf } from '../../../src/app/incoming/sittings.ts'
import { historyKey } from '../../../src/document/history-entry.ts'
import type { AnalystId, DepartmentId, DeviceId } from '../../../src/records/ids.ts'

const START = Date.UTC(2026, 10, 22, 13)
const OWN = 'own' as DeviceId

/** An action of a device, so many minutes after the start, in these documents. */
function action(
  device: string,
  count: number,
  minutes: number,
  places: (string | null)[] = ['ward'],
): HistoryAction {
  const at = new Date(START + minutes * 60_000).toISOString()
  const key = historyKey(device, count)
  const first = {
    key,
    at,
    by: `${device}-analyst` as AnalystId,
    what: 'x',
    way: 'done' as const,
    changes: [],
    more: 0,
    isOpen: false,
  }
  return {
    key,
    first,
    parts: places.map((each) => ({ departmentId: each as DepartmentId | null, entry: first })),
  }
}
const newestFirst = (...actions: HistoryAction[]) =>
  actions.sort((a, b) => Date.parse(b.first.at) - Date.parse(a.first.at))
const PAUSE = PAUSE_MS / 60_000

test('work of others is told by person and by sitting, newest first; own work is not', () => {
  const actions = newestFirst(
    action('bob', 1, 0),
    action('cas', 1, 5),
    action('bob', 2, 10, ['ward', null]),
    action(OWN, 1, 11),
    action('bob', 3, 10 + PAUSE),
  )
  const sittings = sittingsOf(actions, OWN, NOTHING_SEEN)
  expect(sittings.map(({ key, actions: own }) => [key, own.length])).toEqual([
    ['bob:3', 1],
    ['bob:1', 2],
    ['cas:1', 1],
  ])
  expect(sittings[1]).toMatchObject({ by: 'bob-analyst', from: new Date(START).toISOString(), newCount: 2 })
  expect(sittings[1]!.places).toEqual(['ward', null])
})

test('what was seen is new no more; what comes later in another document is, also when it was made earlier', () => {
  const ward = action('bob', 5, 50)
  const seen = withSeen(NOTHING_SEEN, [ward])
  expect(isNew(seen, ward)).toBe(false)
  expect(isNew(seen, action('bob', 4, 40))).toBe(false)
  expect(isNew(seen, action('bob', 6, 60))).toBe(true)
  expect(isNew(seen, action('bob', 4, 40, ['lab']))).toBe(true)
  expect(isNew(seen, action('cas', 1, 40))).toBe(true)
  // Counts are written in base 36: the tenth comes after the ninth.
  expect(isNew(withSeen(NOTHING_SEEN, [action('bob', 9, 0)]), action('bob', 36, 1))).toBe(true)
})
