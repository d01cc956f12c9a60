import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { scenarios as dutch } from '../../i18n/nl/scenarios.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { AssumptionsTable } from './assumptions-table.tsx'
import { type Compared, CompareTable, keyOf } from './compare-table.tsx'
import { DifferencesCard } from './differences-card.tsx'
import { moneyGroups } from './money-rows.tsx'
import { QuoteList } from './quote-list.tsx'
import { comparedViews, MOST_COMPARED, type ScenarioView, toggledChoice } from './scenario-view.ts'
import './scenarios.css'
import type { ScenariosProps } from './scenarios-props.ts'
import { valueGroup } from './value-rows.tsx'
import { weighGroup } from './weigh-rows.tsx'
import { workGroup } from './work-rows.tsx'

/** Scenarios beside each other and beside changing nothing: work, people, value, money and what that rests on. */
export function ScenariosScreen(props: ScenariosProps) {
  const texts = useArea('scenarios', dutch)
  const { scenarios, plan, kept, other, onMake } = props
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [shownId, setShownId] = useState<string | null>(null)
  const make = () => {
    const seen = comparedViews(scenarios, chosen).map(({ record }) => record.id as string)
    const id = onMake()
    setChosen(toggledChoice(seen, id))
    setShownId(id)
  }
  const views = comparedViews(scenarios, chosen)
  if (scenarios.length === 0) {
    return (
      <EmptyNotice title={texts.emptyTitle} text={plan === null ? texts.noPlan : texts.emptyText}>
        {plan !== null && (
          <Button variant="primary" onClick={make}>
            {texts.make({ plan })}
          </Button>
        )}
      </EmptyNotice>
    )
  }
  return (
    <div class="scenarios">
      <header class="scenarios__head">
        <div class="scenarios__words">
          <h2>{texts.title}</h2>
          <p class="scenarios__lead" data-no-print>
            {texts.lead}
          </p>
          {kept !== null && (
            <p data-no-print>{(other ? texts.keptAlready : texts.noOther)({ name: kept })}</p>
          )}
        </div>
        <div class="scenarios__actions">
          {kept !== null && other && (
            <Button variant="primary" onClick={other.onTake}>
              {texts.takeOther({ plan: other.title })}
            </Button>
          )}
          <Button
            variant={kept === null ? 'primary' : 'secondary'}
            icon="plus"
            disabled={plan === null}
            onClick={make}
          >
            {texts.make({ plan: plan ?? '' })}
          </Button>
          <Button icon="print" onClick={props.onPrint}>
            {texts.print}
          </Button>
        </div>
      </header>
      {scenarios.length > MOST_COMPARED && (
        <ChooseScenarios scenarios={scenarios} views={views} onChoose={setChosen} />
      )}
      {views.length > 1 && <DifferencesCard views={views} jobs={props.jobs} />}
      <Comparison {...props} views={views} shownId={shownId} onShow={setShownId} />
    </div>
  )
}

function ChooseScenarios({
  scenarios,
  views,
  onChoose,
}: Pick<ScenariosProps, 'scenarios'> & {
  readonly views: readonly ScenarioView[]
  readonly onChoose: (ids: readonly string[]) => void
}) {
  const texts = useArea('scenarios', dutch)
  const ids = views.map(({ record }) => record.id as string)
  return (
    <div class="scenarios__choose" data-no-print>
      <p>{texts.which}</p>
      <ChipGroup label={texts.which}>
        {scenarios.map(({ record, name }) => (
          <Chip
            key={record.id}
            label={name}
            on={ids.includes(record.id)}
            onToggle={() => onChoose(toggledChoice(ids, record.id))}
          />
        ))}
      </ChipGroup>
    </div>
  )
}

interface ComparisonProps extends ScenariosProps {
  readonly views: readonly ScenarioView[]
  /** '' is changing nothing. */
  readonly shownId: string | null
  readonly onShow: (id: string) => void
}

function Comparison({ views, shownId, onShow, ...props }: ComparisonProps) {
  const texts = useArea('scenarios', dutch)
  const { levels } = useMessages()
  const format = useFormat()
  const words = { texts, levels, format }
  const columns: readonly Compared[] = [null, ...views]
  const found = columns.find((column) => keyOf(column) === shownId)
  const shown = found === undefined ? views[0]! : found
  const nameOf = (column: Compared) => column?.name ?? texts.nothingChanges
  return (
    <>
      <div class="scenarios__shown" data-no-print>
        <Select
          label={texts.shown}
          value={keyOf(shown)}
          options={columns.map((column) => ({ value: keyOf(column), label: nameOf(column) }))}
          onChange={onShow}
        />
      </div>
      <CompareTable
        caption={texts.caption({ names: columns.map(nameOf).join(', ') })}
        columns={columns}
        shown={shown}
        groups={[
          workGroup(props, words),
          valueGroup(props, words),
          ...moneyGroups(columns, words),
          weighGroup(props, words),
        ]}
      />
      <QuoteList quotes={props.quotes} />
      <section class="scenarios__assumptions">
        <h2>{texts.assumptionsTitle}</h2>
        <p class="scenarios__lead" data-no-print>
          {texts.assumptionsNote}
        </p>
        <AssumptionsTable columns={views} shown={shown} edits={props.edits} />
      </section>
    </>
  )
}
