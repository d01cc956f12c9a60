import { useArea } from '../../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../../i18n/nl/tables.ts'
import type { ImportPlan, Mapping, RowState, TableKind } from '../../../records/table.ts'
import { StatusWord } from '../../../ui/status-word.tsx'
import type { Tone } from '../../../ui/tone.ts'

interface Props {
  readonly kind: TableKind
  readonly mapping: Mapping
  readonly plan: ImportPlan
}

const TONES: Readonly<Record<RowState, Tone>> = {
  new: 'good',
  update: 'good',
  there: 'plain',
  problem: 'attention',
}

/** Names shown of what is made along; more are counted only. */
const NAMED = 8

/** What happens, in numbers, and what else comes of it. */
export function PlanCounts({ kind, mapping, plan }: Props) {
  const tables = useArea('tables', tablesTexts)
  const states = (Object.keys(TONES) as RowState[]).filter((state) => plan.counts[state] > 0)
  const named = (names: readonly string[]) => ({
    count: names.length,
    names: names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ' …' : ''),
  })
  const isJudged =
    kind === 'tasks' &&
    plan.rows.some(({ values }) => values.hours !== undefined || values.knowledge !== undefined)
  return (
    <section class="table-import__counts" aria-live="polite">
      <h2>{tables.whatHappens}</h2>
      <p class="table-import__states">
        {states.map((state) => (
          <StatusWord key={state} tone={TONES[state]}>
            {tables.counts[state]({ count: plan.counts[state] })}
          </StatusWord>
        ))}
      </p>
      {plan.newProcesses.length > 0 && <p>{tables.newProcesses(named(plan.newProcesses))}</p>}
      {plan.newJobs.length > 0 && <p>{tables.newJobs(named(plan.newJobs))}</p>}
      {kind === 'people' && mapping.code === undefined && <p>{tables.codesGiven}</p>}
      {isJudged && <p class="table-import__hint">{tables.judgementsYours}</p>}
    </section>
  )
}
