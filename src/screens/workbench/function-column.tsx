import type { FunctionDescription } from '../../analysis/describe-plan.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import { DAYS } from '../../records/daypart.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { ColumnProps } from './board-props.ts'
import { BrokenRules } from './broken-rules.tsx'
import { FunctionFacts } from './function-facts.tsx'
import { FunctionTasks } from './function-tasks.tsx'
import { FunctionWeek } from './function-week.tsx'
import { spotName } from './held-task.ts'
import { rulesOfFunction } from './rule-place.ts'
import { SpotNote } from './spot-note.tsx'

/** One function of the plan: name, rules, tasks, week, demands, and what others say of it. A place to put tasks down. */
export function FunctionColumn(props: ColumnProps) {
  const { plan, column, words, holding } = props
  const texts = useArea('workbench', workbench)
  const place = column.places[0]!
  const fn = plan.functions[place]!
  const description = plan.description.functions[place]!
  const rules = rulesOfFunction(
    plan.problems,
    place,
    fn.allocations.map(({ taskId }) => taskId),
  )
  const { held } = holding
  return (
    <article
      class="function-column"
      data-spot={spotName(place)}
      data-over={held !== null && held.over === place && held.from !== place}
      aria-label={plan.names[place]}
    >
      <Head {...props} fn={fn} description={description} place={place} />
      <SpotNote spot={place} holding={holding} words={words} />
      <BrokenRules problems={rules.whole} words={words} />
      {fn.allocations.length === 0 ? (
        <p class="function-column__empty">{texts.emptyFunction}</p>
      ) : (
        <>
          <FunctionTasks {...props} place={place} fn={fn} byTask={rules.byTask} />
          <FunctionWeek {...props} place={place} problems={rules.week} />
          <FunctionFacts {...props} description={description} />
          {props.about?.(place)}
        </>
      )}
    </article>
  )
}

interface HeadProps extends ColumnProps {
  readonly fn: DraftFunction
  readonly description: FunctionDescription
  readonly place: number
}

function Head(props: HeadProps) {
  const { plan, column, fn, description, place, edits } = props
  const texts = useArea('workbench', workbench)
  const analysis = useArea('analysis', dutch)
  const { formatHours } = useFormat()
  const days = DAYS.filter(
    (day) => (description.week[`${day}-am`] ?? 0) + (description.week[`${day}-pm`] ?? 0) > 0.01,
  )
  const count = column.places.length
  return (
    <header class="function-column__head">
      <h2 class="visually-hidden">{plan.names[place]}</h2>
      <input
        class="input function-column__name"
        aria-label={texts.nameOf({ number: place + 1 })}
        placeholder={analysis.functionTitle({ number: place + 1 })}
        maxLength={120}
        autoComplete="off"
        value={fn.name}
        onInput={(event) => edits.rename(column.places, event.currentTarget.value)}
      />
      <Menu label={texts.functionMenu({ name: plan.names[place]! })} items={useFunctionMenu(props)} />
      <p class="function-column__sum">
        {analysis.functionHours({
          hours: formatHours(roundHours(description.hours)),
          days: days.length,
          tasks: fn.allocations.length,
        })}
      </p>
      <div class="function-column__marks">
        {count > 1 && <StatusWord tone="plain">{texts.forTwo({ count })}</StatusWord>}
        {fn.whole && <StatusWord tone="plain">{texts.wholePinned}</StatusWord>}
        {props.mark?.(place)}
        <Keep {...props} />
      </div>
    </header>
  )
}

function Keep({ plan, column, edits }: ColumnProps) {
  const texts = useArea('workbench', workbench)
  const keeping = plan.keeping[column.places[0]!]
  if (keeping === 'none') return null
  if (keeping === 'kept') return <StatusWord tone="good">{texts.kept}</StatusWord>
  return (
    <>
      <StatusWord tone="attention">{texts.keptChanged}</StatusWord>
      <Button variant="quiet" onClick={() => edits.keep(column.places)}>
        {texts.keepAgain}
      </Button>
    </>
  )
}

function useFunctionMenu({ fn, column, plan, place, edits }: HeadProps): MenuItem[] {
  const texts = useArea('workbench', workbench)
  const isEmpty = fn.allocations.length === 0
  return [
    {
      key: 'keep',
      label: plan.keeping[place] === 'none' ? texts.keep : texts.keepAgain,
      icon: 'check',
      disabled: isEmpty || plan.keeping[place] === 'kept',
      onChoose: () => edits.keep(column.places),
    },
    {
      key: 'whole',
      label: fn.whole ? texts.unpinWhole : texts.pinWhole,
      icon: 'lock',
      disabled: isEmpty,
      onChoose: () => edits.pinWhole(column.places, !fn.whole),
    },
    {
      key: 'remove',
      label: texts.removeFunction,
      icon: 'trash',
      danger: true,
      onChoose: () => edits.removeFunction(place),
    },
  ]
}
