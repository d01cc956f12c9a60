import type { FunctionEffect } from '../../analysis/effects/function-effects.ts'
import type { QualityMend } from '../../analysis/effects/quality-mends.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { PlanLikelihood } from '../../analysis/uncertainty/plan-likelihood.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import './effects.css'
import type { EffectNames, Worked } from './effects-props.ts'
import { MendList } from './mend-list.tsx'
import { FitnessWhy, FitnessWord } from './quality-block.tsx'
import { SureLine } from './sure-line.tsx'

interface Props {
  readonly place: number
  readonly effect: FunctionEffect
  readonly likelihood: Worked<PlanLikelihood>
  /** As the plan's functions. */
  readonly mends?: Worked<readonly (readonly QualityMend[])[]>
  readonly names: EffectNames
  readonly minHours: number
  readonly onTakePlan?: (plan: Plan) => void
}

/** For a function card: whether the work is fit to propose, why not and what would mend it, and how sure its hours are. */
export function FunctionEffectLines(props: Props) {
  const { quality } = props.effect
  const texts = useArea('effects', effects)
  const count = (answer: 'good' | 'partly' | 'bad' | null) =>
    quality.answers.filter((each) => each.answer === answer).length
  return (
    <section class="effects__lines">
      <h3 class="effects__heading">{texts.qualityTitle}</h3>
      <FitnessWord quality={quality} />
      <p class="effects__note">
        {texts.tally({ good: count('good'), partly: count('partly'), bad: count('bad'), open: count(null) })}
      </p>
      {quality.fitness !== 'fit' && quality.tasks.length > 0 && (
        <details class="effects__more">
          <summary>{texts.whyAndMends}</summary>
          <FitnessWhy quality={quality} names={props.names} />
          {props.mends && <MendList {...props} mends={props.mends} />}
        </details>
      )}
      <SureLine {...props} />
    </section>
  )
}
