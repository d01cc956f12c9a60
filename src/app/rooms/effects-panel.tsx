import { EffectsScreen } from '../../screens/effects/effects-screen.tsx'
import { type SeenInScope, usePlanEffects } from '../analysis/use-plan-effects.ts'
import type { AskingProps, PlanGivingProps } from './analysis-panel-props.ts'

interface Props extends AskingProps, PlanGivingProps {
  /** What was observed in the scope. */
  readonly seen: SeenInScope
}

/** What the plan does to the work of now, how good its functions are and how sure. */
export default function EffectsPanel(props: Props) {
  const { stop, ...effects } = usePlanEffects(props)
  return (
    <EffectsScreen
      {...effects}
      functionNames={props.functionNames}
      minHours={props.problem.parameters.minHours}
      taskHref={props.taskHref}
      onStop={stop}
      onAnswer={props.onAnswer}
      onTakePlan={props.onTakePlan}
    />
  )
}
