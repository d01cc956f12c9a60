import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ADVICE_PARTS,
  DEPARTMENT_PLACES,
  formatRoute,
  parseRoute,
  type Route,
} from '../../../src/app/route.ts'

describe('routes', () => {
  test('every route reads back from its own address, whatever its ids hold', () => {
    const id = fc.string({ minLength: 1, unit: 'binary' }).filter(isWellFormed)
    const route = fc.oneof(
      fc.constantFrom({ place: 'projects' }, { place: 'settings' }, { place: 'safety' }, { place: 'join' }),
      fc.record({ place: fc.constantFrom('project', 'across'), projectId: id }),
      fc.record({ place: fc.constant('across'), projectId: id, tab: fc.constant('scenarios') }),
      fc.record({ place: fc.constantFrom(...DEPARTMENT_PLACES), projectId: id, departmentId: id }),
      fc.record({ place: fc.constant('project'), projectId: id, part: fc.constantFrom('business', 'steps') }),
      fc.record({ place: fc.constant('tasks'), projectId: id, departmentId: id, taskId: id }),
      fc.record({
        place: fc.constant('tasks'),
        projectId: id,
        departmentId: id,
        lack: fc.constantFrom('hours', 'judgement', 'agreement'),
      }),
      fc.record({ place: fc.constant('interviews'), projectId: id, departmentId: id, interviewId: id }),
      fc.record({ place: fc.constant('findings'), projectId: id, departmentId: id, findingId: id }),
      fc.record(
        {
          place: fc.constant('advice'),
          projectId: id,
          part: fc.constantFrom(...ADVICE_PARTS),
          scenarioId: id,
        },
        { requiredKeys: ['place', 'projectId', 'part'] },
      ),
    )
    fc.assert(
      fc.property(route, (each) => {
        expect(parseRoute(formatRoute(each as Route))).toEqual(each)
      }),
    )
  })

  test('an address nobody made leads to the list of projects', () => {
    for (const address of ['', '#', '#/', '#/nonsense', '#/p', '#/p/', '#/p/%E0%A4%A']) {
      expect(parseRoute(address)).toEqual({ place: 'projects' })
    }
  })

  test('a place that does not exist leads to its project', () => {
    expect(parseRoute('#/p/abc/kitchen/d')).toEqual({ place: 'project', projectId: 'abc' })
  })
})

/** encodeURIComponent refuses half a surrogate pair. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
}
