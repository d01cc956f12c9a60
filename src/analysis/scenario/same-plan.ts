import type { Allocation } from '../../records/case-file.ts'

interface Functions {
  readonly allocations: readonly Pick<Allocation, 'taskId' | 'hours'>[]
}

/** Whether two plans give the same tasks the same hours in the same functions, whatever those are called and in whatever order. */
export const isSamePlan = (a: readonly Functions[], b: readonly Functions[]): boolean =>
  a.length === b.length && signOf(a) === signOf(b)

const signOf = (functions: readonly Functions[]): string =>
  functions
    .map(({ allocations }) =>
      allocations
        .map(({ taskId, hours }) => `${taskId} ${hours.toFixed(2)}`)
        .sort()
        .join('\n'),
    )
    .sort()
    .join('\n\n')
