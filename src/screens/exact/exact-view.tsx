import { useState } from 'preact/hooks'
import type { ExactResult } from '../../analysis/exact/exact-result.ts'
import type { Plan } from '../../analysis/plan.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { exact } from '../../i18n/nl/exact.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import './exact.css'
import { type ExactState, limitWords, NOTABLE } from './exact-state.ts'

interface Props {
  readonly state: ExactState
  /** Of the plan on screen; null when it breaks a rule. */
  readonly shownScore: number | null
  /** Of the best plan known. */
  readonly bestScore: number
  /** The analyst pinned something. */
  readonly hasPins: boolean
  readonly onStart: (seconds: number) => void
  readonly onStop: () => void
  readonly onTakePlan: (plan: Plan) => void
}

const SECONDS = ['30', '120', '600'] as const

/** How much better a plan can be at most: asked for, worked on, answered in words. */
export function ExactView({ state, onStop, onTakePlan, ...rest }: Props) {
  const texts = useArea('exact', exact)
  return (
    <div class="exact">
      <p>{texts.intro}</p>
      <About {...rest} />
      {state.kind === 'working' && (
        <div class="exact__working">
          <Progress
            label={texts.working}
            text={texts.elapsed({ seconds: state.elapsed, total: state.total })}
            done={Math.min(state.elapsed, state.total)}
            total={state.total}
          />
          <p aria-live="polite">
            <Limit of={state.progress ?? { score: 0, bound: null }} />
          </p>
          <Button onClick={onStop}>{texts.stop}</Button>
        </div>
      )}
      {state.kind === 'done' && (
        <Answer result={state.result} startScore={state.startScore} onTakePlan={onTakePlan} />
      )}
      {state.kind === 'failed' && <Notice tone="wrong" title={texts.failed} live />}
      {state.kind !== 'working' && !(state.kind === 'done' && state.result.proven) && (
        <Ask isFirst={state.kind === 'idle'} onStart={rest.onStart} />
      )}
    </div>
  )
}

function About({ shownScore, bestScore, hasPins }: Pick<Props, 'shownScore' | 'bestScore' | 'hasPins'>) {
  const texts = useArea('exact', exact)
  const differs = shownScore !== null && bestScore - shownScore > NOTABLE
  return (
    <>
      {shownScore === null && <p class="exact__note">{texts.onScreenBroken}</p>}
      {differs && <p class="exact__note">{texts.onScreen({ score: shownScore, best: bestScore })}</p>}
      {hasPins && <p class="exact__note">{texts.pinsNote}</p>}
    </>
  )
}

function Ask({ isFirst, onStart }: { readonly isFirst: boolean; readonly onStart: Props['onStart'] }) {
  const texts = useArea('exact', exact)
  const [seconds, setSeconds] = useState<(typeof SECONDS)[number]>('120')
  return (
    <div class="exact__ask">
      <Segmented
        label={texts.howLong}
        options={SECONDS.map((value) => ({ value, label: texts.lasting({ seconds: Number(value) }) }))}
        value={seconds}
        onChange={setSeconds}
      />
      <Button variant="primary" onClick={() => onStart(Number(seconds))}>
        {isFirst ? texts.start : texts.again}
      </Button>
    </div>
  )
}

function Limit({ of }: { readonly of: Pick<ExactResult, 'score' | 'bound'> }) {
  const texts = useArea('exact', exact)
  const limit = limitWords(of)
  if (limit.kind === 'none') return <>{texts.notYet}</>
  return <>{limit.kind === 'share' ? texts.atMost(limit) : texts.atMostPoints(limit)}</>
}

interface AnswerProps {
  readonly result: ExactResult
  readonly startScore: number
  readonly onTakePlan: Props['onTakePlan']
}

function Answer({ result, startScore, onTakePlan }: AnswerProps) {
  const texts = useArea('exact', exact)
  const { score, bound, proven, functions } = result
  const gained = score - startScore
  const better = gained > 1e-3 && (
    <div class="exact__better">
      <p>{texts.better({ points: Math.max(0.1, gained) })}</p>
      <Button onClick={() => onTakePlan({ functions })}>{texts.takeOver}</Button>
    </div>
  )
  if (bound === null)
    return (
      <Notice tone="attention" title={texts.noBound} live>
        {better}
      </Notice>
    )
  if (proven)
    return (
      <Notice tone="good" title={functions.length > 0 ? texts.proven : texts.provenNothing} live>
        {functions.length > 0 && <p>{texts.provenText({ points: score })}</p>}
        {better}
      </Notice>
    )
  return (
    <Notice tone="plain" title={texts.openTitle} live>
      <p>
        <Limit of={result} />
      </p>
      <p>{texts.openText({ score, bound })}</p>
      {better}
    </Notice>
  )
}
