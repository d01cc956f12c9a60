import type { LeftTask } from '../../analysis/describe-plan.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { TaskId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import type { MenuItem } from '../../ui/menu.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { BoardProps } from './board-props.ts'
import type { BoardWords } from './board-words.ts'
import { SpotNote } from './spot-note.tsx'
import { TaskLine } from './task-line.tsx'
import type { Holding } from './use-held-task.ts'

interface Props extends BoardProps {
  readonly places: readonly number[]
  readonly holding: Holding
  readonly words: BoardWords
}

/** What may be in a function and is in none, or for a part: to take from and to put back. Under it what the analyst forbade. */
export function LeftColumn(props: Props) {
  const { plan, standings, holding, words, leftNote } = props
  const texts = useArea('workbench', workbench)
  const analysis = useArea('analysis', dutch)
  const { formatHours } = useFormat()
  const menuOf = useLeftMenu(props)
  const tasks = new Map(standings.map(({ task }) => [task.id, task]))
  const left = [...plan.description.left].sort((a, b) => b.hours - a.hours)
  const hours = left.reduce((sum, each) => sum + roundHours(each.hours), 0)
  const { held } = holding
  return (
    <section
      class="function-column left-column"
      data-spot="left"
      data-over={held !== null && held.over === null && held.from !== null}
      aria-label={texts.leftTitle}
    >
      <header class="left-column__head">
        <h2 class="left-column__title">{texts.leftTitle}</h2>
        {left.length > 0 && (
          <p class="function-column__sum">{texts.left({ hours: formatHours(hours), count: left.length })}</p>
        )}
      </header>
      <SpotNote spot={null} holding={holding} words={words} />
      {left.length === 0 && <p class="function-column__empty">{texts.leftEmpty}</p>}
      {props.leftHint && left.length > 0 && <p class="left-column__hint">{props.leftHint}</p>}
      <ul class="task-lines" aria-label={texts.leftTitle}>
        {left.map((each) => (
          <TaskLine
            key={each.taskId}
            taskId={each.taskId}
            task={tasks.get(each.taskId)}
            href={props.taskHref(each.taskId)}
            from={null}
            hours={formatHours(roundHours(each.hours))}
            department={props.departmentOf?.(each.taskId)}
            isPinned={false}
            problems={[]}
            menu={menuOf(each.taskId)}
            holding={holding}
            words={words}
          >
            <span class="task-line__when">
              {leftNote?.(each.taskId) ?? whyLeft(each, analysis, formatHours)}
            </span>
          </TaskLine>
        ))}
      </ul>
      <Forbidden {...props} />
    </section>
  )
}

const whyLeft = ({ given, why }: LeftTask, analysis: typeof dutch, formatHours: (hours: number) => string) =>
  given > 0
    ? analysis.leftPart({ given: formatHours(roundHours(given)) })
    : why && analysis.leftWhy[why.reason]

function Forbidden({ plan, words, edits }: Props) {
  const texts = useArea('workbench', workbench)
  if (plan.forbidden.length === 0) return null
  return (
    <section>
      <h3 class="function-column__heading">{texts.forbiddenTitle}</h3>
      <ul class="left-column__forbidden">
        {plan.forbidden.map((taskId) => (
          <li key={taskId}>
            <span>{words.nameOf(taskId)}</span>
            <Button variant="quiet" onClick={() => edits.forbid(taskId, false)}>
              {texts.allow}
              <span class="visually-hidden"> {words.nameOf(taskId)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useLeftMenu({ places, words, edits }: Props) {
  const texts = useArea('workbench', workbench)
  return (taskId: TaskId): MenuItem[] => {
    const moveTo = (to: number | 'new') => edits.move({ taskId, from: null, to, hours: null })
    return [
      ...places.map((to) => ({
        key: `to ${to}`,
        label: texts.toFunction({ name: words.spotName(to) }),
        onChoose: () => moveTo(to),
      })),
      { key: 'new', label: texts.toNew, icon: 'plus', onChoose: () => moveTo('new') },
      {
        key: 'never',
        label: texts.forbid,
        icon: 'wrong',
        danger: true,
        onChoose: () => edits.forbid(taskId, true),
      },
    ]
  }
}
