import { expect, test } from 'vitest'
import { taskFromLine } from '../../../../src/app/actions/interview-result-actions.ts'
import { exportRows } from '../../../../src/app/files/department-tables.ts'
import { withheldIn } from '../../../../src/app/withheld/withheld-in.ts'
import { cutInTasks } from '../../../../src/app/withheld/withheld-tasks.ts'
import { nl } from '../../../../src/i18n/messages.nl.ts'
import { tables } from '../../../../src/i18n/nl/tables.ts'
import type { NoteId } from '../../../../src/records/ids.ts'
import { WORDS } from '../../../support/case-documents.ts'
import { WARD } from '../../../support/kept-in-memory.ts'

import { told } from '../../../support/withdrawing.ts'

test('a task named after such words goes out under no name, and says nothing of them', async () => {
  const project = await told()
  const { sheet, session } = project
  taskFromLine(sheet, 'n1' as NoteId, null)
  expect(project.exported().tasks[0]!.name).toContain('teamleider')
  project.withdraw()
  expect(project.exported().tasks).toMatchObject([{ name: WORDS.unnamed }])
  expect(JSON.stringify(project.exported().tasks)).not.toContain('ochtend')
  const rows = exportRows(session, WARD, 'tasks', { ...nl, tables })
  expect(JSON.stringify(rows)).not.toContain('ochtend')
  expect(rows).toHaveLength(1)
})

test('a task named after such words is shown without them, as the same object while nothing changes', async () => {
  const project = await told()
  const { sheet, session, ward } = project
  taskFromLine(sheet, 'n1' as NoteId, null)
  const tasks = ward.tasks.list()
  expect(cutInTasks(tasks, withheldIn(session))).toBe(tasks)
  project.withdraw()
  const first = cutInTasks(tasks, withheldIn(session))
  expect(first.map(({ name }) => name)).toEqual(['[…]'])
  project.withdraw(project.m2)
  expect(cutInTasks(tasks, withheldIn(session))).toBe(first)
  project.restore()
  expect(cutInTasks(tasks, withheldIn(session))).toBe(tasks)
})
