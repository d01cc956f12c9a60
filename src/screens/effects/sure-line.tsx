import type { FunctionLikelihood, PlanLikelihood } from '../../analysis/uncertainty/plan-likelihood.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { chanceText } from './chance-text.ts'
import './effects.css'
import type { EffectNames, Worked } from './effects-props.ts'

interface Props {
  /** Of the function; null for all together. */
  readonly place: number | null
  readonly likelihood: Worked<PlanLikelihood>
  readonly names: EffectNames
  /** Least hours of a function, per week. */
  readonly minHours: number
}

/** How likely a function keeps its hours, and what to measure again first; nothing while that is worked out. */
export function SureLine({ place, likelihood, names, minHours }: Props) {
  const texts = useArea('effects', effects)
  const { formatHours, formatPercent } = useFormat()
  if (likelihood.kind !== 'done') return null
  const { functions, all } = likelihood.result
  const own = place === null ? all : functions[place]
  if (!own) return null
  const chance = chanceText(own.likelihood, texts, formatPercent)
  return (
    <section class="effects__sure">
      <p>
        {place === null ? texts.sureAll({ chance }) : texts.sure({ hours: formatHours(minHours), chance })}
      </p>
      <MeasureFirst own={own} names={names} />
    </section>
  )
}

interface MeasureProps {
  readonly own: FunctionLikelihood
  readonly names: EffectNames
}

function MeasureFirst({ own: { likelihood, measure }, names }: MeasureProps) {
  const texts = useArea('effects', effects)
  const { formatPercent } = useFormat()
  const [first] = measure
  if (!first) return likelihood > 0.99 ? null : <p class="effects__note">{texts.measureNothing}</p>
  const chance = (part: number) => chanceText(part, texts, formatPercent)
  const say = first.ifLow > first.ifHigh ? texts.measureFirstOther : texts.measureFirst
  return (
    <p class="effects__note">
      {say({ task: names.task(first.taskId), low: chance(first.ifLow), high: chance(first.ifHigh) })}
    </p>
  )
}
