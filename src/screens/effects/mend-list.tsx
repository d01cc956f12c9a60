import type { QualityMend } from '../../analysis/effects/quality-mends.ts'
import type { Plan } from '../../analysis/plan.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { Button } from '../../ui/button.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { EffectNames, Worked } from './effects-props.ts'

interface Props {
  /** Of the function. */
  readonly place: number
  readonly mends: Worked<readonly (readonly QualityMend[])[]>
  readonly names: EffectNames
  readonly onTakePlan?: ((plan: Plan) => void) | undefined
}

/** Which task would make a function fit to propose, tried within the rules. */
export function MendList({ place, mends, names, onTakePlan }: Props) {
  const texts = useArea('effects', effects)
  if (mends.kind === 'failed') return null
  const found = mends.kind === 'done' ? (mends.result[place] ?? []) : []
  return (
    <section>
      <h4 class="effects__heading">{texts.mendsTitle}</h4>
      {mends.kind === 'working' && <p class="effects__note">{texts.mendsWorking}</p>}
      {mends.kind === 'done' && found.length === 0 && <p>{texts.noMends}</p>}
      <ul class="effects__mends">
        {found.map((mend) => (
          <Mend key={mend.taskId} mend={mend} names={names} onTakePlan={onTakePlan} />
        ))}
      </ul>
    </section>
  )
}

interface MendProps extends Pick<Props, 'names' | 'onTakePlan'> {
  readonly mend: QualityMend
}

function Mend({ mend, names, onTakePlan }: MendProps) {
  const texts = useArea('effects', effects)
  const { formatHours, formatNumber } = useFormat()
  const [task, hours] = [names.task(mend.taskId), formatHours(roundHours(mend.hours))]
  const what =
    mend.without === null
      ? texts.mendAdd({ task, hours })
      : texts.mendSwap({ task, hours, without: names.task(mend.without) })
  return (
    <li class="effects__mend">
      <span>{what}</span>
      <span class="effects__note">
        {texts.mendThen({
          fitness: texts.fitness[mend.fitness],
          change: formatNumber(Math.abs(mend.change)),
          rises: mend.change > 0,
        })}
      </span>
      {onTakePlan && (
        <Button aria-label={`${texts.mendTake}: ${what}`} onClick={() => onTakePlan(mend.plan)}>
          {texts.mendTake}
        </Button>
      )}
    </li>
  )
}
