import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { DEMANDS } from '../../records/scales.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { JudgedLevel, type LevelField } from './judged-level.tsx'
import { judgementView } from './judgement-view.ts'
import type { TaskEditorProps } from './task-editor-props.ts'

/** Knowledge and responsibility with all their words; the seven demands short, or with all words too. */
export function TaskLevels({ row, eyes, changes }: Pick<TaskEditorProps, 'row' | 'eyes' | 'changes'>) {
  const { tasks, levels } = useMessages()
  const [layout, setLayout] = useState<'compact' | 'list'>('compact')
  const level = (field: LevelField, label: string, shown: 'compact' | 'list') => (
    <JudgedLevel
      key={field}
      label={label}
      view={judgementView(field, row.record, eyes)}
      layout={shown}
      onJudge={(value) => changes.onJudge(field, value, false)}
    />
  )
  return (
    <>
      <section class="task-editor__section">
        <h2>{tasks.sections.difficulty}</h2>
        {level('knowledge', levels.knowledge, 'list')}
        {level('responsibility', levels.responsibility, 'list')}
      </section>
      <section class="task-editor__section">
        <div class="task-editor__section-head">
          <h2>{levels.demandsTitle}</h2>
          <Segmented
            label={tasks.stepsLayout}
            labelHidden
            options={[
              { value: 'compact', label: tasks.stepsShort },
              { value: 'list', label: tasks.stepsFull },
            ]}
            value={layout}
            onChange={setLayout}
          />
        </div>
        {DEMANDS.map((demand) => level(demand, levels.demands[demand], layout))}
      </section>
    </>
  )
}
