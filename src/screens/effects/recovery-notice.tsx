import type { RecoveryLoss } from '../../analysis/effects/recovery-loss.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { Notice } from '../../ui/notice.tsx'
import type { EffectNames } from './effects-props.ts'

interface Props {
  readonly losses: readonly RecoveryLoss[]
  readonly names: EffectNames
}

/** That light tasks go which may have been the rest in heavy work: every demand with its levels, the tasks once. */
export function RecoveryNotice({ losses, names }: Props) {
  const texts = useArea('effects', effects)
  const { levels } = useMessages()
  const { formatNumber } = useFormat()
  if (losses.length === 0) return null
  const tasks = [...new Set(losses.flatMap(({ taskIds }) => taskIds))]
  return (
    <Notice tone="attention" title={texts.recoveryTitle}>
      <ul class="effects__list">
        {losses.map(({ demand, before, after }) => (
          <li key={demand}>
            {texts.recovery({
              demand: levels.demands[demand],
              before: formatNumber(before),
              after: formatNumber(after),
            })}
          </li>
        ))}
      </ul>
      <p>{texts.recoveryTasks({ tasks: tasks.map(names.task).join(', ') })}</p>
    </Notice>
  )
}
