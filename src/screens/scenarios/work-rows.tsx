import type { ScenarioDemand } from '../../analysis/scenario/scenario-figures.ts'
import type { Format } from '../../i18n/format.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import type { TaskId } from '../../records/ids.ts'
import { DemandBars } from '../../ui/demand-bars.tsx'
import '../../ui/dotted-list.css'
import { TextField } from '../../ui/text-field.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { CompareGroup, CompareRow } from './compare-table.tsx'
import type { ScenarioView } from './scenario-view.ts'
import type { ScenariosProps } from './scenarios-props.ts'

/** What the rows are written with. */
export interface RowWords {
  readonly texts: AreaMessages['scenarios']
  readonly levels: Messages['levels']
  readonly format: Format
}

/** What a scenario means for the work and for people, from the records. */
export function workGroup(props: ScenariosProps, words: RowWords): CompareGroup {
  const { texts } = words
  return {
    key: 'work',
    title: texts.workGroup,
    rows: [
      nameRow(props, words),
      hoursRow(props, words),
      functionsRow(props, words),
      freedRow(props, words),
      demandsRow(words),
      fitRow(words),
      qualityRow(words),
      locationsRow(words),
      wishesRow(props, words),
    ],
  }
}

const nameRow = ({ edits }: ScenariosProps, { texts }: RowWords): CompareRow => ({
  key: 'name',
  label: texts.name,
  isControl: true,
  cell: (column) =>
    column && (
      <TextField
        label={`${texts.name}, ${column.name}`}
        labelHidden
        value={column.record.name}
        maxLength={200}
        onInput={(name) => edits.rename(column.record, name)}
      />
    ),
})

const hoursRow = ({ now }: ScenariosProps, { texts }: RowWords): CompareRow => ({
  key: 'hours',
  besideNow: true,
  label: texts.hours,
  isStrong: true,
  cell: (column) =>
    column
      ? texts.hoursMore({ hours: roundHours(column.figures.hours) })
      : texts.hoursNow({ hours: roundHours(now.hours) }),
})

const functionsRow = ({ taskName }: ScenariosProps, { texts }: RowWords): CompareRow => ({
  key: 'functions',
  besideNow: true,
  label: texts.functions,
  cell: (column) => {
    if (!column || column.figures.functions.length === 0) return texts.noFunctions
    const { functions, unknownTasks } = column.figures
    return (
      <>
        <ul class="dotted-list">
          {functions.map(({ id, name, hours, days, tasks }) => (
            <li key={id}>
              <span class="compare__item">{name}</span>
              <br />
              {texts.functionLine({ hours: roundHours(hours), days, tasks: tasks.length })}
              <span class="compare__tasks">
                {tasks
                  .map((each) =>
                    texts.taskHours({ task: taskName(each.taskId), hours: roundHours(each.hours) }),
                  )
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
        {!column.keepsRules && <p class="compare__says">{texts.breaksRules}</p>}
        {unknownTasks > 0 && <p>{texts.unknownTasks({ count: unknownTasks })}</p>}
      </>
    )
  },
})

const freedRow = ({ jobs }: ScenariosProps, { texts }: RowWords): CompareRow => ({
  key: 'freed',
  besideNow: true,
  label: texts.freed,
  cell: (column) => {
    if (!column) return texts.freedNone
    const { freed, unheldHours, undoneHours } = column.figures
    const nameOf = (id: string) => jobs.find((job) => job.id === id)?.name ?? id
    const lines = freed.map(({ jobId, hours }) =>
      texts.freedLine({ job: nameOf(jobId), hours: roundHours(hours) }),
    )
    if (unheldHours > 0) lines.push(texts.unheld({ hours: roundHours(unheldHours) }))
    if (lines.length === 0) lines.push(texts.freedNone)
    if (undoneHours > 0) lines.push(texts.undone({ hours: roundHours(undoneHours) }))
    return <Lines lines={lines} />
  },
})

const demandsRow = ({ texts, levels }: RowWords): CompareRow => ({
  key: 'demands',
  label: texts.demands,
  cell: (column) => {
    if (!column) return texts.staysAsIs
    const { demands } = column.figures
    const top = Math.max(...demands.map(({ level }) => level))
    const line = ({ demand, level, functionIds }: ScenarioDemand) =>
      texts.demandLine({
        demand: levels.demands[demand],
        word: levels.demandSteps[demand][level].word,
        functions: namesWhereNotAll(column, functionIds),
      })
    return (
      <>
        <div class="compare__bars">
          <DemandBars
            label={levels.demandsTitle}
            bars={demands.map(({ demand, level }) => ({
              key: demand,
              label: levels.demands[demand],
              step: level,
            }))}
          />
        </div>
        {top < 2 ? (
          <p>{texts.demandsNone}</p>
        ) : (
          <Lines lines={demands.filter(({ level }) => level === top).map(line)} />
        )}
      </>
    )
  },
})

/** '' when all functions reach it: then it needs no names. */
function namesWhereNotAll({ figures: { functions } }: ScenarioView, ids: readonly string[]): string {
  if (ids.length === functions.length) return ''
  return functions
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ')
}

const fitRow = ({ texts, format }: RowWords): CompareRow => ({
  key: 'fit',
  label: texts.fit,
  cell: (column) =>
    column
      ? texts.fitLine({
          suitable: format.formatPercent(column.figures.suitableShare),
          core: format.formatPercent(column.figures.coreShare),
        })
      : texts.staysAsIs,
})

const qualityRow = ({ texts }: RowWords): CompareRow => ({
  key: 'quality',
  label: texts.quality,
  hint: texts.qualityNote,
  cell: (column) => {
    if (!column || column.figures.functions.length === 0) return texts.staysAsIs
    const lines = column.figures.functions.map(({ name, fitness }) =>
      texts.fitnessLine({ name, fitness: texts.fitness[fitness] }),
    )
    return <Lines lines={lines} />
  },
})

const locationsRow = ({ texts }: RowWords): CompareRow => ({
  key: 'locations',
  label: texts.locations,
  cell: (column) =>
    column
      ? column.figures.locations
          .map((place) => place || texts.unknownLocation)
          .sort()
          .join(', ') || texts.staysAsIs
      : texts.staysAsIs,
})

const wishesRow = ({ now, taskName }: ScenariosProps, { texts }: RowWords): CompareRow => ({
  key: 'wishes',
  besideNow: true,
  label: texts.wishes,
  cell: (column) => {
    if (!column) return now.shed > 0 ? texts.wishesNow({ count: now.shed }) : texts.wishesNone
    const { shedTaken, shedLeft, keptTaken } = column.figures
    const names = (ids: readonly TaskId[]) => ids.map(taskName).join(', ')
    const lines = [
      ...(shedTaken.length > 0 ? [texts.shedTaken({ tasks: names(shedTaken) })] : []),
      ...(shedLeft.length > 0 ? [texts.shedLeft({ tasks: names(shedLeft) })] : []),
      ...(keptTaken.length > 0 ? [texts.keptTaken({ tasks: names(keptTaken) })] : []),
    ]
    return <Lines lines={lines.length > 0 ? lines : [texts.wishesNone]} />
  },
})

/** One line as it is, more as a list. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <>{lines[0]}</>
  return (
    <ul class="dotted-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
