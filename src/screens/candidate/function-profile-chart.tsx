import type { DemandPeak } from '../../analysis/describe-plan.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import type { TaskId } from '../../records/ids.ts'
import type { ChartFile } from '../../ui/charts/chart-frame.tsx'
import { ProfileChart } from '../../ui/charts/profile-chart.tsx'

interface Props {
  readonly name: string
  /** As a function's description has them. */
  readonly demands: readonly DemandPeak[]
  readonly taskName: (id: TaskId) => string
  readonly headingLevel?: 2 | 3 | 4
  readonly onSave?: ((file: ChartFile) => void) | undefined
}

/** What a function asks on each of the seven demands, with the task behind each peak. */
export function FunctionProfileChart({ name, demands, taskName, headingLevel = 3, onSave }: Props) {
  const texts = useArea('charts', charts)
  const { levels } = useMessages()
  const heaviest = Math.max(0, ...demands.map(({ level }) => level))
  const peaks = demands.filter(({ level }) => level === heaviest).map(({ demand }) => levels.demands[demand])
  return (
    <ProfileChart
      title={texts.profile.title({ name })}
      summary={
        heaviest > 1
          ? texts.profile.summary({ demands: peaks.join(', '), level: heaviest })
          : texts.profile.summaryLight
      }
      headingLevel={headingLevel}
      texts={texts.frame}
      fileName={texts.profile.fileName}
      onSave={onSave}
      most={4}
      own={texts.profile.own}
      columnTexts={{
        what: texts.profile.columnDemand,
        because: texts.profile.columnBecause,
        difference: texts.profile.columnDifference,
      }}
      rows={demands.map(({ demand, level, taskIds }) => ({
        key: demand,
        label: levels.demands[demand],
        step: level,
        word: levels.demandSteps[demand][level].word,
        because:
          level > 0 && taskIds.length > 0
            ? texts.profile.because({ tasks: taskIds.map(taskName).join(', ') })
            : undefined,
      }))}
    />
  )
}
