import type { Alternative } from '../../analysis/explain/alternatives.ts'
import type { Format } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { explain } from '../../i18n/nl/explain.ts'
import type { TaskId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import { alternativeDetail, alternativeTitle, type HoursChanged, hoursChanged } from './alternative-words.ts'

interface Props {
  readonly alternative: Alternative
  /** The one with the best score. */
  readonly best: Alternative
  readonly texts: typeof explain
  readonly format: Format
  readonly taskName: (id: TaskId) => string
  readonly isShown: boolean
  readonly onShow: () => void
}

/** One plan by its figures; those it is best at stand out. */
export function AlternativeCard(props: Props) {
  const { alternative, texts, format, isShown, onShow } = props
  const title = alternativeTitle(alternative, texts)
  return (
    <li class="alternative-card" data-shown={isShown}>
      <h3 class="alternative-card__title">{title}</h3>
      <p class="alternative-card__more">
        {alternative.bestAt
          .slice(1)
          .map((aim) => texts.aims[aim])
          .join(', ')}
      </p>
      <p>{alternativeDetail(alternative, texts, format)}</p>
      <Figures {...props} />
      {isShown ? (
        <StatusWord tone="good">{texts.shown}</StatusWord>
      ) : (
        <Button onClick={onShow}>
          {texts.show}
          <span class="visually-hidden">: {title}</span>
        </Button>
      )}
    </li>
  )
}

function Figures({ alternative: { figures, apart, bestAt, plan }, best, texts, format, taskName }: Props) {
  const { levels } = useMessages()
  const { formatNumber, formatHours } = format
  const { heaviest } = figures
  const changed = hoursChanged(plan, best.plan)
  const listed = (of: readonly HoursChanged[]) =>
    of
      .map(({ taskId, hours }) => `${taskName(taskId)} ${formatHours(roundHours(Math.abs(hours)))}`)
      .join(', ')
  const more = listed(changed.filter(({ hours }) => hours > 0))
  const less = listed(changed.filter(({ hours }) => hours < 0))
  const rows = [
    [
      texts.figures.score,
      texts.ofBest({
        points: formatNumber(figures.score),
        share: best.figures.score > 0 ? figures.score / best.figures.score : 1,
      }),
      'score',
    ],
    [
      texts.figures.heaviest,
      heaviest.level === 0
        ? texts.noDemands
        : heaviest.demands
            .map((demand) => levels.demandAt({ demand: levels.demands[demand], level: heaviest.level }))
            .join(', '),
      null,
    ],
    [texts.figures.load, texts.loadOf({ load: figures.load }), 'light'],
    [texts.figures.places, formatNumber(figures.locations), 'places'],
    [texts.figures.shed, formatHours(roundHours(figures.shedHours)), 'wishes'],
    ...(apart > 0 ? [[texts.figures.apart, formatHours(roundHours(apart)), null] as const] : []),
    ...(more ? [[texts.figures.more, more, null] as const] : []),
    ...(less ? [[texts.figures.less, less, null] as const] : []),
  ] as const
  return (
    <dl class="alternative-card__figures">
      {rows.map(([name, value, aim]) => (
        <div key={name} data-best={aim !== null && bestAt.includes(aim)}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
