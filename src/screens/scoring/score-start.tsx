import { useArea } from '../../i18n/messages-context.tsx'
import { scoring } from '../../i18n/nl/scoring.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { ScoringAnalyst, TaskToScore } from './scoring-props.ts'

interface Props {
  readonly tasks: readonly TaskToScore[]
  readonly analysts: readonly ScoringAnalyst[]
  readonly togetherHref: string
  readonly onStart: () => void
}

/** Before the first round: what it is for, and what it takes. */
export function ScoreStart({ tasks, analysts, togetherHref, onStart }: Props) {
  const words = useArea('scoring', scoring)
  return (
    <>
      {analysts.length < 2 && (
        <Notice
          tone="plain"
          title={words.aloneTitle}
          actions={
            <a class="button" data-variant="secondary" href={togetherHref}>
              <span class="button__label">{words.toTogether}</span>
            </a>
          }
        >
          {words.aloneText}
        </Notice>
      )}
      <EmptyNotice title={words.startTitle} text={words.startText({ count: tasks.length })}>
        <Button variant="primary" onClick={onStart}>
          {words.start}
        </Button>
      </EmptyNotice>
      <p class="scoring__quiet">{words.calculations}</p>
    </>
  )
}
