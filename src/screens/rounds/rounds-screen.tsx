import type { ComponentChildren } from 'preact'
import type { SampledDay } from '../../analysis/sampling/sample-shares.ts'
import type { WalkAdvice } from '../../analysis/sampling/walk-advice.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import type { SamplingPlanId } from '../../records/ids.ts'
import type { SamplingPlanRecord } from '../../records/sampling.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Menu } from '../../ui/menu.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { Select } from '../../ui/select.tsx'
import { DayPanel, type DayPanelProps } from './day-panel.tsx'
import { ResultsPanel } from './results-panel.tsx'
import './rounds.css'

export interface PlanView {
  readonly plan: SamplingPlanRecord
  readonly day: DayPanelProps
  readonly seen: SampledDay
  readonly advice: WalkAdvice | null
  readonly unseenTasks: readonly string[]
}

export interface RoundsActions {
  readonly onPlan: () => void
  readonly onChoose: (id: SamplingPlanId) => void
  readonly onWalk: () => void
  readonly onStop: () => void
  readonly onRemove: () => void
  readonly onSound: (isOn: boolean) => void
}

interface Props extends RoundsActions {
  readonly places: ComponentChildren
  /** Newest first. */
  readonly plans: readonly SamplingPlanRecord[]
  /** Null: nothing was planned yet. */
  readonly view: PlanView | null
  readonly taskName: (id: string) => string
  readonly hasSound: boolean
}

/** Work sampling: what is planned, how today stands, and where the time goes. */
export function RoundsScreen({ places, plans, view, taskName, hasSound, ...on }: Props) {
  const words = useArea('rounds', rounds)
  if (!view) {
    return (
      <div class="rounds">
        {places}
        <h1 class="visually-hidden">{words.title}</h1>
        <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
          <Button size="floor" variant="primary" aria-haspopup="dialog" onClick={on.onPlan}>
            {words.plan}
          </Button>
        </EmptyNotice>
      </div>
    )
  }
  const { plan, day } = view
  // A colleague's plan calls nobody here: a round of one's own is all there is.
  const isOwnMoment = day.standing.due === null && !day.isOfOther
  return (
    <div class="rounds">
      {places}
      <PageHeader
        title={words.title}
        lead={plans.length > 1 ? undefined : plan.name}
        actions={
          <Menu
            label={words.planMenu}
            items={[
              { key: 'other', label: words.otherPlan, icon: 'plus', onChoose: on.onPlan },
              ...(day.isOver ? [] : [{ key: 'stop', label: words.stopPlan, onChoose: on.onStop }]),
              { key: 'remove', label: words.removePlan, icon: 'trash', danger: true, onChoose: on.onRemove },
            ]}
          />
        }
      />
      {plans.length > 1 && (
        <Select
          class="rounds__which"
          label={words.whichPlan}
          labelHidden
          value={plan.id}
          options={plans.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={on.onChoose}
        />
      )}
      <div class="rounds__panes">
        <div class="rounds__today">
          <DayPanel {...day} />
          {!day.isOver && !day.isOfOther && (
            <div class="rounds__calling">
              <Checkbox label={words.sound} hint={words.soundHint} checked={hasSound} onChange={on.onSound} />
              <p class="rounds__hint">{words.asleepHint}</p>
            </div>
          )}
        </div>
        <ResultsPanel {...view} taskName={taskName} />
      </div>
      {!day.open && (
        <PrimaryAction>
          {isOwnMoment && plan.mode === 'random' && <p class="rounds__hint">{words.ownMoment}</p>}
          <Button variant={isOwnMoment ? 'quiet' : 'primary'} icon="eye" onClick={on.onWalk}>
            {day.standing.due === null ? words.walkNow : words.walkDue}
          </Button>
        </PrimaryAction>
      )}
    </div>
  )
}
