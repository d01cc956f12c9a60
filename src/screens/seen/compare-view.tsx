import type { ComparedTask } from '../../analysis/seen/compare-hours.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { seen } from '../../i18n/nl/seen.ts'
import { SeenBlock } from './seen-block.tsx'
import type { SeenPartProps } from './seen-props.ts'

/** What people told beside what was seen, and what the roster has room for. */
export function CompareView({ summary, nameOf }: Omit<SeenPartProps, 'onSave'>) {
  const words = useArea('seen', seen)
  const { formatHours } = useFormat()
  const { tasks, jobs } = summary.compared
  const hours = (amount: number | null) => (amount === null ? words.unknown : formatHours(amount))
  const verdict = ({ told: said, seen: found }: ComparedTask) => {
    if (!found) return ''
    if (found.differs === null) return words.tooShort
    if (!found.differs) return words.agrees
    return said < found.hours ? words.differsMore : words.differsLess
  }
  const told = (amount: number) => (amount === 0 ? words.notTold : formatHours(amount))
  const seenHours = ({ taskId, seen: found }: ComparedTask) => {
    if (!found) return summary.seenTasks.includes(taskId) ? words.seenNoWeek : words.notSeenTask
    const text = formatHours(found.hours)
    return found.missingJobs.length > 0 ? words.atLeast({ hours: text }) : text
  }
  const between = ({ seen: found }: ComparedTask) =>
    found?.low != null && found.high != null
      ? words.between({ low: formatHours(found.low), high: formatHours(found.high) })
      : ''
  const end = { align: 'end' as const }
  return (
    <div class="seen__part">
      <SeenBlock
        title={words.compareTitle}
        lead={tasks.length === 0 ? words.noTasks : words.compareText}
        table={{
          columns: [
            { header: words.dimensions.task },
            { header: words.told, ...end },
            { header: words.seenWeek, ...end },
            { header: words.liesBetween, ...end },
            { header: words.verdict },
          ],
          rows: tasks.map((task) => [
            nameOf('task', task.taskId),
            told(task.told),
            seenHours(task),
            between(task),
            verdict(task),
          ]),
        }}
      />
      <SeenBlock
        title={words.jobsTitle}
        lead={words.jobsText}
        table={{
          columns: [
            { header: words.dimensions.job },
            { header: words.roster, ...end },
            { header: words.told, ...end },
            { header: words.watchedHours, ...end },
          ],
          rows: jobs.map(({ jobId, roster, told: said, watched }) => [
            nameOf('job', jobId),
            hours(roster),
            told(said),
            formatHours(watched),
          ]),
        }}
      />
    </div>
  )
}
