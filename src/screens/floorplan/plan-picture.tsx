import type { ComponentChildren } from 'preact'
import { pointsOf } from '../../analysis/floor/strokes.ts'
import type { FloorPlanRecord } from '../../records/media.ts'
import { cssVars } from '../../ui/css-vars.ts'
import './plan-picture.css'

interface Props {
  readonly plan: FloorPlanRecord
  /** Under the lines; nothing on a bare sheet. */
  readonly photo: ComponentChildren
  /** A line that is being drawn. */
  readonly draft?: readonly number[] | null
  /** A line of a known length. */
  readonly measure?: readonly number[] | null
  /** Over it: places, or what listens to a finger. */
  readonly children?: ComponentChildren
}

/** Units the lines are drawn in; any will do, for lines keep their width. */
const UNITS = 1000

/** A plan as it is: the photo, the lines on it, and what is put over them. */
export function PlanPicture({ plan, photo, draft, measure, children }: Props) {
  const height = UNITS / plan.ratio
  const toPath = (stroke: readonly number[]) =>
    pointsOf(stroke)
      .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${(x * UNITS).toFixed(1)} ${(y * height).toFixed(1)}`)
      .join('')
  return (
    <div class="plan-picture" style={cssVars({ '--plan-ratio': plan.ratio })}>
      {photo}
      <svg
        class="plan-picture__lines"
        viewBox={`0 0 ${UNITS} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {Object.entries(plan.strokes).map(([key, stroke]) => (
          <path key={key} class="plan-picture__line" d={toPath(stroke)} />
        ))}
        {measure && <path class="plan-picture__measure" d={toPath(measure)} />}
        {draft && <path class="plan-picture__line plan-picture__line--draft" d={toPath(draft)} />}
      </svg>
      {children}
    </div>
  )
}
