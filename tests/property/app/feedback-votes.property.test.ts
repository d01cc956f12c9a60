import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { countHands } from '../../../src/app/actions/feedback-actions.ts'
import { ProjectSession } from '../../../src/app/session/project-session.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { type Votes, votesOf } from '../../../src/records/feedback-votes.ts'
import type { AnalystId, DeviceId, FeedbackSessionId, ProjectId } from '../../../src/records/ids.ts'
import { keptInMemory } from '../../support/kept-in-memory.ts'

const SESSION = 's1' as FeedbackSessionId
const about = { kind: 'function', id: 'f1' } as const
const TABLETS = 3

function tablet(place: number) {
  const doc = new Y.Doc()
  let minted = 0
  const session = new ProjectSession(
    {
      projectId: 'project' as ProjectId,
      analyst: 'ana' as AnalystId,
      device: `tablet-${place}` as DeviceId,
      nextCount: () => minted++,
      clock: { now: () => Date.UTC(2026, 8, 10, 8), offsetMinutes: () => 120 },
      randomBytes: (count) =>
        new Uint8Array(count).map((_, at) => (at === 0 ? place + 1 : at === 1 ? ++minted : 0)),
      openDocument: async () => keptInMemory(),
    },
    keptInMemory(doc),
  )
  return { doc, session, votes: () => votesOf(session.records.feedbackVotes.list(), SESSION, about) }
}

const which = fc.nat(TABLETS - 1)
const tap = fc.record({
  kind: fc.constant('tap' as const),
  at: which,
  answer: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
  step: fc.constantFrom(1, 1, 1, -1),
})
const meet = fc.record({ kind: fc.constant('meet' as const), from: which, to: which })

test('hands counted on several tablets are one sum, with none lost or doubled, in whatever order they meet', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(tap, tap, meet), { maxLength: 40 }),
      fc.nat(4),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      (steps, before, order) => {
        const tablets = Array.from({ length: TABLETS }, (_, place) => tablet(place))
        // A count of before devices counted apart, which all of them have.
        const old = { ...{ id: 'old', sessionId: SESSION, about, at: '2026-09-10T09:00:00+02:00' } }
        tablets[0]!.session.act('handsCounted', {
          project: [addRecordEdit('feedbackVotes', { ...old, yes: before, no: 0, unsure: 0 })],
        })
        const bring = (from: number, to: number) =>
          Y.applyUpdate(tablets[to]!.doc, Y.encodeStateAsUpdate(tablets[from]!.doc))
        bring(0, 1)
        bring(0, 2)
        const own = tablets.map((): Record<keyof Votes, number> => ({ yes: 0, no: 0, unsure: 0 }))
        for (const each of steps) {
          if (each.kind === 'meet') bring(each.from, each.to)
          else {
            const counted = own[each.at]!
            counted[each.answer] = Math.max(0, counted[each.answer] + each.step)
            countHands(tablets[each.at]!.session, SESSION, about, { [each.answer]: each.step })
          }
        }
        const pairs = [
          [0, 1],
          [1, 2],
          [2, 0],
          [1, 0],
          [2, 1],
          [0, 2],
        ] as const
        for (const at of [...order, ...order]) bring(pairs[at]![0], pairs[at]![1])
        const sum = (answer: keyof Votes) => own.reduce((all, counted) => all + counted[answer], 0)
        // Anybody may take back of the count of before: what is left of it all of them see alike.
        const [first] = tablets
        const shared = first!.session.records.feedbackVotes.list().find(({ id }) => id === 'old')!
        expect(shared.yes).toBeGreaterThanOrEqual(0)
        expect(shared.yes).toBeLessThanOrEqual(before)
        const expected = { yes: shared.yes + sum('yes'), no: sum('no'), unsure: sum('unsure') }
        for (const each of tablets) expect(each.votes()).toEqual(expected)
      },
    ),
  )
})
