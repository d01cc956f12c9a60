import { expect, test } from 'vitest'
import { makeFinding, readAgain, removeSource } from '../../../../src/app/actions/finding-actions.ts'
import { mergePeople, personMoves } from '../../../../src/document/merge-people.ts'
import type { PersonId } from '../../../../src/records/ids.ts'
import type { Source } from '../../../../src/records/task.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { told } from '../../../support/withdrawing.ts'

const TEXT = 'Het ochtendoverleg loopt stroef.'

/** A finding of what M1 and M2 said, in words of an analyst. */
async function ofBoth() {
  const project = await told()
  const { ward, place, interviewId, m1, m2 } = project
  const other = ward.interviews.list().find(({ personId }) => personId === m2)!.id
  const source = { interviewId, noteId: 'n1' } as Source
  const sources = [source, { interviewId: other, noteId: 'n2' } as Source]
  const id = makeFinding(place, { kind: 'bottleneck', text: TEXT, sources, ask: [m1, m2] })
  const finding = () => ward.findings.get(id)!
  return {
    ...project,
    finding,
    takeOff: () => removeSource(place, finding(), source),
    unread: () => project.withheld().unread(finding()),
    isOut: () => JSON.stringify(project.exported()).includes(TEXT),
  }
}

test.each([
  ['after', false],
  ['before, or on another tablet meanwhile', true],
])('a source taken off %s its speaker withdrew leaves the words to be read', async (_, isBefore) => {
  const project = await ofBoth()
  if (isBefore) project.takeOff()
  project.withdraw()
  if (!isBefore) project.takeOff()
  expect([project.unread(), project.isOut()]).toEqual([[project.m1], false])
  readAgain(project.place, project.finding(), [project.m1], TEXT)
  expect([project.unread(), project.isOut()]).toEqual([[], true])
  const [out] = project.exported().findings.filter(({ text }) => text === TEXT)
  expect(out).toMatchObject({ lostWords: true, readAgain: [{ wording: TEXT }] })
  expect(out).not.toHaveProperty('spoke')
})

test('taking it off is one step to undo', async () => {
  const project = await ofBoth()
  project.takeOff()
  project.session.undoStack.undo()
  expect(project.finding().sources).toHaveLength(2)
  expect(project.finding().spoke).toBeUndefined()
})

test('who spoke is known in a file, and of who was kept when two were one', async () => {
  const project = await ofBoth()
  const { session, ward, m1, m2 } = project
  project.takeOff()
  expect(project.exported().findings.find(({ text }) => text === TEXT)).toMatchObject({ spoke: [m1] })
  const [other, kept] = [session.records.people.get(m1)!, session.records.people.get(m2)!]
  const targetOf = (id: PersonId) => (id === m1 ? m2 : null)
  const once = personMoves(ward, targetOf)
  session.act('merged', {
    project: mergePeople({ kept, other, by: session.analyst, at: session.now() }),
    departments: { [WARD]: once },
  })
  expect(Object.keys(project.finding().spoke!).sort()).toEqual([m1, m2].sort())
  expect(personMoves(ward, targetOf)).toEqual([])
})
