import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { within } from '../../analysis/floor/plan-geometry.ts'
import { keptStroke, strokeAt } from '../../analysis/floor/strokes.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { PlaceId } from '../../records/ids.ts'
import type { PlaceRecord } from '../../records/media.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { AddPlaceDialog } from './add-place-dialog.tsx'
import { DrawingSurface } from './drawing-surface.tsx'
import { markerAt, PlaceDot, PlaceMarker } from './place-marker.tsx'
import { PlacesPanel } from './places-panel.tsx'
import { PlanPicture } from './plan-picture.tsx'
import { freeSpot, type PlanActions, type PlanView } from './plan-view.ts'
import { ScaleFields } from './scale-fields.tsx'

const TOOLS = ['places', 'draw', 'erase', 'scale'] as const
type Tool = (typeof TOOLS)[number]

interface Props extends PlanActions {
  /** This device only reads: without what draws and moves. */
  readonly isReader: boolean
  readonly view: PlanView
  readonly loose: readonly PlaceRecord[]
  readonly suggestions: readonly string[]
  /** What an undo takes back, in words; null when there is nothing. */
  readonly undoes: string | null
  /** Its name, and what else is done with it as a whole. */
  readonly head: ComponentChildren
  /** Photos and voice notes of a place. */
  readonly mediaOf?: (place: PlaceRecord) => ComponentChildren
}

/** A finger is so wide, in pixels. */
const FINGER_PX = 22

/** One plan: drawn on, measured, and with its places. */
export function PlanEditor(props: Props) {
  const { view, suggestions, undoes, isReader, onUndo } = props
  const { plan, places, photo } = view
  const words = useArea('floorplan', dutch)
  const [tool, setTool] = useState<Tool>('places')
  const [isStraight, setStraight] = useState(false)
  const [draft, setDraft] = useState<readonly number[] | null>(null)
  const [line, setLine] = useState<readonly number[] | null>(null)
  const [chosen, setChosen] = useState<PlaceId | null>(null)
  const [isMoving, setMoving] = useState(false)
  const [adding, setAdding] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const moved = isMoving ? places.find(({ id }) => id === chosen) : undefined

  const choose = (id: PlaceId | null) => {
    setChosen(id)
    setMoving(false)
  }
  const handleTap = (event: MouseEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect()
    const spot = {
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    }
    if (tool === 'erase') {
      const key = strokeAt(plan.strokes, spot, { ratio: plan.ratio, reach: FINGER_PX / box.width })
      if (key !== null) props.onErase(plan, key)
    } else if (moved) {
      props.onMove(moved, spot)
      setMoving(false)
    } else setAdding(spot)
  }
  const handleLine = (points: readonly number[]) => {
    const others = tool === 'scale' ? [] : Object.values(plan.strokes)
    const kept = keptStroke(points, { ratio: plan.ratio, isStraight: isStraight || tool === 'scale', others })
    if (!kept) return
    if (tool === 'scale') setLine(kept)
    else props.onDraw(plan, kept)
  }
  const add = (name: string) => {
    if (adding) choose(props.onAddPlace(plan.id, { name, ...adding }))
    setAdding(null)
  }
  return (
    <div class="floorplan__edit">
      <div class="floorplan__sheet">
        {!isReader && (
          <>
            <div class="floorplan__tools">
              <Segmented
                label={words.tools}
                labelHidden
                options={TOOLS.map((value) => ({ value, label: words.tool[value] }))}
                value={tool}
                onChange={(next) => {
                  setTool(next)
                  setLine(null)
                }}
              />
              <Button
                icon="undo"
                disabled={undoes === null}
                aria-label={undoes === null ? undefined : `${words.undo}: ${undoes}`}
                onClick={onUndo}
              >
                {words.undo}
              </Button>
            </div>
            <div class="floorplan__hint">
              <p>{moved ? words.moving({ name: moved.name }) : words.hint[tool]}</p>
              {tool === 'draw' && (
                <Checkbox label={words.straight} checked={isStraight} onChange={setStraight} />
              )}
            </div>
          </>
        )}
        <PlanPicture
          plan={plan}
          photo={photo}
          draft={draft}
          measure={tool === 'scale' ? (line ?? plan.scale?.line ?? null) : null}
        >
          {isReader || tool === 'draw' || tool === 'scale' ? (
            <>
              {places.map((place, at) => (
                <span key={place.id} class="plan-marker" aria-hidden="true" {...markerAt(place)}>
                  <PlaceDot number={at + 1} name={place.name} />
                </span>
              ))}
              {!isReader && (
                <DrawingSurface
                  isStraight={isStraight || tool === 'scale'}
                  onDraft={setDraft}
                  onLine={handleLine}
                />
              )}
            </>
          ) : (
            <>
              {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: pointing; the list beside it does the same */}
              <div class="plan-surface" data-tool={tool} onClick={handleTap} />
              {tool === 'places' &&
                places.map((place, at) => (
                  <PlaceMarker
                    key={place.id}
                    place={place}
                    number={at + 1}
                    isChosen={place.id === chosen}
                    onChoose={() => choose(place.id)}
                    onMove={(to, joined) => props.onMove(place, to, joined)}
                  />
                ))}
            </>
          )}
        </PlanPicture>
        <p class="visually-hidden" role="status">
          {words.sheetOf({ name: plan.name, lines: Object.keys(plan.strokes).length, places: places.length })}
        </p>
        {tool === 'scale' && (
          <ScaleFields
            plan={plan}
            line={line}
            onScale={(scale) => {
              props.onScale(plan, scale)
              setLine(null)
            }}
          />
        )}
      </div>
      <div class="floorplan__side">
        {props.head}
        <PlacesPanel
          {...props}
          chosen={chosen}
          isMoving={isMoving}
          onChoose={choose}
          onMoving={(on) => {
            setMoving(on)
            if (on) setTool('places')
          }}
          onAdd={() => setAdding(freeSpot(places))}
        />
      </div>
      {adding && (
        <AddPlaceDialog
          suggestions={suggestions}
          taken={places.map(({ name }) => name)}
          onAdd={add}
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  )
}
