import { describe, expect, test } from 'vitest'
import { startNewTask } from '../../../../src/app/actions/observe-actions.ts'
import {
  addExclusion,
  addOption,
  addQuestion,
  changeOption,
  changeQuestion,
  lockScheme,
} from '../../../../src/app/actions/scheme-actions.ts'
import { adoptTemplate } from '../../../../src/app/actions/template-actions.ts'
import { sectors } from '../../../../src/i18n/nl/sectors.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { SCHEME_KEY, SECTORS } from '../../../../src/records/observing.ts'
import { optionsOf } from '../../../../src/records/scheme-rules.ts'
import { NO_CONTEXT } from '../../../../src/screens/observe/floor-context.ts'
import {
  type ChosenTemplate,
  templateQuestions,
  templateStops,
  templateTasks,
} from '../../../../src/screens/scheme/chosen-template.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

const all = (sector: (typeof SECTORS)[number]): ChosenTemplate => {
  const tasks = templateTasks(sector, sectors)
  const keys = new Set(tasks.map(({ key }) => key))
  return {
    sector,
    tasks,
    questions: templateQuestions(sector, sectors, keys),
    stopsAll: templateStops(keys),
  }
}

describe('a list of a sector', () => {
  test.each(SECTORS)('%s has words for all that is in it', (sector) => {
    const { tasks, questions } = all(sector)
    expect(tasks.every(({ key, name }) => name !== key && name !== '')).toBe(true)
    expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length)
    for (const { kind, unit, options } of questions) {
      expect(kind === 'number' ? unit !== '' : options.length > 1).toBe(true)
    }
    expect(
      questions.flatMap(({ tasks: of }) => of).every((key) => tasks.some((task) => task.key === key)),
    ).toBe(true)
  })

  test('is taken over in one act, and one undo takes all of it back', async () => {
    const { session, ward } = await openTestSession()
    adoptTemplate(session, WARD, all('care'))
    expect(ward.tasks.list()).toHaveLength(16)
    expect(ward.modifiers.list().map(({ kind }) => kind)).toEqual(['single', 'multiple', 'number'])
    const pause = ward.tasks.list().find(({ name }) => name === 'Pauze')!
    expect(ward.exclusions.list()).toMatchObject([{ taskId: pause.id, stops: '*' }])
    expect(ward.schemes.get(SCHEME_KEY)?.sector).toBe('care')
    session.undoStack.undo()
    expect([ward.tasks, ward.modifiers, ward.exclusions].map((each) => each.list().length)).toEqual([0, 0, 0])
  })

  test('doubles nothing that is there by name', async () => {
    const { session, ward } = await openTestSession()
    const scene = { follow: { jobId: null, personId: null }, context: NO_CONTEXT }
    startNewTask(session, WARD, { ...scene, name: 'bedden opmaken', startedAt: session.now() })
    adoptTemplate(session, WARD, all('care'))
    adoptTemplate(session, WARD, all('care'))
    expect(ward.tasks.list()).toHaveLength(16)
    expect(ward.modifiers.list()).toHaveLength(3)
    expect(ward.exclusions.list()).toHaveLength(1)
  })
})

test('a question gets options in their order; one that goes leaves the others', async () => {
  const { session, ward } = await openTestSession()
  const id = addQuestion(session, WARD, 'Hulpmiddel')
  const question = () => ward.modifiers.get(id)!
  for (const name of ['tillift', 'glijzeil', 'rolstoel']) addOption(session, WARD, question(), name)
  changeQuestion(session, WARD, question(), { kind: 'multiple', taskIds: ['beds' as TaskId] })
  const [, second] = optionsOf(question())
  changeOption(session, WARD, question(), second!.id, null)
  expect(optionsOf(question()).map(({ name }) => name)).toEqual(['tillift', 'rolstoel'])
  expect(question()).toMatchObject({ kind: 'multiple', taskIds: ['beds'] })
})

test('the same rule is made once', async () => {
  const { session, ward } = await openTestSession()
  addExclusion(session, WARD, { taskId: 'a' as TaskId, stops: '*' })
  addExclusion(session, WARD, { taskId: 'a' as TaskId, stops: '*' })
  expect(ward.exclusions.list()).toHaveLength(1)
})

test('locking says who and when, and unlocking stands in the history', async () => {
  const { session, ward, documents } = await openTestSession()
  lockScheme(session, WARD, true)
  expect(ward.schemes.get(SCHEME_KEY)?.locked).toEqual({ by: 'ana', at: '2026-09-09T10:00:00+02:00' })
  lockScheme(session, WARD, false)
  expect(ward.schemes.get(SCHEME_KEY)?.locked).toBeNull()
  const history = [...documents.get('doc-ward')!.doc.getMap('history').values()] as {
    what: string
    by: string
  }[]
  expect(history.map(({ what, by }) => [what, by])).toContainEqual(['schemeUnlocked', 'ana'])
})
