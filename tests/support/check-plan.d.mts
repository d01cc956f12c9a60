import type { PlanFunction } from '../../src/analysis/plan.ts'

export function checkResult(
  file: unknown,
  departmentId: string,
  functions: readonly PlanFunction[],
  parameters?: unknown,
): { problems: string[]; score: number }
export function eligibleTasks(file: unknown, departmentId: string): { id: string }[]
export function verdict(task: unknown): string
export function wishOf(file: unknown, task: unknown): string
