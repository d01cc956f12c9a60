import {
  type ComparedDemand,
  compareProfile,
  type ProfileComparison,
} from '../../analysis/compare-profile.ts'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { PlanFunction } from '../../analysis/plan.ts'
import type { Format } from '../../i18n/format.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import type { CandidateProfileRecord } from '../../records/candidate-profile.ts'
import type { TaskId } from '../../records/ids.ts'
import type { ChartFile } from '../../ui/charts/chart-frame.tsx'
import { ProfileChart } from '../../ui/charts/profile-chart.tsx'
import type { ProfileRow } from '../../ui/charts/profile-drawing.ts'
import { roundHours } from '../analysis/round-hours.ts'

interface Props {
  readonly name: string
  readonly fn: PlanFunction
  readonly problem: GroupingProblem
  readonly profile: CandidateProfileRecord
  readonly profileName: string
  readonly onSave?: ((file: ChartFile) => void) | undefined
}

/** A function beside what a candidate group can carry: too much and much less, in words, with the tasks that cause it. */
export function ComparedProfileChart({ name, fn, problem, profile, profileName, onSave }: Props) {
  const texts = useArea('charts', charts)
  const { levels } = useMessages()
  const format = useFormat()
  const names = new Map(problem.tasks.map(({ task }) => [task.id, task.name]))
  const comparison = compareProfile(problem, fn, profile)
  const words: Words = { texts, levels, format, taskName: (id) => names.get(id) ?? id }
  return (
    <ProfileChart
      title={texts.compare.title({ name, profile: profileName })}
      summary={summaryOf(comparison, profileName, words)}
      texts={texts.frame}
      fileName={texts.compare.fileName}
      onSave={onSave}
      most={4}
      own={texts.profile.own}
      other={texts.compare.carried({ profile: profileName })}
      overText={texts.compare.overLegend}
      underText={texts.compare.underLegend}
      columnTexts={{
        what: texts.profile.columnDemand,
        because: texts.profile.columnBecause,
        difference: texts.profile.columnDifference,
      }}
      rows={comparison.demands.map((each) => rowOf(each, comparison.hours, words))}
    />
  )
}

interface Words {
  readonly texts: AreaMessages['charts']
  readonly levels: Pick<Messages['levels'], 'demands' | 'demandSteps'>
  readonly format: Pick<Format, 'formatHours' | 'formatPercent'>
  readonly taskName: (id: TaskId) => string
}

/** What there is to see, in a sentence or two. */
function summaryOf(comparison: ProfileComparison, profile: string, { texts, levels, format }: Words): string {
  const { demands, tooHeavyHours, hours } = comparison
  const named = (fit: string) =>
    demands.filter((each) => each.fit === fit).map(({ demand }) => levels.demands[demand])
  const [over, under, unknown] = [named('over'), named('under'), named('unknown')]
  const first =
    over.length > 0
      ? texts.compare.tooHeavy({
          demands: over.join(', '),
          hours: format.formatHours(roundHours(tooHeavyHours)),
          share: format.formatPercent(hours > 0 ? tooHeavyHours / hours : 0),
        })
      : unknown.length > 0
        ? texts.compare.fitsSoFar({ profile, unknown: unknown.length })
        : texts.compare.fits({ profile })
  return under.length > 0 ? `${first} ${texts.compare.muchLighter({ demands: under.join(', ') })}` : first
}

function rowOf(
  compared: ComparedDemand,
  allHours: number,
  { texts, levels, format, taskName }: Words,
): ProfileRow {
  const { demand, asked, carried, fit, taskIds, hours } = compared
  const tasks = taskIds.map(taskName).join(', ')
  const row = {
    key: demand,
    label: levels.demands[demand],
    step: asked,
    word: levels.demandSteps[demand][asked].word,
    other: carried,
  }
  if (fit === 'over') {
    return {
      ...row,
      difference: { kind: 'over', text: texts.compare.over({ steps: asked - carried! }) },
      because: texts.compare.overBecause({
        tasks,
        hours: format.formatHours(roundHours(hours)),
        share: format.formatPercent(allHours > 0 ? hours / allHours : 0),
      }),
    }
  }
  if (fit === 'under') {
    return {
      ...row,
      difference: { kind: 'under', text: texts.compare.under({ steps: carried! - asked }) },
      because: texts.compare.underBecause,
    }
  }
  if (fit === 'unknown') return { ...row, because: texts.compare.unknown }
  return { ...row, because: asked > 0 ? texts.profile.because({ tasks }) : undefined }
}
