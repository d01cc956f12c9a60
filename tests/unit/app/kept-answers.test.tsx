// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { alternatives } from '../../../src/analysis/explain/alternatives.ts'
import type { GroupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { NO_GUIDANCE } from '../../../src/analysis/plan-guidance.ts'
import { analysisMemoryOf, questionKey } from '../../../src/app/analysis/analysis-memory.ts'
import { useAlternatives } from '../../../src/app/analysis/use-alternatives.ts'
import { useExplanation } from '../../../src/app/analysis/use-explanation.ts'
import { SessionProvider } from '../../../src/app/services.ts'
import type { Choosing, Explaining } from '../../../src/screens/explain/explain-props.ts'
import { exampleProblem } from '../../support/grouping-case.ts'
import { openTestSession } from '../../support/kept-in-memory.ts'

afterEach(cleanup)

const problem = exampleProblem('uwv-administratie', 'sec')
const plan = { functions: [] }
const explanation = { functions: [], rules: null, letIn: [], left: 0 }
const renamed: GroupingProblem = {
  ...problem,
  tasks: problem.tasks.map((each) => ({ ...each, task: { ...each.task, name: `Nieuw: ${each.task.name}` } })),
}
const changed: GroupingProblem = {
  ...problem,
  parameters: { ...problem.parameters, maxDays: problem.parameters.maxDays - 1 },
}
const found = alternatives(problem, { iterations: 50 })

/** What the room knows at once, of a problem, in a project where both were asked and answered before. */
async function knownAtOnce() {
  const { session } = await openTestSession()
  const memory = analysisMemoryOf(session)
  memory.others.keep(questionKey([problem, NO_GUIDANCE]), found)
  memory.explanations.keep(questionKey([problem, [], NO_GUIDANCE]), { explanation, isDone: true })
  return (asked: GroupingProblem) => {
    const seen: { choosing?: Choosing; explaining?: Explaining } = {}
    const Room = () => {
      seen.choosing = useAlternatives(asked, null).choosing
      seen.explaining = useExplanation(asked, plan).explaining
      return null
    }
    const { unmount } = render(
      <SessionProvider value={session}>
        <Room />
      </SessionProvider>,
    )
    unmount()
    return seen
  }
}

test('coming back to a department finds its other plans and its explanation, also after a task was renamed', async () => {
  const at = await knownAtOnce()
  for (const asked of [problem, renamed]) {
    expect(at(asked)).toEqual({
      choosing: { kind: 'done', found },
      explaining: { kind: 'done', explanation },
    })
  }
})

test('under other rules nothing is known yet', async () => {
  const at = await knownAtOnce()
  expect(at(changed)).toEqual({
    choosing: { kind: 'idle' },
    explaining: { kind: 'working', explanation: null },
  })
})
