import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { TaskId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import type { TaskRow } from './task-row.ts'
import { VERDICT_SHAPES } from './verdict-card.tsx'

interface Props {
  /** Two or more. */
  readonly rows: readonly TaskRow[]
  /** Judgements that stop counting when the others go up in this task, in words. */
  readonly outvotedBy: (keptId: TaskId) => readonly string[]
  readonly onMerge: (keptId: TaskId) => void
  readonly onClose: () => void
}

/** The tasks side by side; the analyst chooses which stays. */
export function MergeDialog({ rows, outvotedBy, onMerge, onClose }: Props) {
  const { tasks, common } = useMessages()
  const [keptId, setKeptId] = useState<TaskId>(mostKnown(rows))
  const kept = rows.find(({ id }) => id === keptId)
  const outvoted = outvotedBy(keptId)
  return (
    <Dialog
      open
      title={tasks.mergeTitle}
      closeLabel={common.cancel}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" onClick={() => onMerge(keptId)}>
            {tasks.mergeInto({ name: kept?.name || tasks.nameless })}
          </Button>
        </>
      }
    >
      <fieldset class="merge">
        <legend class="field-legend">{tasks.mergeWhich}</legend>
        <div class="merge__tasks">
          {rows.map((row) => (
            <label key={row.id} class="merge__task">
              <input
                type="radio"
                name="merge-kept"
                checked={row.id === keptId}
                onChange={() => setKeptId(row.id)}
              />
              <MergeCard row={row} isKept={row.id === keptId} />
            </label>
          ))}
        </div>
      </fieldset>
      <p class="merge__text">{tasks.mergeText}</p>
      {outvoted.length > 0 && (
        <>
          <p class="merge__text">{tasks.mergeOutvoted}</p>
          <ul class="merge__outvoted">
            {outvoted.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

function MergeCard({ row, isKept }: { readonly row: TaskRow; readonly isKept: boolean }) {
  const { tasks, levels } = useMessages()
  const { formatHours } = useFormat()
  const { record, verdict } = row
  const facts: readonly (readonly [string, string])[] = [
    [tasks.process, row.processName || tasks.processNone],
    [tasks.columns.jobs, row.jobNames.join(', ') || '–'],
    [
      levels.frequency,
      record.frequency
        ? levels.times({ times: record.frequency.times, period: levels.periods[record.frequency.per] })
        : '–',
    ],
    [tasks.hoursTold, row.toldHours === null ? '–' : formatHours(row.toldHours)],
    [tasks.hoursObserved, row.observed === null ? '–' : formatHours(row.observed.hoursPerWeek)],
    [tasks.location, record.location || '–'],
  ]
  return (
    <span class="merge__card">
      <strong>{row.name || tasks.nameless}</strong>
      {facts.map(([label, value]) => (
        <span key={label} class="merge__fact">
          <span class="merge__label">{label}</span> {value}
        </span>
      ))}
      <VerdictMark
        shape={verdict ? VERDICT_SHAPES[verdict.verdict] : 'none'}
        word={verdict ? levels.verdicts[verdict.verdict] : levels.notJudged}
      />
      <span class="merge__stays">{isKept && tasks.mergeStays}</span>
    </span>
  )
}

/** The task about which most is known stays, unless the analyst says otherwise; ties go to the first. */
const mostKnown = (rows: readonly TaskRow[]): TaskId =>
  rows.reduce((best, row) => (row.standing.unjudged.length < best.standing.unjudged.length ? row : best)).id
