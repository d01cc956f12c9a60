import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { scheme as dutch } from '../../i18n/nl/scheme.ts'
import type { TaskId } from '../../records/ids.ts'
import type { ExclusionRecord } from '../../records/observing.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { SchemeProps } from './scheme-props.ts'

interface Props extends Pick<SchemeProps, 'tasks' | 'exclusions' | 'onAddExclusion' | 'onRemoveExclusion'> {
  readonly isLocked: boolean
}

/** "Pauze stopt alles", as sentences. */
export function ExclusionList({ tasks, exclusions, isLocked, onAddExclusion, onRemoveExclusion }: Props) {
  const words = useArea('scheme', dutch)
  const nameOf = (id: TaskId) => tasks.find((task) => task.id === id)?.name ?? words.goneTask
  const lineOf = ({ taskId, stops }: ExclusionRecord) =>
    stops === '*'
      ? words.stopsAll({ task: nameOf(taskId) })
      : words.stopsOne({ task: nameOf(taskId), other: nameOf(stops) })
  return (
    <Card title={words.exclusionsTitle}>
      {exclusions.length === 0 && <p class="scheme__muted">{words.exclusionsEmpty}</p>}
      <ul class="scheme__list">
        {exclusions.map((rule) => (
          <li key={rule.id} class="scheme__row">
            <p class="scheme__what">{lineOf(rule)}</p>
            {!isLocked && (
              <IconButton
                icon="trash"
                label={words.removeExclusion({ rule: lineOf(rule) })}
                onClick={() => onRemoveExclusion(rule)}
              />
            )}
          </li>
        ))}
      </ul>
      {!isLocked &&
        (tasks.length === 0 ? <p>{words.needsTasks}</p> : <NewRule tasks={tasks} onAdd={onAddExclusion} />)}
    </Card>
  )
}

interface NewRuleProps extends Pick<SchemeProps, 'tasks'> {
  readonly onAdd: SchemeProps['onAddExclusion']
}

function NewRule({ tasks, onAdd }: NewRuleProps) {
  const words = useArea('scheme', dutch)
  const { common } = useMessages()
  const [taskId, setTask] = useState<TaskId | null>(null)
  const [stops, setStops] = useState<TaskId | '*'>('*')
  const options = tasks.map(({ id, name }) => ({ key: id as string, label: name }))
  return (
    <div class="scheme__rule">
      <Combobox
        label={words.starting}
        options={options}
        value={taskId}
        placeholder={words.chooseTask}
        nothingFound={common.nothingFound}
        onChange={(id) => setTask(id as TaskId)}
      />
      <Combobox
        label={words.stops}
        options={[{ key: '*', label: words.everything }, ...options.filter(({ key }) => key !== taskId)]}
        value={stops}
        nothingFound={common.nothingFound}
        onChange={(id) => setStops(id as TaskId | '*')}
      />
      <Button
        icon="plus"
        disabled={taskId === null || taskId === stops}
        onClick={() => {
          if (taskId) onAdd(taskId, stops)
          setTask(null)
          setStops('*')
        }}
      >
        {words.addExclusion}
      </Button>
    </div>
  )
}
