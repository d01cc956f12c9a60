import { useArea } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { Explaining } from './explain-props.ts'
import './explain.css'

interface Props {
  readonly explaining: Explaining
  readonly onStop: () => void
  readonly onAgain: () => void
}

/** How far the explanation is; nothing once all of it is there. */
export function ExplainingProgress({ explaining, onStop, onAgain }: Props) {
  const texts = useArea('explain', explain)
  if (explaining.kind === 'none') return null
  if (explaining.kind === 'broken') return <p class="explain__hint">{texts.broken}</p>
  if (explaining.kind === 'failed') {
    return (
      <Notice tone="wrong" title={texts.failed} actions={<Button onClick={onAgain}>{texts.goOn}</Button>}>
        {explaining.message}
      </Notice>
    )
  }
  const { explanation } = explaining
  const total = explanation?.left ?? 0
  const done = explanation?.letIn.length ?? 0
  if (explaining.kind === 'done') {
    if (explanation?.rules && done >= total) return null
    return (
      <div class="explaining-progress" data-no-print>
        <p>{texts.stopped({ done, total })}</p>
        <Button onClick={onAgain}>{texts.goOn}</Button>
      </div>
    )
  }
  return (
    <div class="explaining-progress" data-no-print>
      <Progress
        label={texts.explaining}
        text={explanation?.rules ? texts.explainingTasks({ done, total }) : texts.explainingRules}
        done={explanation?.rules ? done : null}
        total={Math.max(1, total)}
      />
      <Button variant="quiet" onClick={onStop}>
        {texts.stop}
      </Button>
    </div>
  )
}
