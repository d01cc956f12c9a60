import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import { ORIGINS, RISKS, WISHES } from '../../records/scales.ts'
import { LevelPicker } from '../../ui/level-picker.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import type { BulkChange } from './bulk-change.ts'
import { DaypartsField } from './dayparts-field.tsx'
import { LocationField } from './location-field.tsx'

export interface BulkValueProps {
  readonly field: BulkChange['field']
  /** What is filled in so far, of this field. */
  readonly change: BulkChange | null
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly locations: readonly string[]
  readonly onChange: (change: BulkChange) => void
}

/** The control that fits the chosen field. */
export function BulkValue({ field, change, processes, jobs, locations, onChange }: BulkValueProps) {
  const { tasks, levels, common } = useMessages()
  const label = tasks.bulkFields[field]
  const value = change?.field === field ? change.value : null
  const set = (next: unknown) => onChange({ field, value: next } as BulkChange)
  const worded = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
    values.map((each) => ({ value: each, label: words[each] }))
  const list = (records: readonly { readonly id: string; readonly name: string }[]) => (
    <Select
      label={label}
      placeholder={common.choose}
      value={value as string | null}
      options={records.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={set}
    />
  )
  switch (field) {
    case 'process':
      return list(processes)
    case 'jobAdd':
    case 'jobRemove':
      return list(jobs)
    case 'location':
      return <LocationField value={(value as string | null) ?? ''} suggestions={locations} onChange={set} />
    case 'dayparts':
      return (
        <DaypartsField
          label={label}
          value={change?.field === 'dayparts' ? change.value : null}
          onChange={set}
        />
      )
    case 'risk':
      return (
        <Segmented
          label={tasks.riskLabel}
          options={worded(RISKS, tasks.riskWords)}
          value={change?.field === 'risk' ? change.value : null}
          onChange={set}
        />
      )
    case 'origin':
      return (
        <Segmented
          label={label}
          options={worded(ORIGINS, levels.origins)}
          value={change?.field === 'origin' ? change.value : null}
          onChange={set}
        />
      )
    case 'wish':
      return (
        <Segmented
          label={label}
          options={worded(WISHES, levels.wishes)}
          value={change?.field === 'wish' ? change.value : null}
          onChange={set}
        />
      )
    case 'knowledge':
    case 'responsibility':
      return (
        <LevelPicker
          label={label}
          steps={levels[`${field}Steps`]}
          value={change?.field === field ? change.value : null}
          onChange={set}
          layout="list"
        />
      )
  }
}
