import type { ComponentChildren } from 'preact'
import { useArea } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { PlaceId } from '../../records/ids.ts'
import type { PlaceRecord } from '../../records/media.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LONGEST_NAME } from './add-place-dialog.tsx'
import { freeSpot, type PlanActions, type PlanView } from './plan-view.ts'

interface Props extends Pick<PlanActions, 'onRename' | 'onOrder' | 'onRemovePlace' | 'onMove'> {
  readonly view: PlanView
  readonly isReader: boolean
  /** On no plan. */
  readonly loose: readonly PlaceRecord[]
  readonly chosen: PlaceId | null
  readonly isMoving: boolean
  readonly onChoose: (id: PlaceId | null) => void
  readonly onMoving: (on: boolean) => void
  readonly onAdd: () => void
  /** Photos and voice notes of a place. */
  readonly mediaOf?: (place: PlaceRecord) => ComponentChildren
}

/** The places of a plan as a list: everything that can be done on the plan can be done here. */
export function PlacesPanel(props: Props) {
  const { view, loose, chosen, isReader, onChoose, onAdd, onMove } = props
  const words = useArea('floorplan', dutch)
  return (
    <section class="floorplan__panel" aria-labelledby="floorplan-places">
      <h2 id="floorplan-places">{words.places}</h2>
      {view.places.length === 0 && !isReader && <p class="floorplan__muted">{words.noPlaces}</p>}
      <ol class="floorplan__list">
        {view.places.map((place, at) => (
          <li key={place.id} class="floorplan__row">
            <button
              type="button"
              class="floorplan__name"
              aria-expanded={place.id === chosen}
              onClick={() => onChoose(place.id === chosen ? null : place.id)}
            >
              <span class="floorplan__number">{at + 1}</span>
              <span>{place.name}</span>
            </button>
            {place.id === chosen && <Chosen {...props} place={place} at={at} />}
          </li>
        ))}
      </ol>
      {!isReader && (
        <Button icon="plus" aria-haspopup="dialog" onClick={onAdd}>
          {words.addPlace}
        </Button>
      )}
      {loose.length > 0 && !isReader && (
        <div class="floorplan__loose">
          <h3>{words.loose}</h3>
          <p class="floorplan__muted">{words.looseText}</p>
          <ul class="floorplan__list">
            {loose.map((place) => (
              <li key={place.id} class="floorplan__row floorplan__row--loose">
                <span>{place.name}</span>
                <Button
                  aria-label={`${words.placeHere}: ${place.name}`}
                  onClick={() => {
                    onMove(place, { ...spotFor(place, view), floorPlanId: view.plan.id })
                    onChoose(place.id)
                  }}
                >
                  {words.placeHere}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Where it stood on another sheet, when nothing is there. */
const spotFor = ({ x, y }: PlaceRecord, { places }: PlanView) =>
  places.some((each) => Math.hypot(each.x - x, each.y - y) < 0.08) ? freeSpot(places) : { x, y }

function Chosen({
  place,
  at,
  view: { places },
  isReader,
  isMoving,
  onMoving,
  onRename,
  onOrder,
  onRemovePlace,
  mediaOf,
}: Props & { readonly place: PlaceRecord; readonly at: number }) {
  const words = useArea('floorplan', dutch)
  const percent = (part: number) => Math.round(part * 100)
  return (
    <div class="floorplan__chosen">
      {!isReader && (
        <>
          <TextField
            label={words.placeName}
            value={place.name}
            maxLength={LONGEST_NAME}
            onInput={(name) => name.trim() !== '' && onRename(place, name)}
          />
          <p class="visually-hidden" role="status">
            {words.position({ name: place.name, x: percent(place.x), y: percent(place.y) })}
          </p>
          <div class="floorplan__buttons">
            <Button aria-pressed={isMoving} onClick={() => onMoving(!isMoving)}>
              {isMoving ? words.stopMoving : words.moveHere}
            </Button>
            <IconButton
              icon="chevron-up"
              label={words.up}
              disabled={at === 0}
              onClick={() => onOrder(place, places[at - 1]?.id ?? null)}
            />
            <IconButton
              icon="chevron-down"
              label={words.down}
              disabled={at === places.length - 1}
              onClick={() => onOrder(place, places[at + 2]?.id ?? null)}
            />
            <Button variant="danger" icon="trash" onClick={() => onRemovePlace(place)}>
              {words.removePlace}
            </Button>
          </div>
        </>
      )}
      {mediaOf?.(place)}
    </div>
  )
}
