import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { scoring } from '../../i18n/nl/scoring.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import type { ScoringAnalyst } from './scoring-props.ts'

interface Props {
  readonly analysts: readonly ScoringAnalyst[]
  readonly onDone: (isDone: boolean) => void
  readonly onClose: () => void
}

/** One is done and the other is not. */
export function ScoreWaiting({ analysts, onDone, onClose }: Props) {
  const words = useArea('scoring', scoring)
  const { common } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const busy = analysts.filter(({ isDone }) => !isDone)
  return (
    <>
      <Notice
        tone="good"
        title={words.waitingTitle}
        actions={
          <>
            <Button onClick={() => onDone(false)}>{words.resume}</Button>
            <Button variant="quiet" onClick={() => setAsking(true)}>
              {words.close}
            </Button>
          </>
        }
      >
        {words.waitingText({ names: busy.map(({ name }) => name) })}
      </Notice>
      {analysts.length > 1 && (
        <section aria-label={words.who}>
          <h2 class="scoring__who-title">{words.who}</h2>
          <ul class="scoring__who">
            {analysts.map(({ id, name, isYou, isDone }) => (
              <li key={id}>
                <span>{isYou ? `${name} (${words.you})` : name}</span>
                <StatusWord tone={isDone ? 'good' : 'plain'}>
                  {isDone ? words.isDone : words.isBusy}
                </StatusWord>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="scoring__quiet">{words.calculations}</p>
      <ConfirmDialog
        open={isAsking}
        danger={false}
        title={words.closeTitle}
        text={words.closeText}
        confirmLabel={words.closeConfirm}
        cancelLabel={common.cancel}
        onConfirm={() => {
          setAsking(false)
          onClose()
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
