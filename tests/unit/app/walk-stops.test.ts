import { describe, expect, test } from 'vitest'
import { parseRoute } from '../../../src/app/route.ts'
import { followed, isAt, routeOf, stopOf, WALK_STOPS, type Walk } from '../../../src/app/walk/walk-stops.ts'
import type { DepartmentId, ProjectId } from '../../../src/records/ids.ts'

const walk = (at: number): Walk => ({
  projectId: 'p' as ProjectId,
  departmentId: 'd' as DepartmentId,
  at,
})

describe('the walk', () => {
  test('is at each of its own stops', () => {
    for (const at of WALK_STOPS.keys()) {
      const here = walk(at)
      expect(isAt(routeOf(here, stopOf(here)), here, stopOf(here))).toBe(true)
    }
  })

  test('follows who goes on to the next stop by hand, also in another department', () => {
    expect(followed(walk(2), parseRoute('#/p/p/interviews/other')).at).toBe(3)
  })

  test('waits for who goes elsewhere, or looks into another project', () => {
    for (const address of ['#/', '#/p/p/analysis/d', '#/p/other/interviews/d', '#/p/p/observe/d']) {
      expect(followed(walk(2), parseRoute(address)).at).toBe(2)
    }
  })

  test('ends at its last stop', () => {
    const last = walk(WALK_STOPS.length - 1)
    expect(followed(last, parseRoute('#/p/p/observe/d'))).toBe(last)
  })
})
