import type { Alternative, AlternativesFound } from '../../analysis/explain/alternatives.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import type { TaskId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { AlternativeCard } from './alternative-card.tsx'
import type { Choosing } from './explain-props.ts'
import './explain.css'

interface Props {
  readonly choosing: Choosing
  /** Place of the alternative that is looked at; null: another plan. */
  readonly shown: number | null
  readonly taskName: (id: TaskId) => string
  readonly onLook: () => void
  readonly onStop: () => void
  readonly onShow: (alternative: Alternative, place: number) => void
}

/** Clearly different good plans beside each other, with what distinguishes them; looked for when asked. */
export function PlanChooser({ choosing, shown, taskName, onLook, onStop, onShow }: Props) {
  const texts = useArea('explain', explain)
  const { kind } = choosing
  return (
    <section class="plan-chooser">
      <h2 class="rule-gains__title">{texts.otherTitle}</h2>
      {kind === 'idle' && (
        <div class="plan-chooser__ask" data-no-print>
          <p class="explain__hint">{texts.lookHint}</p>
          <Button onClick={onLook}>{texts.look}</Button>
        </div>
      )}
      {kind === 'working' && (
        <div class="explaining-progress" data-no-print>
          <Progress
            label={texts.looking}
            text={texts.looked(choosing)}
            done={choosing.total > 0 ? choosing.done : null}
            total={Math.max(1, choosing.total)}
          />
          <Button variant="quiet" onClick={onStop}>
            {texts.lookStop}
          </Button>
        </div>
      )}
      {kind === 'failed' && (
        <Notice
          tone="wrong"
          title={texts.lookFailed}
          actions={<Button onClick={onLook}>{texts.look}</Button>}
        >
          {choosing.message}
        </Notice>
      )}
      {kind === 'done' && <Found found={choosing.found} shown={shown} taskName={taskName} onShow={onShow} />}
    </section>
  )
}

type FoundProps = Pick<Props, 'shown' | 'taskName' | 'onShow'> & { readonly found: AlternativesFound }

function Found({ found, shown, taskName, onShow }: FoundProps) {
  const texts = useArea('explain', explain)
  const format = useFormat()
  const { plans, leastScore: score, leastApart: apart } = found
  const measure = { score, apart }
  const best = plans[0]
  if (!best) return <p>{texts.nothingToChoose}</p>
  return (
    <>
      {plans.length === 1 && <p>{texts.noOther(measure)}</p>}
      {plans.length === 2 && <p>{texts.oneOther}</p>}
      <ul class="plan-chooser__plans">
        {plans.map((alternative, place) => (
          <AlternativeCard
            key={place}
            alternative={alternative}
            best={best}
            texts={texts}
            format={format}
            taskName={taskName}
            isShown={shown === place}
            onShow={() => onShow(alternative, place)}
          />
        ))}
      </ul>
      {plans.length > 1 && <p class="explain__hint">{texts.each(measure)}</p>}
    </>
  )
}
