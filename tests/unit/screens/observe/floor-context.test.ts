import { describe, expect, test } from 'vitest'
import type { JobId, PersonId } from '../../../../src/records/ids.ts'
import {
  chipChoices,
  chipRow,
  contextAtStart,
  contextOf,
  lastContext,
  NO_CONTEXT,
  withGrade,
  withLoad,
} from '../../../../src/screens/observe/floor-context.ts'
import { lastFollow, peopleToFollow, presentFollow } from '../../../../src/screens/observe/follow.ts'
import { observation, taskNamed } from './sketch.ts'

const early = observation({ id: 'a', load: ['noise'], location: 'gang' })
const late = observation({
  id: 'b',
  start: '2026-09-09T10:20:00+02:00',
  load: ['lifting'],
  location: 'kamer',
  environment: { noise: 3 },
})

describe('what the chips show', () => {
  test('is what holds for the observation started last', () => {
    expect(contextOf([late, early], NO_CONTEXT)).toEqual({
      location: 'kamer',
      load: ['lifting'],
      environment: { noise: 3 },
      company: [],
    })
  })

  test('is what was chosen before it while nothing runs', () => {
    expect(contextOf([], { ...NO_CONTEXT, load: ['heat'] }).load).toEqual(['heat'])
  })

  test('stays on over a restart the same day, of this device only', () => {
    expect(lastContext([early, late], 'tablet', '2026-09-09').location).toBe('kamer')
    expect(lastContext([early, late], 'tablet', '2026-09-10')).toEqual(NO_CONTEXT)
    expect(lastContext([early, late], 'phone', '2026-09-09')).toEqual(NO_CONTEXT)
    expect(lastContext([early, late], 'tablet', '2026-09-09').load).toEqual([])
  })

  test('load goes with the last of what runs; what starts beside something has its load', () => {
    const context = contextOf([early, late], NO_CONTEXT)
    expect(contextAtStart(context, [early, late], [early]).load).toEqual(['lifting'])
    expect(contextAtStart(context, [early, late], [early, late])).toEqual({ ...context, load: [] })
    expect(contextAtStart({ ...context, load: ['heat'] }, [], []).load).toEqual(['heat'])
  })

  test('counts a tap on a factor once, and takes grades away again', () => {
    expect(withLoad(['noise'], 'noise', true)).toEqual(['noise'])
    expect(withLoad(['noise', 'heat'], 'noise', false)).toEqual(['heat'])
    expect(withGrade({ noise: 3, light: 1 }, 'noise', null)).toEqual({ light: 1 })
  })
})

describe('the row of chips', () => {
  const choices = chipChoices([early, late, late], [taskNamed('t', 'x')], ['pressure', 'noise'])

  test('begins with what the department used most and ends with the usual', () => {
    expect(choices).toEqual({ load: ['lifting', 'noise', 'pressure'], places: ['kamer', 'gang'] })
  })

  test('moves no chip when something else is put on', () => {
    const row = chipRow(choices, {
      location: 'kelder',
      load: ['eigen woord', 'noise'],
      environment: {},
      company: [],
    })
    expect(row.load).toEqual([...choices.load, 'eigen woord'])
    expect(row.places).toEqual([...choices.places, 'kelder'])
  })
})

describe('whom is followed', () => {
  const [carer, helper] = ['carer' as JobId, 'helper' as JobId]
  const person = (id: string, jobId: JobId) =>
    ({ id: id as PersonId, departmentId: 'ward', code: id, role: 'employee', jobId, rank: '' }) as never

  test('is the one this device recorded last', () => {
    const mine = observation({ jobId: carer, personId: 'M2' as PersonId })
    const theirs = observation({ id: 'x', device: 'phone', start: '2026-09-09T11:00:00+02:00' })
    expect(lastFollow([mine, theirs], 'tablet')).toEqual({ jobId: carer, personId: 'M2' })
  })

  test('is nobody who went', () => {
    const gone = { jobId: carer, personId: 'M9' as PersonId }
    expect(presentFollow(gone, [], [person('M1', carer)])).toEqual({ jobId: null, personId: null })
  })

  test('offers people of the chosen job first', () => {
    const people = [person('M1', helper), person('M2', carer)]
    expect(peopleToFollow(people, carer).map(({ id }) => id)).toEqual(['M2', 'M1'])
  })
})
