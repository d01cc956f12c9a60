import { expect, test } from 'vitest'
import { beginRecording, keepPiece } from '../../../src/app/actions/recording-actions.ts'
import { answerFromRecording, writeDownSpoken } from '../../../src/app/actions/write-down-actions.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ValidationRecord } from '../../../src/records/answer.ts'
import type { FindingId, PersonId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const ABOUT = 'f1' as FindingId

async function openSpoken() {
  const opened = await openTestSession()
  const { session, ward } = opened
  const finding = { id: ABOUT, departmentId: WARD, kind: 'bottleneck' as const, text: 'Drie kwartier.' }
  session.act('findingAdded', { departments: { [WARD]: [addRecordEdit('findings', finding)] } })
  const place = { session, departmentId: WARD }
  const recordingId = beginRecording({ ...place, personId: 'm1' as PersonId, about: ABOUT }, 'audio/webm')
  keepPiece({ ...place, personId: 'm1' as PersonId }, recordingId, Uint8Array.of(1), 0)
  return { ...opened, place, recording: () => ward.recordings.get(recordingId)! }
}

test('what was heard stands beside the answer that was spoken, by who wrote it down', async () => {
  const { place, session, ward, recording, time } = await openSpoken()
  const spoken: ValidationRecord = {
    id: 'a1',
    findingId: ABOUT,
    personId: 'm1' as PersonId,
    verdict: 'reject',
    at: session.now(),
    recordingId: recording().id,
  }
  session.act('answerGiven', { departments: { [WARD]: [addRecordEdit('validations', spoken)] } })
  time.now += 60_000
  writeDownSpoken(place, ward.validations.get('a1')!, 'Het is een uur.')
  const [first, second] = [...ward.validations.list()].sort((a, b) => (a.at < b.at ? -1 : 1))
  expect(first).toMatchObject(spoken)
  expect(first!.text).toBeUndefined()
  expect(second).toMatchObject({
    ...spoken,
    id: second!.id,
    text: 'Het is een uur.',
    by: 'ana',
    at: second!.at,
  })
  expect(second!.id).not.toBe('a1')
})

test('a recording without an answer becomes one, once its words are written down', async () => {
  const { place, ward, recording } = await openSpoken()
  answerFromRecording(place, recording(), 'Het is een uur.')
  expect(ward.validations.list()).toEqual([
    expect.objectContaining({
      findingId: ABOUT,
      personId: 'm1',
      verdict: 'correct',
      text: 'Het is een uur.',
      by: 'ana',
    }),
  ])
})
