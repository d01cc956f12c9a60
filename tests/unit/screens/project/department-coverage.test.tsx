// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { sumOfCoverages } from '../../../../src/analysis/coverage.ts'
import type { DepartmentRecord } from '../../../../src/records/document-records.ts'
import {
  type CoverageLinks,
  DepartmentCoverage,
} from '../../../../src/screens/project/department-coverage.tsx'

afterEach(cleanup)

const links = { floor: '#/vloer' } as CoverageLinks
const seen = (observedHours: number, peopleObserved: number) => {
  render(
    <DepartmentCoverage
      department={{ id: 'd', name: 'Onderwijs' } as unknown as DepartmentRecord}
      counted={{ ...sumOfCoverages([]), people: 6, observedHours, peopleObserved }}
      links={links}
    />,
  )
  const text = screen.getByRole('link', { name: /^Gezien/ }).textContent
  cleanup()
  return text
}

test('hours seen without the code of anybody are not those of nobody', () => {
  expect(seen(38.6, 0)).toBe('Gezien 38,6 uur zonder persoonscode')
  expect(seen(38.6, 2)).toBe('Gezien 38,6 uur 2 van 6 mensen')
  expect(seen(0, 0)).toMatch(/0 van 6 mensen$/)
})
