import { useMemo } from 'preact/hooks'
import { checkPlan } from '../../analysis/check-plan.ts'
import { describePlan } from '../../analysis/describe-plan.ts'
import type { HoursChange } from '../../analysis/workbench/hours-changes.ts'
import type { FunctionRecord } from '../../records/document-records.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import type { Keeping, WorkbenchPlan } from '../../screens/workbench/workbench-props.ts'
import { keptFrom } from '../actions/plan-actions.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { type PlanEdits, planEdits } from './plan-editor.ts'
import type { PlanLookedAt } from './plan-looked-at.ts'
import type { AnalysisSource } from './use-analysis-source.ts'

export interface PlanWorkbench {
  readonly plan: WorkbenchPlan
  readonly edits: PlanEdits
}

/** The plan on screen with its figures and broken rules, and what can be done to it. Null while there is none. */
export function usePlanWorkbench(
  analysis: AnalysisSource,
  looked: PlanLookedAt | null,
  names: readonly string[],
  onMine: () => void,
  onHoursChanged: (changes: readonly HoursChange[]) => void,
): PlanWorkbench | null {
  const session = useSession()
  const kept = useCollection(session.records.functions)
  const { scope, source, problem, draft } = analysis
  const functions = looked?.functions
  const figures = useMemo(
    () =>
      functions && {
        description: describePlan(source, scope, problem, { functions }),
        problems: checkPlan(problem, { functions }).problems,
      },
    [source, scope, problem, functions],
  )
  const edits = useMemo(
    () => looked && planEdits({ session, scope, problem, looked, names, onMine, onHoursChanged }),
    [session, scope, problem, looked, names],
  )
  if (!functions || !figures || !edits) return null
  const keeping = functions.map((fn, place) => keepingOf(fn, names[place]!, keptFrom(kept, fn.key)))
  return { plan: { functions, names, keeping, forbidden: draft?.forbidden ?? [], ...figures }, edits }
}

function keepingOf(
  { allocations, asked }: DraftFunction,
  name: string,
  record: FunctionRecord | undefined,
): Keeping {
  if (!record) return 'none'
  const isSame = JSON.stringify([name, allocations, asked]) === JSON.stringify(keptFields(record))
  return isSame ? 'kept' : 'changed'
}

const keptFields = ({ name, allocations, asked = {} }: FunctionRecord) => [name, allocations, asked]
