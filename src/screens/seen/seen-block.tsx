import type { ComponentChildren } from 'preact'
import { ChartTable, type ChartTableData } from '../../ui/charts/chart-table.tsx'
import { useMoreMark } from './use-more-mark.ts'

interface Props {
  readonly title: string
  readonly lead: string
  readonly table: ChartTableData | null
  readonly children?: ComponentChildren
}

/** Something that was found, in a sentence and a table. */
export function SeenBlock({ title, lead, table, children }: Props) {
  const box = useMoreMark<HTMLDivElement>()
  return (
    <section class="seen__block">
      <h2>{title}</h2>
      {lead !== '' && <p>{lead}</p>}
      {table && table.rows.length > 0 && (
        <div class="seen__table" ref={box}>
          <ChartTable label={title} {...table} />
        </div>
      )}
      {children}
    </section>
  )
}
