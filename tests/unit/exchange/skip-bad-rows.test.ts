import { describe, expect, test } from 'vitest'
import { parseCase } from '../../../src/exchange/parse-case.ts'
import { writeCase } from '../../../src/exchange/write-case.ts'
import type { LooseCase } from '../../support/example-case.ts'
import { fullCase } from '../../support/full-case.ts'
import { refusal } from '../../support/refusal.ts'

function skipped(change: (file: LooseCase) => void) {
  const file = fullCase()
  change(file)
  const { withoutBadRows, skipped } = refusal(JSON.stringify(file))
  if (!withoutBadRows) throw new Error('nothing is left')
  expect(parseCase(writeCase(withoutBadRows))).toEqual({ ok: true, value: withoutBadRows })
  return { left: withoutBadRows, skipped }
}

describe('skipping bad rows', () => {
  test('leaves out the bad row alone when nothing needs it', () => {
    const { left, skipped: gone } = skipped((file) => {
      file.scenarios!.push({ id: 's2' })
    })
    expect(left.scenarios.map(({ id }) => id)).toEqual(['s1'])
    expect(gone).toEqual([{ list: 'scenarios', id: 's2', field: '', because: null }])
  })

  test('keeps the first of two rows with one id', () => {
    const { left } = skipped((file) => {
      file.departments.push({ id: 'd2', name: 'again' })
    })
    expect(left.departments.map(({ name }) => name)).toEqual(['Eén', 'Twee'])
  })

  test('empties the references that can do without a skipped task', () => {
    const { left, skipped: gone } = skipped((file) => {
      file.tasks[0]!.knowledge = 7
    })
    const because = { list: 'tasks', id: 't1' }
    expect(left.observations[0]).toMatchObject({ id: 'o1', taskId: null, personId: 'm1' })
    expect(left.interviews[0]?.wishes).toEqual([])
    expect(left.functions[0]?.allocations).toEqual([])
    expect(gone).toEqual([
      { list: 'tasks', id: 't1', field: '', because: null },
      { list: 'observations', id: 'o1', field: 'taskId', because },
      { list: 'interviews', id: 'i1', field: 'wishes.#1.taskId', because },
      { list: 'functions', id: 'fn1', field: 'allocations.#1.taskId', because },
    ])
  })

  test('leaves out what cannot do without a skipped person, and what only quotes it', () => {
    const { left, skipped: gone } = skipped((file) => {
      file.people[0]!.role = 'boss'
    })
    expect(left.interviews).toEqual([])
    expect(left.findings[0]).toMatchObject({ sources: [], validations: [] })
    expect(left.tasks[0]?.sources).toEqual([{ observationId: 'o1' }])
    expect(gone).toContainEqual({
      list: 'interviews',
      id: 'i1',
      field: '',
      because: { list: 'people', id: 'm1' },
    })
  })

  test('a skipped department takes everything of its own along and nothing of another', () => {
    const { left } = skipped((file) => {
      file.departments[0]!.name = 5
    })
    expect(left.departments.map(({ id }) => id)).toEqual(['d2'])
    expect(left.tasks.map(({ id }) => id)).toEqual(['t2'])
    expect(left.people.map(({ id }) => id)).toEqual(['m2'])
    expect([left.observations, left.interviews, left.findings]).toEqual([[], [], []])
    expect(left.functions[0]).toMatchObject({ departmentIds: [], allocations: [] })
  })

  test('an interview loses only the department when that is skipped and its person stays', () => {
    const { left } = skipped((file) => {
      file.departments.push({ id: 'd3', name: 3 })
      file.interviews[0]!.departmentId = 'd3'
    })
    expect(left.interviews[0]).not.toHaveProperty('departmentId')
    expect(left.interviews[0]).toHaveProperty('personId', 'm1')
  })
})
