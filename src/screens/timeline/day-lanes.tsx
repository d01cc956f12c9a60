import { useRef } from 'preact/hooks'
import type { Corrected } from '../../analysis/timeline/corrections.ts'
import { type DaySpan, ticksOf } from '../../analysis/timeline/day-span.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { ObservationId } from '../../records/ids.ts'
import { cssVars } from '../../ui/css-vars.ts'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import type { Sight } from './drawn-bars.ts'
import { LaneList } from './lane-list.tsx'
import { LaneStrip } from './lane-strip.tsx'
import type { OnPress, TimelineProps, TimelineView } from './timeline-props.ts'
import { useInSight } from './use-in-sight.ts'

interface Props extends Pick<TimelineProps, 'lanes' | 'until' | 'present' | 'names'> {
  readonly span: DaySpan
  readonly view: TimelineView
  /** Of the room there is, in pixels. */
  readonly width: number
  readonly chosen: ReadonlySet<ObservationId>
  readonly onPress: OnPress
  readonly onMoved: (observation: ObservationRecord, corrected: Corrected) => void
}

const PIXELS_PER_MINUTE = { quarter: 8, hour: 2.5 }
const STEP_MINUTES = { quarter: 15, hour: 60, day: 60 }
/** Room beside the track for the handles of what lies at its ends; as in the style sheet. */
const HANDLE_PX = 46
/** Hours narrower than this are named every other one, or fewer. */
const LEAST_TICK_PX = 44

/** The lanes of a day beside a clock, or below each other as lists. */
export function DayLanes(props: Props) {
  if (props.view === 'list') {
    return (
      <div class="timeline__lists">
        {props.lanes.map((lane) => (
          <LaneList {...props} key={lane.key} lane={lane} />
        ))}
      </div>
    )
  }
  return <DayStrips {...props} view={props.view} />
}

/** Of a full day only what is in sight is drawn, and on paper all of it. */
function DayStrips(props: Props & { readonly view: Exclude<TimelineView, 'list'> }) {
  const { lanes, span, view, width, present } = props
  const words = useArea('timeline', timeline)
  const scroller = useRef<HTMLElement>(null)
  const inSight = useInSight(scroller, `${span.from} ${lanes.length} ${view} ${width}`)
  const isPrinting = useIsPrinting()
  const minutes = (span.to - span.from) / 60_000
  const room = Math.max(width - 2 * HANDLE_PX, 200)
  const whole = view === 'day' ? room : Math.max(room, minutes * PIXELS_PER_MINUTE[view])
  const fit = Math.ceil(LEAST_TICK_PX / ((STEP_MINUTES[view] / minutes) * whole))
  const step = STEP_MINUTES[view] * fit
  const at = (px: number) => span.from + ((px - HANDLE_PX) / whole) * (span.to - span.from)
  const seen: Sight = isPrinting ? span : { from: at(inSight.from), to: at(inSight.to) }
  const isSeen = (n: number) => isPrinting || (n >= inSight.first && n < inSight.last)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled from the keyboard
    <section ref={scroller} class="timeline__scroll" aria-label={words.lanes} tabIndex={0}>
      <div
        class="timeline__wide"
        style={cssVars({ '--whole': `${whole}px`, '--step': `${(step / minutes) * 100}%` })}
      >
        <div class="timeline__axis" aria-hidden="true">
          {ticksOf(span, step * 60_000).map(({ at, clock }) => (
            <span
              key={at}
              class="timeline__tick"
              data-last={at === span.to || undefined}
              style={cssVars({ '--left': `${((at - span.from) / (span.to - span.from)) * 100}%` })}
            >
              {clock}
            </span>
          ))}
        </div>
        {lanes.map((lane, n) => (
          <LaneStrip
            {...props}
            key={lane.key}
            lane={lane}
            width={whole}
            sight={isSeen(n) ? seen : null}
            now={present.now}
          />
        ))}
      </div>
    </section>
  )
}
