import { useArea } from '../../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../../i18n/nl/tables.ts'
import { TABLE_FIELDS, TABLE_KINDS } from '../../../records/table.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PrimaryAction } from '../../../ui/primary-action.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { MappingFields } from './mapping-fields.tsx'
import { PlanCounts } from './plan-counts.tsx'
import { PlannedRows } from './planned-rows.tsx'
import { ProblemRows } from './problem-rows.tsx'
import type { ImportChoices, TableImportStep } from './table-import-step.ts'

export type PreviewProps = Extract<TableImportStep, { kind: 'preview' }> & {
  readonly onChoose: (choices: Partial<ImportChoices>) => void
  readonly onStartOver: () => void
  readonly onAgree: () => void
}

/** What a list becomes, and every choice about it. */
export function PreviewStep(props: PreviewProps) {
  const tables = useArea('tables', tablesTexts)
  const { plan, choices, columns } = props
  const isRefused = props.isLocked && choices.kind === 'tasks' && plan.counts.new > 0
  const toWrite = plan.counts.new + plan.counts.update
  const naming = TABLE_FIELDS[choices.kind][0]
  const isNameless = choices.kind !== 'people' && choices.mapping[naming] === undefined
  return (
    <>
      <ListChoices {...props} />
      <MappingFields
        kind={choices.kind}
        columns={columns}
        mapping={choices.mapping}
        onChange={(mapping) => props.onChoose({ mapping })}
      />
      {isNameless ? (
        <Notice tone="attention" title={tables.noNamingColumn({ field: tables.fields[naming] })}>
          {null}
        </Notice>
      ) : (
        <>
          <PlanCounts kind={choices.kind} mapping={choices.mapping} plan={plan} />
          <RowChoices {...props} />
          <ProblemRows problems={plan.problems} />
          <PlannedRows kind={choices.kind} rows={plan.rows} />
        </>
      )}
      {isRefused && (
        <Notice tone="attention" title={tables.locked({ count: plan.counts.new })}>
          {null}
        </Notice>
      )}
      <PrimaryAction>
        <Button
          variant="primary"
          size="floor"
          icon="check"
          disabled={isNameless || isRefused || toWrite === 0}
          onClick={props.onAgree}
        >
          {toWrite === 0 ? tables.nothingToImport : tables.importNow({ count: toWrite })}
        </Button>
      </PrimaryAction>
    </>
  )
}

function ListChoices({ choices, sheets, headRows, onChoose, onStartOver }: PreviewProps) {
  const tables = useArea('tables', tablesTexts)
  return (
    <div class="table-import__choices">
      <Select
        label={tables.whatIsIt}
        value={choices.kind}
        options={TABLE_KINDS.map((kind) => ({ value: kind, label: tables.kinds[kind] }))}
        onChange={(kind) => onChoose({ kind })}
      />
      {sheets.length > 1 && (
        <Select
          label={tables.sheet}
          value={String(choices.sheet)}
          options={sheets.map((name, at) => ({ value: String(at), label: name }))}
          onChange={(at) => onChoose({ sheet: Number(at) })}
        />
      )}
      <Select
        label={tables.headRow}
        value={String(choices.headRow)}
        options={[
          { value: '-1', label: tables.noHeadRow },
          ...headRows.map((heads, at) => ({
            value: String(at),
            label: tables.headRowOption({ row: at + 1, heads }),
          })),
        ]}
        onChange={(at) => onChoose({ headRow: Number(at) })}
      />
      <Button variant="quiet" icon="undo" onClick={onStartOver}>
        {tables.otherSource}
      </Button>
    </div>
  )
}

/** Asked only where it matters: when something is there already, or when a row has a problem. */
function RowChoices({ choices, plan, onChoose }: PreviewProps) {
  const tables = useArea('tables', tablesTexts)
  const hasThere = plan.counts.there + plan.counts.update > 0
  return (
    <div class="table-import__choices">
      {hasThere && (
        <Segmented
          label={tables.there}
          value={choices.there}
          options={[
            { value: 'skip', label: tables.thereSkip },
            { value: 'update', label: tables.thereUpdate },
          ]}
          onChange={(there) => onChoose({ there })}
        />
      )}
      {hasThere && choices.there === 'update' && <p class="table-import__hint">{tables.thereHint}</p>}
      {plan.problems.length > 0 && (
        <Segmented
          label={tables.badCells}
          value={choices.badCells}
          options={[
            { value: 'skip-row', label: tables.badCellsSkip },
            { value: 'leave-empty', label: tables.badCellsEmpty },
          ]}
          onChange={(badCells) => onChoose({ badCells })}
        />
      )}
    </div>
  )
}
