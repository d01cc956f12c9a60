import { drawnEnd, type Lane } from '../../analysis/timeline/lanes.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { LaneStripProps } from './lane-strip.tsx'
import './lane-list.css'

type Props = Pick<LaneStripProps, 'lane' | 'until' | 'names' | 'chosen' | 'onPress'>

type Line =
  | { readonly at: number; readonly seen: ObservationRecord }
  | { readonly at: number; readonly seen: null; readonly minutes: number }

/** One lane from top to bottom, for narrow screens and for reading. */
export function LaneList({ lane, until, names, chosen, onPress }: Props) {
  const words = useArea('timeline', timeline)
  return (
    <section class="timeline__lane">
      <h2 class="timeline__lane-name">{names.lane(lane)}</h2>
      <ol class="timeline__lines">
        {linesOf(lane).map((line) =>
          line.seen ? (
            <li key={line.seen.id}>
              <button
                type="button"
                class="timeline__line"
                data-id={line.seen.id}
                aria-pressed={chosen.has(line.seen.id)}
                onClick={(event) => onPress(line.seen, event.shiftKey || event.ctrlKey || event.metaKey)}
              >
                <LineWords
                  seen={line.seen}
                  name={names.of(line.seen)}
                  until={until}
                  isBeside={lane.overlapping.has(line.seen.id)}
                />
              </button>
            </li>
          ) : (
            <li key={`gap ${line.at}`} class="timeline__line-gap">
              {words.gap({ minutes: line.minutes })}
            </li>
          ),
        )}
      </ol>
    </section>
  )
}

interface LineProps {
  readonly seen: ObservationRecord
  readonly name: string
  readonly until: number
  readonly isBeside: boolean
}

function LineWords({ seen, name, until, isBeside }: LineProps) {
  const words = useArea('timeline', timeline)
  const { formatClock, formatDuration } = useFormat()
  const { kind, start, end, firstStart, firstEnd } = seen
  const particular = [
    kind === 'interval' && !end && words.open,
    isBeside && words.beside,
    (firstStart || firstEnd) && words.corrected,
  ].filter(Boolean)
  return (
    <>
      <span class="timeline__line-time">
        {formatClock(start)}
        {kind === 'interval' && `–${end ? formatClock(end) : '…'}`}
      </span>
      <span class="timeline__line-name">
        {name}
        {particular.length > 0 && <span class="timeline__quiet">{particular.join(', ')}</span>}
      </span>
      {kind === 'interval' && (
        <span class="timeline__line-time">{formatDuration(drawnEnd(seen, until) - Date.parse(start))}</span>
      )}
    </>
  )
}

function linesOf(lane: Lane): Line[] {
  const seen = [...lane.rows.flat(), ...lane.points].map((each) => ({
    at: Date.parse(each.start),
    seen: each,
  }))
  const gaps = lane.gaps.map(({ from, to }) => ({
    at: from,
    seen: null,
    minutes: Math.round((to - from) / 60_000),
  }))
  return [...seen, ...gaps].sort((a, b) => a.at - b.at)
}
