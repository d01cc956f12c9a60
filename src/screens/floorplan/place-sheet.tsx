import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { placesOn } from '../../analysis/floor/place-names.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { PlaceId } from '../../records/ids.ts'
import type { FloorPlanRecord, PlaceRecord } from '../../records/media.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { markerAt, PlaceDot } from './place-marker.tsx'
import { PlanPicture } from './plan-picture.tsx'
import './place-sheet.css'

interface Props {
  readonly plans: readonly FloorPlanRecord[]
  readonly places: readonly PlaceRecord[]
  /** Where one is now. */
  readonly here: PlaceId | null
  readonly photoOf: (plan: FloorPlanRecord) => ComponentChildren
  readonly planHref: string
  readonly onGoTo: (place: PlaceRecord) => void
  readonly onClose: () => void
}

/** More plans than this are a list. */
const MOST_SEGMENTS = 4

/** The plan in a sheet: one tap says where somebody is, and closes it. */
export function PlaceSheet({ plans, places, here, photoOf, planHref, onGoTo, onClose }: Props) {
  const words = useArea('floorplan', dutch)
  const { common } = useMessages()
  const whereNow = places.find(({ id }) => id === here)
  const [shown, setShown] = useState<string>(
    () => plans.find(({ id }) => id === whereNow?.floorPlanId)?.id ?? plans[0]?.id ?? '',
  )
  const plan = plans.find(({ id }) => id === shown) ?? plans[0]
  const loose = placesOn(places, null, plans)
  const go = (place: PlaceRecord) => {
    onGoTo(place)
    onClose()
  }
  const options = plans.map(({ id, name }) => ({ value: id as string, label: name }))
  return (
    <Sheet open title={words.chooseTitle} closeLabel={common.close} onClose={onClose}>
      <p class="floor__nothing">{words.chooseText}</p>
      {plan && plans.length > 1 && plans.length <= MOST_SEGMENTS && (
        <Segmented
          label={words.plan}
          labelHidden
          size="floor"
          options={options}
          value={plan.id as string}
          onChange={setShown}
        />
      )}
      {plan && plans.length > MOST_SEGMENTS && (
        <Select label={words.plan} options={options} value={plan.id as string} onChange={setShown} />
      )}
      {plan && (
        <PlanPicture plan={plan} photo={photoOf(plan)}>
          {placesOn(places, plan.id, plans).map((place, at) => (
            <button
              key={place.id}
              type="button"
              class="plan-marker"
              data-size="floor"
              data-chosen={place.id === here}
              aria-current={place.id === here ? 'location' : undefined}
              {...markerAt(place)}
              onClick={() => go(place)}
            >
              <PlaceDot number={at + 1} name={place.name} />
              {place.id === here && <span class="place-sheet__here">{words.nowHere}</span>}
            </button>
          ))}
        </PlanPicture>
      )}
      {loose.length > 0 && (
        <section class="floor__group">
          {plan && <h3>{words.otherPlaces}</h3>}
          <div class="place-sheet__loose">
            {loose.map((place) => (
              <Button
                key={place.id}
                size="floor"
                aria-current={place.id === here ? 'location' : undefined}
                onClick={() => go(place)}
              >
                {place.id === here ? `${place.name} · ${words.nowHere}` : place.name}
              </Button>
            ))}
          </div>
        </section>
      )}
      <a class="place-sheet__to-plan" href={planHref}>
        {words.toPlan}
      </a>
    </Sheet>
  )
}
