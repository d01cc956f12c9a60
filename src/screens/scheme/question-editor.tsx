import { useArea } from '../../i18n/messages-context.tsx'
import { scheme as dutch } from '../../i18n/nl/scheme.ts'
import { MODIFIER_KINDS, type ModifierRecord } from '../../records/observing.ts'
import { optionsOf } from '../../records/scheme-rules.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { QuickEntry } from '../../ui/quick-entry.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { QuestionChanges } from './scheme-props.ts'

interface Props {
  readonly question: ModifierRecord
  readonly tasks: readonly TaskRecord[]
  readonly changes: QuestionChanges
}

/** One question: what it asks, how it is answered, with which tasks. */
export function QuestionEditor({ question, tasks, changes }: Props) {
  const words = useArea('scheme', dutch)
  const { taskIds } = question
  return (
    <div class="scheme__editor">
      <TextField
        label={words.questionName}
        value={question.name}
        maxLength={80}
        onInput={(name) => changes.onChange(question, { name }, true)}
      />
      <Segmented
        label={words.kind}
        value={question.kind}
        options={MODIFIER_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => changes.onChange(question, { kind })}
      />
      {question.kind === 'number' ? (
        <TextField
          label={words.unit}
          hint={words.unitHint}
          value={question.unit}
          maxLength={20}
          onInput={(unit) => changes.onChange(question, { unit }, true)}
        />
      ) : (
        <Options question={question} changes={changes} />
      )}
      <section>
        <h3 class="scheme__subtitle">{words.withTasks}</h3>
        <ChipGroup label={words.withTasks}>
          <Chip
            label={words.withAll}
            on={taskIds.length === 0}
            onToggle={() => changes.onChange(question, { taskIds: [] })}
          />
          {tasks.map(({ id, name }) => {
            const on = taskIds.includes(id)
            const next = on ? taskIds.filter((each) => each !== id) : [...taskIds, id]
            return (
              <Chip
                key={id}
                label={name}
                on={on}
                onToggle={() => changes.onChange(question, { taskIds: next })}
              />
            )
          })}
        </ChipGroup>
      </section>
      <Button class="scheme__remove" icon="trash" onClick={() => changes.onRemove(question)}>
        {words.removeQuestion}
      </Button>
    </div>
  )
}

function Options({ question, changes }: Omit<Props, 'tasks'>) {
  const words = useArea('scheme', dutch)
  return (
    <section>
      <h3 class="scheme__subtitle">{words.options}</h3>
      <ul class="scheme__options">
        {optionsOf(question).map(({ id, name }, place) => (
          <li key={id} class="scheme__row">
            <TextField
              label={`${words.options} ${place + 1}`}
              labelHidden
              value={name}
              maxLength={60}
              onInput={(next) => changes.onOption(question, id, next)}
            />
            <IconButton
              icon="trash"
              label={words.removeOption({ name })}
              onClick={() => changes.onOption(question, id, null)}
            />
          </li>
        ))}
      </ul>
      <QuickEntry
        label={words.newOption}
        addLabel={words.addOption}
        onAdd={(name) => changes.onAddOption(question, name)}
      />
    </section>
  )
}
