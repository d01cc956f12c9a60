import { useState } from 'preact/hooks'
import type { ObservedTime } from '../../analysis/time-budget.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { BarList } from '../../ui/bar-list.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Select } from '../../ui/select.tsx'
import type { AnalysisProps } from './analysis-props.ts'

interface Row extends ObservedTime {
  readonly key: string
  readonly name: string
}

type Props = Pick<AnalysisProps, 'budget' | 'jobs' | 'standings' | 'onToFloor' | 'seenHref'>

const ALL = ''

/** Where the observed time went, per job and per task: a chart and the same figures as a table. */
export function TimeBudgetView({ budget, jobs, standings, onToFloor, seenHref }: Props) {
  const analysis = useArea('analysis', dutch)
  const { formatHours, formatPercent, formatNumber } = useFormat()
  const [jobKey, setJobKey] = useState(ALL)
  if (budget.turns === 0) {
    return (
      <EmptyNotice title={analysis.noTimeTitle} text={analysis.noTimeText}>
        <Button variant="primary" onClick={onToFloor}>
          {analysis.toFloor}
        </Button>
      </EmptyNotice>
    )
  }

  const jobName = (id: string | null) => jobs.find((job) => job.id === id)?.name ?? analysis.noJob
  const taskName = (id: string | null) =>
    standings.find(({ task }) => task.id === id)?.task.name ?? analysis.noTask
  const keyOf = (id: string | null) => id ?? 'none'
  const chosen = budget.jobs.find(({ jobId }) => keyOf(jobId) === jobKey)
  const jobRows: Row[] = budget.jobs.map((job) => ({
    ...job,
    key: keyOf(job.jobId),
    name: jobName(job.jobId),
  }))
  const taskRows: Row[] = (chosen ?? budget).tasks.map((task) => ({
    ...task,
    key: keyOf(task.taskId),
    name: taskName(task.taskId),
  }))
  const bars = (rows: readonly Row[]) =>
    rows.map((row) => ({
      key: row.key,
      label: row.name,
      value: row.personHours,
      valueText: formatHours(row.personHours),
      detail: row.share === null ? '' : formatPercent(row.share),
    }))

  return (
    <div class="time-budget">
      <p>
        {analysis.observed({ hours: formatHours(budget.personHours), count: budget.turns })}{' '}
        {budget.unfinished > 0 && analysis.unfinished({ count: budget.unfinished })}
      </p>
      {seenHref && (
        <p>
          {analysis.howSure} <a href={seenHref}>{analysis.toSeen}</a>
        </p>
      )}
      <section class="time-budget__part">
        <h2>{analysis.perJob}</h2>
        <BarList label={analysis.perJob} items={bars(jobRows)} onOpen={setJobKey} />
      </section>
      <section class="time-budget__part">
        <h2>{analysis.perTask}</h2>
        <Select
          class="time-budget__job"
          label={analysis.ofJob}
          value={jobKey}
          options={[
            { value: ALL, label: analysis.allJobs },
            ...jobRows.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChange={setJobKey}
        />
        <BarList label={analysis.perTask} items={bars(taskRows)} />
        <DataTable
          label={analysis.perTask}
          rows={taskRows}
          rowKey={(row) => row.key}
          columns={[
            { key: 'name', header: analysis.task, cell: (row) => row.name, sortValue: (row) => row.name },
            {
              key: 'turns',
              header: analysis.times,
              align: 'end',
              cell: (row) => formatNumber(row.turns),
              sortValue: (row) => row.turns,
            },
            {
              key: 'mean',
              header: analysis.meanMinutes,
              align: 'end',
              cell: (row) => (row.meanMinutes === null ? '–' : formatNumber(row.meanMinutes, 0)),
              sortValue: (row) => row.meanMinutes ?? -1,
            },
            {
              key: 'hours',
              header: analysis.hours,
              align: 'end',
              cell: (row) => formatHours(row.personHours),
              sortValue: (row) => row.personHours,
            },
            {
              key: 'share',
              header: analysis.share,
              align: 'end',
              cell: (row) => (row.share === null ? '–' : formatPercent(row.share)),
              sortValue: (row) => row.share ?? -1,
            },
          ]}
        />
        <p class="time-budget__note">{analysis.parallelNote}</p>
      </section>
    </div>
  )
}
