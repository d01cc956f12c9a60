import { useMessages } from '../../i18n/messages-context.tsx'
import type { JudgedField } from '../../records/judgement.ts'
import type { Demand, Level } from '../../records/scales.ts'
import { LevelPicker, type StepMark } from '../../ui/level-picker.tsx'
import { JudgementNote } from './judgement-note.tsx'
import type { JudgementView } from './judgement-view.ts'
import { stepsOf } from './judgement-words.ts'

export type LevelField = Extract<JudgedField, 'knowledge' | 'responsibility' | Demand>

interface Props {
  readonly label: string
  readonly view: JudgementView<LevelField>
  readonly layout: 'compact' | 'list'
  readonly onJudge: (level: Level) => void
}

/** My level of one field, with the levels others chose marked on the same steps. */
export function JudgedLevel({ label, view, layout, onJudge }: Props) {
  const messages = useMessages()
  const marks: StepMark[] = view.others.map(({ value, who }) => ({ step: value, label: who }))
  return (
    <div class="judged" data-field={view.field}>
      <LevelPicker
        label={label}
        steps={stepsOf(view.field, messages)}
        value={view.own}
        onChange={onJudge}
        layout={layout}
        marks={marks}
        emptyText={messages.tasks.notJudgedByYou}
      />
      <JudgementNote view={view} onTakeOver={onJudge} />
    </div>
  )
}
