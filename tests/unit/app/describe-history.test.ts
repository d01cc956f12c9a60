import { describe, expect, test } from 'vitest'
import { addCandidateProfile, changeCandidateProfile } from '../../../src/app/actions/candidate-actions.ts'
import { changeInterruption, interrupt } from '../../../src/app/actions/interruption-actions.ts'
import { editDraft, keepFunction } from '../../../src/app/actions/plan-actions.ts'
import { addExclusion, lockScheme } from '../../../src/app/actions/scheme-actions.ts'
import { describeEntry } from '../../../src/app/history/describe-action.ts'
import { type HistoryAbout, historyActions, isAboutOf } from '../../../src/app/history/history-actions.ts'
import { isChosen, kindOptions } from '../../../src/app/history/history-choice.ts'
import { placeOfAction } from '../../../src/app/history/place-of-action.ts'
import { departmentRoots } from '../../../src/document/department-roots.ts'
import { addRecordEdit, judgeEdit, removeEdit, updateEdits } from '../../../src/document/new-record.ts'
import { PROJECT_ROOTS } from '../../../src/document/project-roots.ts'
import { nl } from '../../../src/i18n/messages.nl.ts'
import { history } from '../../../src/i18n/nl/history.ts'
import { interviews } from '../../../src/i18n/nl/interviews.ts'
import type { ScenarioRecord } from '../../../src/records/document-records.ts'
import type { AnalystId, InterviewId, NoteId, ScenarioId } from '../../../src/records/ids.ts'
import { WARD } from '../../support/kept-in-memory.ts'
import { observationRecord } from '../../support/task-record.ts'
import { AT, asText, BEDS, CARER, M2, openToldWard } from '../../support/told-ward.ts'

describe('history in words', () => {
  test('says what was done to a draft, a kept function and a candidate profile', async () => {
    const { session, words } = await openToldWard()
    const toldOfProject = () =>
      describeEntry(historyActions(session, [WARD], null)[0]!.parts[0]!.entry, null, words).map(asText)
    const host = { key: 'k1', name: '', allocations: [], pinned: [], whole: false, asked: {} }
    editDraft(session, WARD, (plan) => ({ ...plan, functions: [host] }))
    expect(toldOfProject()).toEqual(['Conceptplan ‘Woongroepen’ toegevoegd'])
    editDraft(session, WARD, (plan) => ({ ...plan, functions: [{ ...host, name: 'Gastheer' }] }))
    expect(toldOfProject()).toEqual(['Naam van ‘Woongroepen’: leeg → Gastheer'])
    editDraft(session, WARD, (plan) => ({ ...plan, forbidden: [BEDS] }))
    expect(toldOfProject()).toEqual(['Blijft erbuiten van ‘Woongroepen’: Bedden verschonen erbij'])
    keepFunction(session, WARD, host, 'Gastheer')
    expect(toldOfProject()).toEqual(['Inclusieve functie ‘Gastheer’ toegevoegd'])
    const profile = addCandidateProfile(session, { name: 'Groep A' })
    changeCandidateProfile(session, session.records.candidateProfiles.get(profile)!, { demands: { pace: 1 } })
    expect(toldOfProject()).toEqual(['Handelingstempo van ‘Groep A’: leeg → 1'])
  })

  test('says what was recorded beside an observation as the floor does', async () => {
    const { session, ward, told } = await openToldWard()
    const made = observationRecord('o1')
    const options = { lift: { name: 'tillift', rank: 'a0' }, sheet: { name: 'glijzeil', rank: 'a1' } }
    const aid = { id: 'aid', name: 'Hulpmiddel', kind: 'multiple', options, unit: '', taskIds: [] } as never
    session.act('x', {
      departments: {
        [WARD]: [
          addRecordEdit('observations', { ...made, departmentId: WARD, taskId: BEDS }),
          addRecordEdit('modifiers', aid),
        ],
      },
    })
    const seen = () => ward.observations.list()[0]!
    const change = (fields: object) =>
      session.act('observationChanged', {
        departments: { [WARD]: updateEdits('observations', seen(), fields) },
      })
    change({ pace: 'hurried' })
    expect(told()[0]).toMatch(/^Tempo van .*: leeg → gehaast$/)
    change({ modifiers: { aid: ['lift', 'sheet'] } })
    expect(told()[0]).toMatch(/^Hulpmiddel van .*: leeg → tillift, glijzeil$/)
    change({ company: ['colleague'] })
    expect(told().join('\n')).toMatch(/Samen met: collega van .*: leeg → Ja$/)
    addExclusion(session, WARD, { taskId: BEDS, stops: '*' })
    lockScheme(session, WARD, true)
    interrupt(session, WARD, { kind: 'phone', running: [seen()] })
    const { interruptions } = ward
    changeInterruption(session, WARD, interruptions.list()[0]!, { kind: 'alarm' })
    expect(told()[0]).toMatch(/: Telefoon → Alarm$/)
  })

  test('names an assumption and what is weighed of a scenario', async () => {
    const { session, words } = await openToldWard()
    const id = 's' as ScenarioId
    session.act('scenarioAdded', { project: [addRecordEdit('scenarios', { id, name: 'Scenario A' })] })
    const change = (fields: Partial<ScenarioRecord>) => {
      const before = session.records.scenarios.get(id)!
      session.act('changed', { project: updateEdits('scenarios', before, fields) })
      const entry = historyActions(session, [], null)[0]!.parts[0]!.entry
      return describeEntry(entry, null, words).map(asText)
    }
    expect(change({ assumed: { wage: { from: 16, to: 16 } } })).toEqual([
      'Aanname over geld van ‘Scenario A’: leeg → 16',
    ])
    expect(change({ assumed: { wage: { from: 16, to: 18.5 } } })).toEqual([
      'Aanname over geld van ‘Scenario A’: 16 → 16 – 18,5',
    ])
    expect(change({ lines: { advantages: 'Rust' } })[0]).toContain('Waarde, voor en tegen van ‘Scenario A’')
  })

  test('says each kind of change as one reads it', async () => {
    const { session, change, told } = await openToldWard()
    const judge = (by: string, hours: number) =>
      session.act('taskJudged', {
        departments: {
          [WARD]: [
            judgeEdit(BEDS, 'hours', {
              id: `${by}${hours}` as never,
              by: by as AnalystId,
              at: AT,
              value: hours,
            }),
          ],
        },
      })
    judge('ana', 4)
    expect(told()).toEqual(['Uren verteld van ‘Bedden verschonen’: leeg → 4 uur'])
    judge('ana', 6)
    expect(told()).toEqual(['Uren verteld van ‘Bedden verschonen’: 4 uur → 6 uur'])
    judge('ben', 8)
    expect(told()).toEqual(['Uren verteld volgens BEN van ‘Bedden verschonen’: leeg → 8 uur'])
    change({ frequency: { times: 2, per: 'week' } })
    expect(told()).toEqual(['Hoe vaak van ‘Bedden verschonen’: leeg → 2× per week'])
    change({ jobIds: [CARER] })
    expect(told()).toEqual(['Wie het doen van ‘Bedden verschonen’: Verzorgende erbij'])
    change({ dayparts: ['mon-am'] })
    expect(told()).toEqual(['Dagdelen van ‘Bedden verschonen’: maandagochtend erbij'])
    change({ description: 'Elke ochtend.' })
    expect(told()).toEqual(['Beschrijving van ‘Bedden verschonen’: leeg → Elke ochtend.'])
    change({ name: 'Bedden opmaken' })
    expect(told()).toEqual(['Naam van ‘Bedden opmaken’: Bedden verschonen → Bedden opmaken'])
    session.act('taskRemoved', { departments: { [WARD]: [removeEdit('tasks', BEDS, session.analyst, AT)] } })
    expect(told()).toEqual(['Taak ‘Bedden opmaken’ verwijderd'])
    session.undoStack.undo()
    expect(told()).toEqual(['Taak ‘Bedden opmaken’ teruggehaald'])
  })

  test('of who withdrew it says that something was written, and not what', async () => {
    const { session, words } = await openToldWard()
    session.act('noteChanged', {
      departments: {
        [WARD]: [
          addRecordEdit('notes', {
            ...{ id: 'n' as never, interviewId: 'i' as never, topic: 'tasks', text: 'Veel tillen', rank: '' },
          }),
        ],
      },
    })
    session.act('noteChanged', {
      departments: {
        [WARD]: [{ kind: 'text', root: 'notes', id: 'n', field: 'text', text: 'Veel zwaar tillen' }],
      },
    })
    const told = (isWithheld: boolean) =>
      JSON.stringify(
        historyActions(session, [WARD], null)
          .flatMap(({ parts }) => parts)
          .map(({ entry }) => describeEntry(entry, WARD, { ...words, isWithheld: () => isWithheld })),
      )
    expect(told(false)).toContain('zwaar')
    expect(told(true)).not.toMatch(/tillen|zwaar/)
    expect(told(true)).toContain('ingetrokken')
  })

  test('leaves out what says nothing to a person', async () => {
    const { session, ward, told } = await openToldWard()
    const seen = observationRecord('o1', { departmentId: WARD, taskId: BEDS, start: AT })
    session.act('observationStarted', { departments: { [WARD]: [addRecordEdit('observations', seen)] } })
    expect(told()).toEqual(['Waarneming ‘Bedden verschonen, wo 9 sep 14:32’ toegevoegd'])
    const fields = { start: '2026-09-09T14:00:00+02:00', count: undefined }
    session.act('observationChanged', {
      departments: {
        [WARD]: updateEdits('observations', ward.observations.list()[0]!, { ...fields, count: 9 }),
      },
    })
    expect(told()).toEqual(['Begin van ‘Bedden verschonen, wo 9 sep 14:00’: wo 9 sep 14:32 → wo 9 sep 14:00'])
  })

  test('of one record only what changed it or what belongs to it, and of larger actions only that part', async () => {
    const { session, words, change } = await openToldWard()
    const talk = 'talk' as InterviewId
    session.act('interviewStarted', {
      departments: {
        [WARD]: [
          addRecordEdit('interviews', { id: talk, departmentId: WARD, personId: M2, date: '2026-09-09' }),
          addRecordEdit('notes', {
            id: 'n1' as NoteId,
            interviewId: talk,
            topic: 'tasks',
            text: 'Zwaar',
            rank: 'a',
          }),
          { kind: 'set', root: 'tasks', id: BEDS, field: 'location', value: 'Gang' },
        ],
      },
    })
    change({ location: 'Zolder' })
    const of = (root: string, id: string) => {
      const about: HistoryAbout = { departmentId: WARD, root, id, name: '' }
      return historyActions(session, [], about).map(({ first }) =>
        describeEntry(first, WARD, words).map(asText),
      )
    }
    expect(of('interviews', talk)).toEqual([
      ['Gesprek ‘gesprek met M2, wo 9 sep’ toegevoegd', 'Regel ‘Zwaar’ toegevoegd'],
    ])
    expect(of('tasks', BEDS)).toEqual([
      ['Plek van ‘Bedden verschonen’: Gang → Zolder'],
      ['Plek van ‘Bedden verschonen’: leeg → Gang'],
      ['Taak ‘Bedden verschonen’ toegevoegd'],
    ])
    // Reverted for this record only, the rest of the action stays.
    const about: HistoryAbout = { departmentId: WARD, root: 'interviews', id: talk, name: '' }
    const [action] = historyActions(session, [], about)
    expect(session.revert(action!.key, isAboutOf(session, about))).toMatchObject({ made: 2, left: 0 })
    expect(session.department(WARD)!.tasks.get(BEDS)?.location).toBe('Zolder')
    expect(session.department(WARD)!.interviews.list()).toEqual([])
  })

  test('is chosen by kind, person and department, and leads to the record', async () => {
    const { session, change } = await openToldWard()
    change({ location: 'Gang' })
    const actions = historyActions(session, [WARD], null)
    const every = { kind: '', person: '', department: '' }
    const shown = (choice: object) =>
      actions.filter((action) => isChosen(action, { ...every, ...choice })).length
    expect(shown({})).toBe(actions.length)
    expect([shown({ kind: 'people' }), shown({ kind: 'tasks' }), shown({ person: 'ben' })]).toEqual([1, 2, 0])
    expect([shown({ department: 'project' }), shown({ department: WARD })]).toEqual([2, 2])
    expect(kindOptions(actions, { ...nl, history, interviews })).toContainEqual({
      value: 'tasks',
      label: 'Taak: 2',
    })
    expect(placeOfAction(session, actions[0]!)).toEqual({
      root: 'tasks',
      id: BEDS,
      departmentId: WARD,
      taskId: BEDS,
    })
    expect(placeOfAction(session, actions[1]!)).toBeNull()
  })
})

test('every kind of record has a word', () => {
  const roots = Object.keys({ ...departmentRoots(WARD), ...PROJECT_ROOTS })
  expect(roots.filter((root) => !Object.hasOwn(history.kinds, root))).toEqual([])
})
