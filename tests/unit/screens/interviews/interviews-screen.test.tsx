// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { InterviewRecord } from '../../../../src/records/document-records.ts'
import type { InterviewId } from '../../../../src/records/ids.ts'
import type { InterviewSummary } from '../../../../src/screens/interviews/interview-summary.ts'
import { InterviewsScreen } from '../../../../src/screens/interviews/interviews-screen.tsx'

afterEach(cleanup)

const summary = (place: number): InterviewSummary => ({
  interview: {
    id: `i${place}` as InterviewId,
    personId: null,
    date: '2026-09-08',
  } as unknown as InterviewRecord,
  person: undefined,
  lines: 1,
  quotes: 0,
  wishes: 0,
  topics: new Set(),
})

test('draws forty interviews of a long list, and the rest when asked', () => {
  const { container, getByRole, queryByRole } = render(
    <InterviewsScreen
      list={Array.from({ length: 45 }, (_, place) => summary(place))}
      jobs={[]}
      notSpoken={[]}
      hrefOf={(id) => `#${id}`}
      onNew={() => undefined}
      onStart={() => undefined}
      onGuides={() => undefined}
    />,
  )
  const count = () => container.querySelectorAll('.interview-row').length
  expect(count()).toBe(40)
  fireEvent.click(getByRole('button', { name: 'Nog 5 tonen' }))
  expect(count()).toBe(45)
  expect(queryByRole('button', { name: /tonen/ })).toBeNull()
})
