import type { ComponentChildren } from 'preact'
import { useArea } from '../../i18n/messages-context.tsx'
import { scoring } from '../../i18n/nl/scoring.ts'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ScoreResults } from './score-results.tsx'
import { ScoreStart } from './score-start.tsx'
import { ScoreTasks } from './score-tasks.tsx'
import { ScoreWaiting } from './score-waiting.tsx'
import type { Score, ScoringAnalyst, ScoringState, TaskToScore } from './scoring-props.ts'
import './scoring.css'

interface Props {
  readonly places: ComponentChildren
  readonly state: ScoringState
  /** By name. */
  readonly tasks: readonly TaskToScore[]
  readonly analysts: readonly ScoringAnalyst[]
  readonly tasksHref: string
  readonly togetherHref: string
  readonly onStart: () => void
  readonly onScore: Score
  readonly onDone: (isDone: boolean) => void
  readonly onClose: () => void
}

/** Where analysts score the same tasks apart, wait for each other, and see how far they agree. */
export function ScoringScreen(props: Props) {
  const { state, tasks } = props
  const words = useArea('scoring', scoring)
  return (
    <div class="scoring">
      {props.places}
      <PageHeader
        title={state.kind === 'results' ? words.results : words.title}
        lead={state.kind === 'none' || state.kind === 'waiting' ? words.lead : undefined}
      />
      {tasks.length === 0 ? (
        <EmptyNotice title={words.noTasksTitle} text={words.noTasksText}>
          <a class="button" data-variant="primary" href={props.tasksHref}>
            <span class="button__label">{words.toTasks}</span>
          </a>
        </EmptyNotice>
      ) : (
        <>
          {state.kind === 'none' && <ScoreStart {...props} />}
          {state.kind === 'scoring' && <ScoreTasks {...props} />}
          {state.kind === 'waiting' && <ScoreWaiting {...props} />}
          {state.kind === 'results' && (
            <ScoreResults summary={state.summary} links={state.links} onStart={props.onStart} />
          )}
        </>
      )}
    </div>
  )
}
