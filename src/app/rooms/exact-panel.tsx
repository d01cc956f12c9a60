import { useMemo } from 'preact/hooks'
import { checkPlan } from '../../analysis/check-plan.ts'
import { EMPTY_PLAN, type Plan } from '../../analysis/plan.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { exact } from '../../i18n/nl/exact.ts'
import { ExactView } from '../../screens/exact/exact-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useExactProof } from '../analysis/use-exact-proof.ts'
import { notify } from '../view-store.ts'
import type { AnalysisSheetProps, PlanGivingProps } from './analysis-panel-props.ts'

interface Props extends AnalysisSheetProps, PlanGivingProps {
  /** The best plan that was found; null while there is none. */
  readonly best: Plan | null
  readonly hasPins: boolean
}

/** Proof of how much better a plan can be, from the best one known: the one found or the one on screen. */
export default function ExactPanel({ problem, plan, best, hasPins, onTakePlan, onClose }: Props) {
  const { common } = useMessages()
  const texts = useArea('exact', exact)
  const shown = useMemo(() => scored(problem, plan), [problem, plan])
  const found = useMemo(() => scored(problem, best), [problem, best])
  const known = [shown, found].flatMap((each) => each ?? []).sort((a, b) => b.score - a.score)
  const start = known[0] ?? { ...EMPTY_PLAN, score: 0 }
  const proof = useExactProof(problem, start)
  return (
    <Sheet open title={texts.title} closeLabel={common.close} onClose={onClose}>
      <ExactView
        state={proof.state}
        shownScore={plan === null ? start.score : (shown?.score ?? null)}
        bestScore={start.score}
        hasPins={hasPins}
        onStart={proof.start}
        onStop={proof.stop}
        onTakePlan={(better) => {
          onTakePlan(better)
          notify(texts.takenOver, true)
          onClose()
        }}
      />
    </Sheet>
  )
}

/** Null for no plan and for one that breaks a rule. */
function scored(problem: Props['problem'], plan: Plan | null): (Plan & { readonly score: number }) | null {
  if (!plan) return null
  const { problems, score } = checkPlan(problem, plan)
  return problems.length === 0 ? { functions: plan.functions, score } : null
}
