import type { CompiledProblem } from '../grouping/compiled-problem.ts'

/** No more functions than the rules allow or the hours fill; none where no function can exist. */
export function mostFunctions({ parameters, hours, patterns, size }: CompiledProblem): number {
  const { minHours, maxHours, minTasks, maxFunctions } = parameters
  if (size === 0 || size < minTasks || patterns.length === 0 || minHours > maxHours) return 0
  if (minHours <= 0) return maxFunctions
  const total = hours.reduce((sum, own) => sum + own, 0)
  return Math.min(maxFunctions, Math.floor(total / minHours + 1e-3))
}
