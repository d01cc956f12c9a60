import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { FloorPlanId } from '../../records/ids.ts'
import type { FloorPlanRecord, PlaceRecord } from '../../records/media.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Menu } from '../../ui/menu.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Select } from '../../ui/select.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PlanEditor } from './plan-editor.tsx'
import type { PlanActions, PlanView } from './plan-view.ts'
import './floorplan.css'

interface Props extends PlanActions {
  /** The places of the floor, as a row of links. */
  readonly tabs: ComponentChildren
  readonly plans: readonly FloorPlanRecord[]
  /** The one that is open; null where there is none. */
  readonly view: PlanView | null
  readonly loose: readonly PlaceRecord[]
  readonly suggestions: readonly string[]
  readonly undoes: string | null
  /** This device only reads: nothing is made or changed. */
  readonly isReader: boolean
  readonly onChoosePlan: (id: FloorPlanId) => void
  /** Photos and voice notes of a place. */
  readonly mediaOf?: (place: PlaceRecord) => ComponentChildren
  /** The walking route; drawn when it is looked at. */
  readonly route: () => ComponentChildren
}

const PARTS = ['edit', 'route'] as const
type Part = (typeof PARTS)[number]

const LANDSCAPE = 4 / 3
const PORTRAIT = 3 / 4

/** Where the work happens: plans with places, and how people went from one to the other. */
export function FloorplanScreen(props: Props) {
  const { tabs, plans, view, isReader, onAddBlank, onAddPhoto } = props
  const words = useArea('floorplan', dutch)
  const [part, setPart] = useState<Part>('edit')
  return (
    <div class="floorplan">
      {tabs}
      <PageHeader
        title={words.title}
        lead={view ? undefined : words.lead}
        actions={
          view &&
          !isReader && (
            <Menu
              label={words.addPlan}
              trigger="button"
              items={[
                { key: 'blank', label: words.blank, icon: 'plus', onChoose: () => onAddBlank(LANDSCAPE) },
                { key: 'tall', label: words.blankTall, icon: 'plus', onChoose: () => onAddBlank(PORTRAIT) },
                { key: 'photo', label: words.onPhoto, icon: 'camera', onChoose: onAddPhoto },
              ]}
            />
          )
        }
      />
      <Tabs
        label={words.parts}
        tabs={PARTS.map((key) => ({ key, label: words[key] }))}
        selected={part}
        onSelect={setPart}
      >
        <div class="floorplan__part">
          {part === 'route' && props.route()}
          {part === 'edit' && !view && isReader && (
            <EmptyNotice title={words.noPlan} text={words.noPlanYet} />
          )}
          {part === 'edit' && !view && !isReader && (
            <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
              <Button variant="primary" onClick={() => onAddBlank(LANDSCAPE)}>
                {words.blank}
              </Button>
              <Button onClick={() => onAddBlank(PORTRAIT)}>{words.blankTall}</Button>
              <Button icon="camera" onClick={onAddPhoto}>
                {words.onPhoto}
              </Button>
              <p class="floorplan__muted">{words.photoHint}</p>
            </EmptyNotice>
          )}
          {part === 'edit' && view && (
            <PlanEditor
              key={view.plan.id}
              {...props}
              view={view}
              head={<PlanHead {...props} view={view} at={plans.findIndex(({ id }) => id === view.plan.id)} />}
            />
          )}
        </div>
      </Tabs>
    </div>
  )
}

function PlanHead({
  plans,
  view,
  at,
  isReader,
  ...act
}: Props & { readonly view: PlanView; readonly at: number }) {
  const words = useArea('floorplan', dutch)
  const { plan } = view
  return (
    <div class="floorplan__head">
      {plans.length > 1 && (
        <Select
          label={words.plan}
          options={plans.map(({ id, name }) => ({ value: id as string, label: name }))}
          value={plan.id as string}
          onChange={(id) => act.onChoosePlan(id as FloorPlanId)}
        />
      )}
      {isReader && plans.length === 1 && <h2>{plan.name}</h2>}
      {!isReader && (
        <>
          <TextField
            label={words.name}
            value={plan.name}
            maxLength={80}
            onInput={(name) => name.trim() !== '' && act.onName(plan, name)}
          />
          <Menu
            label={words.more}
            items={[
              {
                key: 'earlier',
                label: words.earlier,
                icon: 'chevron-up',
                disabled: at === 0,
                onChoose: () => act.onMovePlan(plan, -1),
              },
              {
                key: 'later',
                label: words.later,
                icon: 'chevron-down',
                disabled: at === plans.length - 1,
                onChoose: () => act.onMovePlan(plan, 1),
              },
              {
                key: 'remove',
                label: words.removePlan,
                icon: 'trash',
                danger: true,
                onChoose: () => act.onRemovePlan(plan),
              },
            ]}
          />
        </>
      )}
    </div>
  )
}
