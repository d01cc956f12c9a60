// @vitest-environment happy-dom

import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { sampleShares } from '../../../../src/analysis/sampling/sample-shares.ts'
import type { SampleRecord, SamplingPlanRecord } from '../../../../src/records/sampling.ts'
import { ResultsPanel } from '../../../../src/screens/rounds/results-panel.tsx'

afterEach(cleanup)

const plan = (mode: string) => ({ mode, margin: 0.05, confidence: 0.95 }) as SamplingPlanRecord
const due = '2026-11-02T10:00:00+01:00'
const rounds = [
  { id: 'r1', due, startedAt: '2026-11-02T10:00:05+01:00' },
  { id: 'r2', due, startedAt: '2026-11-02T10:00:09+01:00' },
  { id: 'own', due: null, startedAt: '2026-11-02T11:00:00+01:00' },
]
const sample = (roundId: string, subject: string, state: string) =>
  ({
    id: roundId + subject,
    roundId,
    subject,
    at: due,
    state,
    taskId: state === 'task' ? 'beds' : null,
  }) as unknown as SampleRecord
const show = (mode: string, samples: SampleRecord[]) =>
  render(
    <ResultsPanel
      plan={plan(mode)}
      seen={sampleShares(plan(mode), rounds, samples)}
      advice={{
        when: { kind: 'part', from: 720, until: 840 },
        planned: 4,
        walked: 1,
        next: { day: '2026-11-03', minute: 1450 },
      }}
      taskName={() => 'Bedden'}
      unseenTasks={[]}
    />,
  )
const SEEN = [
  sample('r1', 'a', 'task'),
  sample('r1', 'b', 'absent'),
  sample('r1', 'c', 'unclear'),
  sample('r2', 'a', 'idle'),
  sample('own', 'a', 'task'),
]

test('who was not seen stands in no share, and that is told; so is a round that was walked twice', () => {
  show('fixed', SEEN)
  expect(screen.getByText('2 rondes, 2 blikken')).toBeTruthy()
  expect(screen.queryByText('Niet te zien')).toBeNull()
  expect(
    screen.getByText(
      /^2 blikken tellen niet mee: 1 keer was iemand niet te zien, 1 keer was het onduidelijk/,
    ),
  ).toBeTruthy()
  expect(screen.getByText(/^1 ronde is op twee apparaten gelopen\. Die telt één keer/)).toBeTruthy()
  expect(screen.queryByText(/koos je zelf/)).toBeNull()
})

test('it names a round of the plan, after midnight by its date; of a plan at random it warns of chosen moments', () => {
  show('random', SEEN)
  expect(
    screen.getByText(
      'Sla de ronde van woensdag 00:10 niet over: tussen 12:00 en 14:00 liep je 1 van 4 rondes.',
    ),
  ).toBeTruthy()
  expect(screen.getByText(/^Kies zelf geen ander moment/)).toBeTruthy()
  expect(screen.getByText(/^1 ronde koos je zelf/)).toBeTruthy()
})

test('rounds in which nobody was seen tell nothing of the time', () => {
  show('fixed', [sample('r1', 'a', 'absent')])
  expect(screen.getByText(/^In geen enkele blik was te zien/)).toBeTruthy()
  expect(screen.getByText(/^1 blik telt niet mee/)).toBeTruthy()
})
