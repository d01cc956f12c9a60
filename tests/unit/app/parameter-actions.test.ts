import { expect, test } from 'vitest'
import { departmentParameters } from '../../../src/analysis/department-parameters.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import { changeParameter } from '../../../src/app/actions/parameter-actions.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

test('a number of the grouping is kept with who changed it, and an undo takes it back', async () => {
  const { session } = await openTestSession()
  const now = () => departmentParameters(session.records.parameters.list(), WARD)
  changeParameter(session, WARD, 'maxHours', 28)
  expect(now()).toEqual({ ...DEFAULT_PARAMETERS, maxHours: 28 })
  expect(session.records.parameters.list()).toMatchObject([
    { path: 'maxHours', value: 28, by: session.analyst },
  ])
  session.undoStack.undo()
  expect(now()).toEqual(DEFAULT_PARAMETERS)
})

test('a number the grouping does not know is refused', async () => {
  const { session } = await openTestSession()
  expect(() => changeParameter(session, WARD, 'maxHappiness', 1)).toThrow('maxHappiness')
})
