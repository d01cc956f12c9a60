import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { BoardWords } from './board-words.ts'
import type { FinishState } from './finish-state.ts'

interface Props {
  readonly state: FinishState
  readonly words: BoardWords
  readonly onStop: () => void
  readonly onDismiss: () => void
}

/** How it goes with finishing the plan, and what could not be kept. */
export function FinishNotice({ state, words, onStop, onDismiss }: Props) {
  const texts = useArea('workbench', workbench)
  const { common } = useMessages()
  const analysis = useArea('analysis', dutch)
  if (state.kind === 'idle') return null
  if (state.kind === 'working') {
    return (
      <div class="finish-notice">
        <Progress
          label={texts.finishing}
          text={common.progress({ done: state.done, total: state.total, secondsLeft: null })}
          done={state.done}
          total={state.total}
        />
        <Button onClick={onStop}>{analysis.finishNow}</Button>
      </div>
    )
  }
  const dismiss = <Button onClick={onDismiss}>{common.close}</Button>
  if (state.kind === 'failed') {
    return (
      <Notice tone="wrong" title={analysis.failed} actions={dismiss} live>
        {state.message}
      </Notice>
    )
  }
  if (state.kind === 'nothing') {
    return <Notice tone="attention" title={texts.nothingFound} actions={dismiss} live />
  }
  const isWhole = state.notKept.length === 0
  return (
    <Notice
      tone={isWhole ? 'good' : 'attention'}
      title={isWhole ? texts.finished : texts.finishedBut}
      actions={dismiss}
      live
    >
      {!isWhole && (
        <ul class="workbench-view__rests">
          {state.notKept.map(({ name, taskIds }) => (
            <li key={name}>{texts.notKept({ name, tasks: taskIds.map(words.nameOf).join(', ') })}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
