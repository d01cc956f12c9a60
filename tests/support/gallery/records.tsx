import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../../src/i18n/messages-context.tsx'
import { DEMANDS } from '../../../src/records/scales.ts'
import { Button } from '../../../src/ui/button.tsx'
import { DataTable } from '../../../src/ui/data-table.tsx'
import { DemandBars } from '../../../src/ui/demand-bars.tsx'
import type { Step } from '../../../src/ui/level-picker.tsx'
import { PageHeader } from '../../../src/ui/page-header.tsx'
import { PrimaryAction } from '../../../src/ui/primary-action.tsx'
import { VerdictMark } from '../../../src/ui/verdict-mark.tsx'

interface Row {
  readonly id: string
  readonly name: string
  readonly process: string
  readonly hours: number
  readonly verdict: 'suitable' | 'possible' | 'unsuitable'
  readonly wish: 'shed' | 'neutral' | 'keep' | 'more'
  readonly steps: readonly Step[]
}

const NAMES = [
  'Bedden opmaken',
  'Tafel dekken en afruimen',
  'Koffie rondbrengen',
  'Was sorteren',
  'Gezelschap houden',
  'Medicijnen uitzetten',
  'Kamers opruimen',
  'Post ophalen',
]
const SHAPES = { suitable: 'filled', possible: 'half', unsuitable: 'open' } as const

const makeRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `t${i}`,
    name: `${NAMES[i % NAMES.length]}${i >= NAMES.length ? ` ${i}` : ''}`,
    process: i % 3 ? 'Wonen en huishouden' : 'Linnendienst',
    hours: ((i * 7) % 23) / 2 + 1.5,
    verdict: (['suitable', 'possible', 'suitable', 'unsuitable'] as const)[i % 4]!,
    wish: (['shed', 'neutral', 'keep', 'more'] as const)[(i * 5) % 4]!,
    steps: DEMANDS.map((_, d) => ((i + d * d) % 5) as Step),
  }))

export function Records() {
  const m = useMessages()
  const { formatNumber } = useFormat()
  const count = Number(new URLSearchParams(location.search).get('rows') ?? 8)
  const [rows] = useState(() => makeRows(count))
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set(['t1']))
  const [current, setCurrent] = useState<string | null>('t3')
  return (
    <>
      <PageHeader
        title={m.tasks.title}
        lead={`${m.common.tasks({ count })} in Woongroepen`}
        actions={<Button icon="filter">{m.common.filter}</Button>}
      />
      <DataTable
        label={m.tasks.title}
        rows={rows}
        rowKey={(row) => row.id}
        current={current}
        onOpen={(row) => setCurrent(row.id)}
        selection={{
          keys,
          onChange: setKeys,
          labelFor: (row) => m.common.select({ name: row.name }),
          allLabel: m.common.selectAll,
        }}
        columns={[
          {
            key: 'name',
            header: m.common.name,
            cell: (row) => row.name,
            sortValue: (row) => row.name,
            width: '28%',
          },
          {
            key: 'process',
            header: 'Werkproces',
            cell: (row) => row.process,
            sortValue: (row) => row.process,
          },
          {
            key: 'hours',
            header: 'Uren',
            cell: (row) => formatNumber(row.hours),
            sortValue: (row) => row.hours,
            align: 'end',
            width: '5rem',
          },
          {
            key: 'verdict',
            header: m.levels.verdict,
            cell: (row) => <VerdictMark shape={SHAPES[row.verdict]} word={m.levels.verdicts[row.verdict]} />,
            sortValue: (row) => row.verdict,
          },
          { key: 'wish', header: m.levels.wish, cell: (row) => m.levels.wishes[row.wish] },
          {
            key: 'demands',
            header: m.levels.demandsTitle,
            width: '5.5rem',
            cell: (row) => (
              <DemandBars
                label={m.levels.demandsTitle}
                bars={DEMANDS.map((key, i) => ({ key, label: m.levels.demands[key], step: row.steps[i]! }))}
              />
            ),
          },
        ]}
      />
      <PrimaryAction>
        <Button variant="primary" icon="plus">
          Nieuwe taak
        </Button>
      </PrimaryAction>
    </>
  )
}
