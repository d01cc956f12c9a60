import { expect, test } from 'vitest'
import { outgoing } from '../../../src/records/outgoing.ts'
import { parsed } from '../../support/case-documents.ts'
import { wholeLooseCase } from '../../support/whole-case-sample.ts'

const AT = '2026-11-12T10:00:00+01:00'
const about = (kind: string, id: string) => {
  return {
    id: `v-${kind}-${id}`,
    kind: 'voice',
    mime: 'audio/webm',
    about: { kind, id },
    at: AT,
    endedAt: AT,
    note: 'Wat ik hoorde',
    by: 'a1',
    bytes: 12_000,
    width: null,
    height: null,
    seconds: 5,
  }
}

/** The sample with voice notes; of what is about whom, and who is out. @returns ids of the notes that go out */
function left(whoIsOut: 'm1' | null): readonly string[] {
  const file = wholeLooseCase()
  const [person] = file.people
  if (whoIsOut) person!.consent = { given: true, date: '2026-09-08', scope: 'all', withdrawnAt: AT }
  const [observation] = file.observations as Record<string, unknown>[]
  observation!.personId = 'm1'
  const [finding] = file.findings as Record<string, unknown>[]
  delete finding!.figures
  finding!.sources = [{ interviewId: 'i1' }]
  const media = [
    about('interview', 'i1'),
    about('finding', String(finding!.id)),
    about('observation', String(observation!.id)),
    about('task', 't1'),
  ]
  const departmentId = file.departments[0]!.id
  const plan = { id: 'fp1', name: 'Hal', mediaId: media[0]!.id, ratio: 1, strokes: [] }
  const given = { ...file, observing: [{ departmentId, media, floorPlans: [plan] }] }
  const out = outgoing(parsed(JSON.stringify(given))) as unknown as {
    observing: { media: { id: string }[]; floorPlans: { mediaId: string | null }[] }[]
  }
  const { media: rest, floorPlans } = out.observing[0]!
  const ids = rest.map(({ id }) => id)
  const { mediaId } = floorPlans[0]!
  expect(mediaId === null || ids.includes(mediaId)).toBe(true)
  return ids.map((id) => id.split('-')[1]!)
}

test('a voice note about a talk, a finding or somebody of who withdrew goes out with nothing', () => {
  expect(left('m1')).toEqual(['task'])
})

test('without a withdrawal all go', () => {
  expect(left(null)).toEqual(['interview', 'finding', 'observation', 'task'])
})
