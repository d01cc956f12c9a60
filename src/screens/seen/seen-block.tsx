import type { ComponentChildren } from 'preact'
import { ChartTable, type ChartTableData } from '../../ui/charts/chart-table.tsx'

interface Props {
  readonly title: string
  readonly lead: string
  readonly table: ChartTableData | null
  readonly children?: ComponentChildren
}

/** Something that was found, in a sentence and a table. */
export function SeenBlock({ title, lead, table, children }: Props) {
  return (
    <section class="seen__block">
      <h2>{title}</h2>
      {lead !== '' && <p>{lead}</p>}
      {table && table.rows.length > 0 && (
        <div class="seen__table">
          <ChartTable label={title} {...table} />
        </div>
      )}
      {children}
    </section>
  )
}
