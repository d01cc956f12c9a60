import type { Mark } from '../../records/milestone.ts'

/** The scenario that is advised: of several marked on tablets that had not met, the latest mark holds. */
export function advisedScenario<Each extends { readonly advised?: Mark | undefined }>(
  scenarios: readonly Each[],
): Each | null {
  const marked = scenarios.flatMap((scenario) =>
    scenario.advised ? [{ scenario, mark: scenario.advised }] : [],
  )
  if (marked.length === 0) return null
  const momentOf = ({ at }: Mark) => Date.parse(at) || 0
  return marked.reduce((latest, each) => (momentOf(each.mark) > momentOf(latest.mark) ? each : latest))
    .scenario
}
