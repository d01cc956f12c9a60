import type { JobEffect } from '../../analysis/effects/job-effects.ts'
import type { WishEffect } from '../../analysis/effects/job-wishes.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { StatusWord } from '../../ui/status-word.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { EffectNames } from './effects-props.ts'

interface Props {
  readonly job: JobEffect
  readonly names: EffectNames
}

/** What becomes of the wishes about a job's tasks: those that are not kept stay in sight, the others fold away. */
export function WishList({ job: { wishes }, names }: Props) {
  const texts = useArea('effects', effects)
  const kept = wishes.filter(({ honoured }) => honoured)
  const ignored = wishes.filter(({ honoured }) => !honoured)
  return (
    <section>
      <h4 class="effects__heading">{texts.wishesTitle}</h4>
      {wishes.length === 0 ? (
        <p>{texts.noWishes}</p>
      ) : (
        <>
          <p>{texts.wishesKept({ kept: kept.length, all: wishes.length })}</p>
          <Lines wishes={ignored} names={names} />
          {kept.length > 0 && (
            <details class="effects__more">
              <summary>
                {texts.keptWishes} ({kept.length})
              </summary>
              <Lines wishes={kept} names={names} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

interface LinesProps {
  readonly wishes: readonly WishEffect[]
  readonly names: EffectNames
}

function Lines({ wishes, names }: LinesProps) {
  const texts = useArea('effects', effects)
  const { levels } = useMessages()
  const { formatHours } = useFormat()
  const outcome = ({ hours, given }: WishEffect) =>
    roundHours(given) > 0
      ? texts.wishGoes({ hours: formatHours(roundHours(given)), all: roundHours(hours - given) <= 0 })
      : texts.wishStays
  return (
    <ul class="effects__wishes">
      {wishes.map((wish) => (
        <li key={`${wish.taskId} ${wish.wish}`} class="effects__wish">
          <span>
            {texts.wish({
              task: names.task(wish.taskId),
              wish: levels.wishes[wish.wish],
              who: wish.saidBy.map(names.person).join(', '),
            })}
          </span>
          <span class="effects__outcome">{outcome(wish)}</span>
          <StatusWord tone={wish.honoured ? 'good' : toneOf(wish)}>
            {wish.honoured ? texts.honoured : texts.ignored}
          </StatusWord>
        </li>
      ))}
    </ul>
  )
}

/** Taking away what somebody wants to keep is worse than leaving what somebody wants to lose. */
const toneOf = ({ wish }: WishEffect) => (wish === 'shed' ? 'plain' : 'wrong')
