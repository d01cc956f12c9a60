import { useMemo } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import { PlanChooser } from '../../screens/explain/plan-chooser.tsx'
import { PlanChoices } from '../../screens/workbench/plan-choices.tsx'
import { Button } from '../../ui/button.tsx'
import type { AnalysisDesk, PlanChoiceKey } from '../analysis/use-analysis-desk.ts'
import { usePlanChoices } from '../analysis/use-plan-choices.ts'

/** The plans to choose from: the best, clearly different ones for who asks, and the analyst's own. Under it their figures. */
export function PlanRow({ desk }: { readonly desk: AnalysisDesk }) {
  const texts = useArea('workbench', workbench)
  const words = useArea('explain', explain)
  const { choose } = desk
  const { choosing, look, stop } = desk.others
  const { standings } = desk.analysis
  const names = useMemo(() => new Map(standings.map(({ task }) => [task.id, task.name])), [standings])
  const { choices, chosen } = usePlanChoices(desk)
  const ask = (
    <Button variant="quiet" icon="search" title={words.lookHint} onClick={look}>
      {words.look}
    </Button>
  )
  const chooser = (
    <PlanChooser
      choosing={choosing}
      shown={placeOf(chosen)}
      taskName={(id) => names.get(id) ?? id}
      onLook={look}
      onStop={stop}
      onShow={({ plan }, place) => choose(`other ${place}`, plan)}
    />
  )
  return (
    <>
      <PlanChoices
        choices={choices}
        chosen={chosen}
        onChoose={(key) => {
          const own = choices.find((each) => each.key === key)
          if (own) choose(own.key, own.plan)
        }}
      />
      {choosing.kind === 'idle' ? (
        <div data-no-print>{ask}</div>
      ) : choosing.kind === 'done' ? (
        <details class="workbench-view__compare" data-no-print>
          <summary>{texts.comparePlans}</summary>
          {chooser}
        </details>
      ) : (
        <div data-no-print>{chooser}</div>
      )}
    </>
  )
}

const placeOf = (choice: PlanChoiceKey): number | null =>
  choice === 'best' || choice === 'mine' ? null : Number(choice.slice('other '.length))
