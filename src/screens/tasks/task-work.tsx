import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { withdrawal } from '../../i18n/nl/withdrawal.ts'
import type { ProcessId } from '../../records/ids.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { JobsField } from './jobs-field.tsx'
import type { TaskEditorProps } from './task-editor-props.ts'

/** Key of the choice that takes a task out of its process; no id is empty. */
const UNPLACED = ''

/** What it is, where it belongs and who does it. */
export function TaskWork({
  row,
  processes,
  jobs,
  changes,
  withheld,
}: Pick<TaskEditorProps, 'row' | 'processes' | 'jobs' | 'changes' | 'withheld'>) {
  const { tasks, levels } = useMessages()
  const { textWithheld } = useArea('withdrawal', withdrawal)
  const { record } = row
  return (
    <section class="task-editor__section">
      <h2>{tasks.sections.work}</h2>
      <Combobox
        label={tasks.process}
        options={[
          ...processes.map(({ id, name, core }) => ({
            key: id,
            label: name,
            ...(core && { detail: levels.coreProcess }),
          })),
          ...(record.processId ? [{ key: UNPLACED, label: tasks.processNone }] : []),
        ]}
        value={record.processId}
        placeholder={tasks.processNone}
        nothingFound={tasks.noProcessFound}
        createLabel={tasks.newProcess}
        onCreate={changes.onNewProcess}
        onChange={(key) =>
          changes.onFacts({ processId: key === UNPLACED ? null : (key as ProcessId) }, false)
        }
      />
      <JobsField
        jobs={jobs}
        value={record.jobIds}
        onChange={(jobIds) => changes.onFacts({ jobIds }, false)}
        onNewJob={changes.onNewJob}
      />
      <TextArea
        label={tasks.description}
        value={record.description}
        maxLength={20_000}
        hint={withheld?.isDescription ? textWithheld : undefined}
        onInput={(description) => changes.onFacts({ description }, true)}
      />
    </section>
  )
}
