import { describe, expect, test } from 'vitest'
import { makeFinding } from '../../../../src/app/actions/finding-actions.ts'
import { removeInterview } from '../../../../src/app/actions/interview-actions.ts'
import { exportRows } from '../../../../src/app/files/department-tables.ts'
import { usedSuggestions } from '../../../../src/app/findings/used-suggestions.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import { nl } from '../../../../src/i18n/messages.nl.ts'
import { tables } from '../../../../src/i18n/nl/tables.ts'
import type { InterviewId, NoteId } from '../../../../src/records/ids.ts'
import { departmentOf, documentsOf, parsed } from '../../../support/case-documents.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { observationRecord } from '../../../support/task-record.ts'

import { KITCHEN, LINE, removed, type Told, told, VOICE } from '../../../support/withdrawing.ts'

describe('what somebody said', () => {
  test('is silent from the moment they withdraw until they agree again', async () => {
    const project = await told()
    const { withheld, interviewId, m1, finding, isHidden, restore } = project
    expect([withheld().isSilent(interviewId), isHidden(finding)]).toEqual([false, false])
    project.withdraw()
    expect([withheld().isSilent(interviewId), isHidden(finding), withheld().withdrew(m1)]).toEqual([
      true,
      true,
      true,
    ])
    expect(withheld().without(`Zij zei: ${LINE}.`)).toBe('Zij zei: […].')
    expect(withheld()).toBe(withheld())
    restore()
    expect([withheld().isSilent(interviewId), isHidden(finding)]).toEqual([false, false])
  })

  test.each([
    ['interview', (each: Told) => removeInterview(each.session, WARD, each.interviewId)],
    [
      'line',
      (each: Told) => each.session.act('r', { departments: { [WARD]: [removed(each, 'notes', 'n1')] } }),
    ],
    ['person', (each: Told) => each.session.act('r', { project: [removed(each, 'people', each.m1)] })],
  ])('stays silent when the %s is removed', async (_, remove) => {
    const project = await told()
    const { session, place } = project
    const quote = makeFinding(place, { kind: 'task', text: `Iemand zei: ${LINE}`, ask: [] })
    const paraphrase = makeFinding(place, {
      kind: 'task',
      text: 'Er wordt geroepen.',
      sources: [{ interviewId: project.interviewId, noteId: 'n1' as NoteId }],
    })
    session.act('task', {
      departments: {
        [WARD]: [
          addRecordEdit('interviews', { id: 'i9', personId: project.m2, date: '2026-09-09' } as never),
        ],
      },
    })
    project.withdraw()
    remove(project)
    expect([quote, paraphrase, project.finding].map((id) => project.isHidden(id))).toEqual([true, true, true])
    const out = JSON.stringify(project.exported())
    expect(out).not.toContain('roept elke ochtend')
    expect(out).not.toContain('Er wordt geroepen')
  })

  test('stays silent in photos and voice notes of what was removed, in the file and after it', async () => {
    const project = await told()
    const { session, ward, interviewId, m1, finding } = project
    const observation = observationRecord('seen', { departmentId: WARD, personId: m1 })
    const abouts = [
      { kind: 'interview', id: interviewId },
      { kind: 'observation', id: observation.id },
      { kind: 'finding', id: finding },
      { kind: 'task', id: 'gone' },
    ]
    const media = abouts.map((about, place) =>
      addRecordEdit('media', { ...VOICE, id: `v${place}`, about, note: `Gehoord ${about.kind}` } as never),
    )
    const plan = { id: 'fp', name: 'Begane grond', mediaId: 'v1', strokes: {}, ratio: 1, rank: 'a0' }
    session.act('media', {
      departments: {
        [WARD]: [
          addRecordEdit('observations', observation),
          addRecordEdit('floorPlans', plan as never),
          ...media,
        ],
      },
    })
    const gone = [
      removed(project, 'interviews', interviewId),
      removed(project, 'observations', observation.id),
      removed(project, 'findings', finding),
    ]
    session.act('r', { departments: { [WARD]: gone } })
    const notes = () => {
      const { records } = departmentOf(documentsOf(parsed(JSON.stringify(project.exported()))), WARD)
      expect(ward.media.list()).toHaveLength(4)
      return records.media.list().map(({ note }) => note)
    }
    expect(notes()).toHaveLength(4)
    project.withdraw()
    expect(notes()).toEqual(['Gehoord task'])
    expect(JSON.stringify(project.exported())).not.toContain('"mediaId":"v1"')
  })

  test('is not repeated in another department either', async () => {
    const project = await told()
    const { session, kitchen } = project
    const id = makeFinding(
      { session, departmentId: KITCHEN },
      { kind: 'task', text: `Gehoord: ${LINE}`, ask: [] },
    )
    expect(project.isHidden(id, kitchen)).toBe(false)
    project.withdraw()
    expect(project.isHidden(id, kitchen)).toBe(true)
    const row = { name: 'Wassen', description: `Want: ${LINE}`, jobIds: [], sources: [] }
    session.act('job', {
      departments: {
        [KITCHEN]: [addRecordEdit('jobs', { id: 'j1', departmentId: KITCHEN, ...row, name: LINE } as never)],
      },
    })
    expect(JSON.stringify(exportRows(session, KITCHEN, 'jobs', { ...nl, tables }))).not.toContain('roept')
  })

  test('counts no more in what was said together, with its source on it or taken off', async () => {
    const project = await told()
    const { place, interviewId, m1, m2, session, ward } = project
    const other = ward.interviews.list().find(({ personId }) => personId === m2)!.id
    const wish = (id: string, interview: InterviewId, taskId: string) =>
      addRecordEdit('wishes', { id, interviewId: interview, taskId, wish: 'shed', rank: 'a0' } as never)
    const wishes = [wish('w1', interviewId, 't1'), wish('w2', interviewId, 't2'), wish('w3', other, 't1')]
    session.act('wishes', { departments: { [WARD]: wishes } })
    const of = (tasks: readonly string[], sources: readonly InterviewId[]) =>
      makeFinding(place, {
        kind: 'wish',
        text: `Twee willen dit niet meer: ${tasks.join(', ')}.`,
        sources: sources.map((each) => ({ interviewId: each })),
        figures: tasks.map((id) => ({ kind: 'wishesShed', id, value: 1 })),
        ask: [m1, m2],
      })
    const together = of(['t1', 't2'], [interviewId, other])
    const takenOff = of(['t1', 't2'], [other])
    const others = of(['t1'], [other])
    const lines = makeFinding(place, {
      kind: 'bottleneck',
      text: 'Drie mensen noemen hetzelfde knelpunt: koffie.',
      sources: [{ interviewId, noteId: 'n1' as NoteId }, { interviewId: other }],
      suggestion: 'bottleneck:koffie',
    })
    const all = [together, takenOff, others, lines]
    expect(all.map((id) => project.isHidden(id))).toEqual([false, false, false, false])
    project.withdraw()
    expect(all.map((id) => project.isHidden(id))).toEqual([true, true, false, true])
    expect(project.exported().findings.map(({ text }) => text)).toEqual(['Twee willen dit niet meer: t1.'])
    expect(usedSuggestions(session, WARD)).toEqual([])
    project.restore()
    expect(usedSuggestions(session, WARD)).toEqual(['bottleneck:koffie'])
  })
})
