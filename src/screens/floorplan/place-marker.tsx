import { useRef, useState } from 'preact/hooks'
import { within } from '../../analysis/floor/plan-geometry.ts'
import type { PlaceRecord } from '../../records/media.ts'
import { cssVars } from '../../ui/css-vars.ts'

type Spot = Pick<PlaceRecord, 'x' | 'y'>

interface Props {
  readonly place: PlaceRecord
  /** Its place in the list, from 1. */
  readonly number: number
  readonly isChosen: boolean
  readonly onChoose: () => void
  /** Dragged to, or moved a step by the arrow keys. */
  readonly onMove: (to: Spot, joined: boolean) => void
}

/** A finger that rests moves a little: within so many pixels it only touched. */
const TOUCH_PX = 6
/** Of the plan, for an arrow key; with Shift further. */
const STEP = 0.01
const LEAP = 0.05

const KEYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A place that can be chosen and moved, with a finger or with keys. */
export function PlaceMarker({ place, number, isChosen, onChoose, onMove }: Props) {
  const [draft, setDraft] = useState<Spot | null>(null)
  const grip = useRef<{ clientX: number; clientY: number; box: DOMRect; spot: Spot | null } | null>(null)
  const { x, y } = draft ?? place
  const follow = (event: PointerEvent) => {
    const held = grip.current
    if (!held) return
    const [dx, dy] = [event.clientX - held.clientX, event.clientY - held.clientY]
    if (!held.spot && Math.hypot(dx, dy) <= TOUCH_PX) return
    held.spot = { x: within(place.x + dx / held.box.width), y: within(place.y + dy / held.box.height) }
    setDraft(held.spot)
  }
  const letGo = (isKept: boolean) => {
    const spot = grip.current?.spot
    grip.current = null
    setDraft(null)
    if (spot && isKept) onMove(spot, false)
  }
  return (
    <button
      type="button"
      class="plan-marker"
      {...markerAt({ x, y })}
      data-movable="true"
      aria-pressed={isChosen}
      title={place.name}
      onClick={(event) => {
        event.stopPropagation()
        onChoose()
      }}
      onPointerDown={(event) => {
        const box = event.currentTarget.closest('.plan-picture')?.getBoundingClientRect()
        if (!box || event.button !== 0) return
        event.currentTarget.setPointerCapture?.(event.pointerId)
        grip.current = { clientX: event.clientX, clientY: event.clientY, box, spot: null }
      }}
      onTouchMove={(event) => event.preventDefault()}
      onPointerMove={follow}
      onPointerUp={() => letGo(true)}
      onPointerCancel={() => letGo(false)}
      onKeyDown={(event) => {
        const way = KEYS[event.key]
        if (!way) return
        event.preventDefault()
        const by = event.shiftKey ? LEAP : STEP
        onMove({ x: within(place.x + way[0] * by), y: within(place.y + way[1] * by) }, true)
      }}
    >
      <PlaceDot number={number} name={place.name} />
    </button>
  )
}

/** Where on the plan a place stands, as its marker needs to know. */
export const markerAt = ({ x, y }: Spot) => ({
  style: cssVars({ '--marker-x': x, '--marker-y': y }),
  'data-side': x < EDGE ? 'start' : x > 1 - EDGE ? 'end' : undefined,
})

/** Nearer to a side than this a name in the middle would run out of the plan. */
const EDGE = 0.09

export function PlaceDot({ number, name }: { readonly number: number; readonly name: string }) {
  return (
    <>
      <span class="plan-marker__dot">
        <span class="plan-marker__number">{number}</span>
      </span>{' '}
      <span class="plan-marker__name">{name}</span>
    </>
  )
}
