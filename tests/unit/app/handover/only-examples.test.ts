import { expect, test } from 'vitest'
import { onlyExamples } from '../../../../src/app/handover/only-examples.ts'
import type { ProjectSummary } from '../../../../src/app/projects/projects.ts'

const EXAMPLE = { isExample: true, codeShown: false }

const among = (...facts: readonly (Readonly<Record<string, unknown>> | 'locked')[]) =>
  onlyExamples({
    list: async () =>
      facts.map(
        (each, place) => ({ id: `p${place}`, locked: each === 'locked' }) as unknown as ProjectSummary,
      ),
    facts: async (id) => facts[Number(id.slice(1))] as Readonly<Record<string, unknown>>,
  })

test('only where all is example, and no code was ever shown, is there nothing to protect', async () => {
  expect(await among(EXAMPLE, EXAMPLE)).toEqual(['p0', 'p1'])
  expect(await among()).toEqual([])
  expect(await among(EXAMPLE, { codeShown: true })).toBeNull()
  expect(await among(EXAMPLE, { codeShown: false })).toBeNull()
  expect(await among({ ...EXAMPLE, codeShown: true })).toBeNull()
  expect(await among(EXAMPLE, 'locked')).toBeNull()
})
