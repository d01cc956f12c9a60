import { useMessages } from '../../i18n/messages-context.tsx'
import type { ProcessRecord } from '../../records/document-records.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { EntryList } from './entry-list.tsx'
import type { ListChanges } from './list-changes.ts'

interface Props {
  readonly processes: readonly ProcessRecord[]
  readonly on: ListChanges<ProcessRecord>
  readonly onImport: () => void
}

/** Work processes, each core or supporting. */
export function ProcessList({ processes, on, onImport }: Props) {
  const { department } = useMessages()
  const byId = (id: string) => processes.find((process) => process.id === id)!
  return (
    <EntryList
      title={department.processes}
      hint={department.processesHint}
      nameLabel={department.processName}
      addLabel={department.addProcess}
      entries={processes.map((process) => ({
        id: process.id,
        name: process.name,
        fields: (
          <Checkbox
            label={department.core}
            checked={process.core}
            onChange={(core) => on.onChange(process, { core })}
          />
        ),
      }))}
      {...on}
      onImport={onImport}
      onRename={(id, name) => on.onChange(byId(id), { name }, true)}
    />
  )
}
