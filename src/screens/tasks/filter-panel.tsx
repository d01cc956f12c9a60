import type { ComponentChildren } from 'preact'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import { ORIGINS, VERDICTS, WISHES } from '../../records/scales.ts'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import type { TaskFilter } from './task-filter.ts'

interface Props {
  readonly filter: TaskFilter
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly onChange: (filter: TaskFilter) => void
  /** What else belongs in the panel: the order. */
  readonly children?: ComponentChildren
}

/** Stands for "no filter" in a list of choices, which cannot hold null. */
const ALL = ''

/** The filters beside the text: each narrows what the list shows. */
export function FilterPanel({ filter, processes, jobs, onChange, children }: Props) {
  const { tasks, levels } = useMessages()
  const select = <Key extends 'processId' | 'jobId' | 'verdict' | 'wish' | 'origin' | 'established'>(
    key: Key,
    label: string,
    options: readonly Option<string>[],
  ) => (
    <Select
      label={label}
      value={filter[key] ?? ALL}
      options={[{ value: ALL, label: tasks.filterAll }, ...options]}
      onChange={(value) => onChange({ ...filter, [key]: value === ALL ? null : value })}
    />
  )
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  const worded = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, label: words[value] }))
  const toggle = (key: 'unjudged' | 'open' | 'noHours', label: string) => (
    <Chip label={label} on={filter[key]} onToggle={() => onChange({ ...filter, [key]: !filter[key] })} />
  )
  return (
    <fieldset class="task-filters">
      <legend class="visually-hidden">{tasks.filters}</legend>
      {select('processId', tasks.process, [
        ...named(processes),
        { value: 'none', label: tasks.filterUnplaced },
      ])}
      {select('jobId', tasks.columns.jobs, [...named(jobs), { value: 'none', label: tasks.filterNoJob }])}
      {select('verdict', levels.verdict, [
        ...worded(VERDICTS, levels.verdicts),
        { value: 'none', label: levels.notJudged },
      ])}
      {select('wish', levels.wish, [
        ...worded(WISHES, levels.wishes),
        { value: 'none', label: tasks.filterNoWish },
      ])}
      {select('origin', levels.origin, worded(ORIGINS, levels.origins))}
      {select('established', tasks.established, [
        { value: 'yes', label: tasks.establishedYes },
        { value: 'no', label: tasks.establishedNo },
      ])}
      {children}
      <ChipGroup label={tasks.filters}>
        {toggle('unjudged', tasks.filterUnjudged)}
        {toggle('open', tasks.filterOpen)}
        {toggle('noHours', tasks.filterNoHours)}
      </ChipGroup>
    </fieldset>
  )
}
