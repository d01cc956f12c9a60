import { useState } from 'preact/hooks'
import { useArea } from '../../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../../i18n/nl/tables.ts'
import { type Mapping, TABLE_FIELDS, type TableField, type TableKind } from '../../../records/table.ts'
import { Select } from '../../../ui/select.tsx'
import type { ImportColumn } from './table-import-step.ts'

interface Props {
  readonly kind: TableKind
  readonly columns: readonly ImportColumn[]
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

const NONE = ''

/** For each field the column it is read from; fields the list does not have stay folded away. */
export function MappingFields({ kind, columns, mapping, onChange }: Props) {
  const tables = useArea('tables', tablesTexts)
  // What was found stays in sight when it is set to nothing, until another list is looked at.
  const [shown, setShown] = useState<{ kind: TableKind; fields: readonly TableField[] }>()
  const fields: readonly TableField[] = TABLE_FIELDS[kind]
  const before = shown?.kind === kind ? shown.fields : []
  const found = fields.filter(
    (field, at) => at === 0 || mapping[field] !== undefined || before.includes(field),
  )
  const others = fields.filter((field) => !found.includes(field))
  const set = (field: TableField, value: string) => {
    setShown({ kind, fields: found })
    const { [field]: _, ...rest } = mapping
    onChange(value === NONE ? rest : { ...rest, [field]: Number(value) })
  }
  const select = (field: TableField) => (
    <Select
      key={field}
      label={tables.fields[field]}
      value={mapping[field] === undefined ? NONE : String(mapping[field])}
      options={[{ value: NONE, label: tables.noColumn }, ...columns.map(optionOf)]}
      onChange={(value) => set(field, value)}
    />
  )
  const optionOf = ({ name, example }: ImportColumn, at: number) => ({
    value: String(at),
    label: example === '' ? name : tables.columnExample({ column: name, example }),
  })
  return (
    <section class="table-import__mapping" aria-label={tables.mappingTitle}>
      <h2>{tables.mappingTitle}</h2>
      <div class="table-import__fields">{found.map(select)}</div>
      {others.length > 0 && (
        <details>
          <summary class="table-import__summary">{tables.otherFields({ count: others.length })}</summary>
          <div class="table-import__fields">{others.map(select)}</div>
        </details>
      )}
    </section>
  )
}
