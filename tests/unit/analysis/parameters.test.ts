import { expect, test } from 'vitest'
import { DEFAULT_PARAMETERS, PARAMETER_RANGES, setParameter } from '../../../src/analysis/parameters.ts'

test('sets a plain and a nested parameter and leaves the given ones alone', () => {
  expect(setParameter(DEFAULT_PARAMETERS, 'maxHours', '30')).toEqual({
    ok: true,
    value: { ...DEFAULT_PARAMETERS, maxHours: 30 },
  })
  const nested = setParameter(DEFAULT_PARAMETERS, 'demandWeights.interruptions', '3')
  expect(nested.ok && nested.value.demandWeights).toEqual({
    ...DEFAULT_PARAMETERS.demandWeights,
    interruptions: 3,
  })
  expect(DEFAULT_PARAMETERS.maxHours).toBe(24)
})

test('names what is wrong: an unknown path, no number, a number out of range', () => {
  const problemOf = (path: string, text: string) => {
    const result = setParameter(DEFAULT_PARAMETERS, path, text)
    return result.ok ? null : result.problem.problem
  }
  expect(problemOf('digital', '1')).toBe('unknown')
  expect(problemOf('toString', '1')).toBe('unknown')
  expect(problemOf('digital.highest', '1')).toBe('unknown')
  expect(problemOf('maxHours', '')).toBe('not-a-number')
  expect(problemOf('maxHours', '24,5')).toBe('not-a-number')
  expect(problemOf('maxHours', 'Infinity')).toBe('not-a-number')
  expect(problemOf('minCoreShare', '1.1')).toBe('out-of-range')
  expect(problemOf('maxDays', '2.5')).toBe('out-of-range')
})

test('every parameter can be set and its default lies in its range', () => {
  const paths = Object.entries(DEFAULT_PARAMETERS).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [[name, value] as const]
      : Object.entries(value).map(([own, each]) => [`${name}.${own}`, each as number] as const),
  )
  expect(paths.map(([path]) => path).sort()).toEqual([...PARAMETER_RANGES.keys()].sort())
  for (const [path, value] of paths)
    expect(setParameter(DEFAULT_PARAMETERS, path, String(value)).ok, path).toBe(true)
})
