import { expect, test } from 'vitest'
import { aboutNow } from '../../../../src/app/media/floor-media.tsx'
import type { JobId, PersonId, PlaceId } from '../../../../src/records/ids.ts'
import { observationRecord } from '../../../support/task-record.ts'

const [M1, M2] = ['m1', 'm2'] as PersonId[]
const [CARER, COOK] = ['carer', 'cook'] as JobId[]
const HERE = { placeId: 'kitchen' as PlaceId }

const seen = (id: string, minute: number, who: { personId?: PersonId; jobId?: JobId }) =>
  observationRecord(id, { start: `2026-09-09T10:0${minute}:00+02:00`, ...who })

const about = (running: ReturnType<typeof seen>[], personId: PersonId | null = null) =>
  aboutNow(running, { personId }, HERE)?.id

test('of what somebody does at once, the task begun last is meant', () => {
  const both = [seen('late', 5, { personId: M1! }), seen('early', 1, { personId: M1! })]
  expect(about(both, M1!)).toBe('late')
  expect(about([...both, seen('other', 8, { personId: M2! })], M1!)).toBe('late')
})

test('so it is where nobody is named and one job is watched; with several it is the place', () => {
  const carers = [seen('early', 1, { jobId: CARER! }), seen('late', 5, { jobId: CARER! })]
  expect(about(carers)).toBe('late')
  expect(about([...carers, seen('cook', 6, { jobId: COOK! })])).toBe('kitchen')
  expect(about(carers, M1!)).toBe('kitchen')
  expect(about([], M1!)).toBe('kitchen')
  expect(aboutNow([], { personId: null }, {} as never)).toBeNull()
})
