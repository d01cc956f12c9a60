import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { scheme as dutch } from '../../i18n/nl/scheme.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExclusionList } from './exclusion-list.tsx'
import { QuestionList } from './question-list.tsx'
import type { SchemeProps } from './scheme-props.ts'
import { TemplatePicker } from './template-picker.tsx'
import './scheme.css'

/** What a floor is watched with. Locked, it is only read. */
export function SchemeScreen(props: SchemeProps) {
  const { tasks, locked } = props
  const words = useArea('scheme', dutch)
  const isLocked = locked !== null
  const picker = !isLocked && <TemplatePicker tasks={tasks} sector={props.sector} onAdopt={props.onAdopt} />
  return (
    <div class="scheme">
      {props.places}
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <Button icon="clock" variant="quiet" onClick={props.onHistory}>
            {words.history}
          </Button>
        }
      />
      <Lock {...props} />
      {tasks.length === 0 && picker}
      <p class="scheme__tasks">
        {words.tasks({ count: tasks.length })} · <a href={props.tasksHref}>{words.toTasks}</a>
      </p>
      <QuestionList questions={props.questions} tasks={tasks} isLocked={isLocked} changes={props.question} />
      <ExclusionList {...props} isLocked={isLocked} />
      {tasks.length > 0 && picker}
    </div>
  )
}

function Lock({ tasks, locked, onLock }: SchemeProps) {
  const words = useArea('scheme', dutch)
  const { formatDate, formatClock } = useFormat()
  // Nothing to agree on yet.
  if (!locked && tasks.length === 0) return null
  if (!locked) {
    return (
      <div class="scheme__lock">
        <p>{words.lockHint}</p>
        <Button icon="lock" onClick={() => onLock(true)}>
          {words.lock}
        </Button>
      </div>
    )
  }
  const when = `${formatDate(locked.at, 'weekday')} ${formatClock(locked.at)}`
  return (
    <Notice
      tone="plain"
      title={words.lockedTitle({ who: locked.who, when })}
      actions={<Button onClick={() => onLock(false)}>{words.unlock}</Button>}
    >
      {words.lockedText}
    </Notice>
  )
}
