import { useCallback, useRef } from 'preact/hooks'
import type { Corrected } from '../../analysis/timeline/corrections.ts'
import type { DaySpan } from '../../analysis/timeline/day-span.ts'
import type { Lane } from '../../analysis/timeline/lanes.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { ObservationId } from '../../records/ids.ts'
import { cssVars } from '../../ui/css-vars.ts'
import { drawnOf, type Sight } from './drawn-bars.ts'
import { IntervalBar } from './interval-bar.tsx'
import type { OnPress, TimelineNames } from './timeline-props.ts'
import { useBarWords } from './use-bar-words.ts'
import './lane-strip.css'

export interface LaneStripProps {
  readonly lane: Lane
  readonly span: DaySpan
  /** Of the whole track, in pixels. */
  readonly width: number
  /** What is drawn of it; null: only what is chosen. */
  readonly sight: Sight | null
  readonly until: number
  readonly now: number
  readonly names: TimelineNames
  readonly chosen: ReadonlySet<ObservationId>
  readonly onPress: OnPress
  readonly onMoved: (observation: ObservationRecord, corrected: Corrected) => void
}

/** A gap is named where its words fit. */
const GAP_WORDS_PX = 96

/** One lane over the day: rows of intervals, gaps in the first, moments under them. */
export function LaneStrip(props: LaneStripProps) {
  const { lane, span, width, sight, until, now, names, chosen, onPress } = props
  const latest = useRef(props)
  latest.current = props
  // The same from one drawing to the next: of a full day only the bars that change are drawn anew.
  const handlePress: OnPress = useCallback((...asked) => latest.current.onPress(...asked), [])
  const handleMoved: LaneStripProps['onMoved'] = useCallback((...done) => latest.current.onMoved(...done), [])
  const words = useArea('timeline', timeline)
  const barWords = useBarWords()
  // What has the focus keeps it when it is scrolled out of sight.
  const focused = useRef<string | null>(null)
  const drawn = (row: readonly ObservationRecord[]) =>
    drawnOf(row, sight, {
      until,
      isKept: (id) => id === focused.current || chosen.has(id as ObservationId),
    })
  const gaps = sight ? lane.gaps.filter(({ from, to }) => from <= sight.to && to >= sight.from) : []
  const share = (ms: number) => (ms / (span.to - span.from)) * 100
  const saidOf = (point: ObservationRecord) => {
    const said = barWords(point, names.of(point), false)
    return { 'aria-label': said, title: said }
  }
  return (
    <section class="timeline__lane">
      <h2 class="timeline__lane-name">{names.lane(lane)}</h2>
      <div
        class="timeline__track"
        onFocusIn={({ target }) => {
          focused.current = (target as HTMLElement).dataset.id ?? focused.current
        }}
        onFocusOut={() => {
          focused.current = null
        }}
      >
        {lane.rows.map((row, n) => (
          <div class="timeline__row" key={row[0]!.id}>
            {n === 0 &&
              gaps.map(({ from, to }) => {
                const minutes = Math.round((to - from) / 60_000)
                const fits = (share(to - from) / 100) * width > GAP_WORDS_PX
                return (
                  <span
                    key={from}
                    class="timeline__gap"
                    style={cssVars({
                      '--left': `${share(from - span.from)}%`,
                      '--width': `${share(to - from)}%`,
                    })}
                    title={words.gap({ minutes })}
                  >
                    <span class={fits ? 'timeline__gap-words' : 'visually-hidden'}>
                      {fits ? words.gapShort({ minutes }) : words.gap({ minutes })}
                    </span>
                  </span>
                )
              })}
            {drawn(row).map((observation) => (
              <IntervalBar
                key={observation.id}
                span={span}
                until={until}
                now={now}
                onPress={handlePress}
                onMoved={handleMoved}
                observation={observation}
                name={names.of(observation)}
                isBeside={lane.overlapping.has(observation.id)}
                isChosen={chosen.has(observation.id)}
                hasHandles={chosen.size === 1 && chosen.has(observation.id)}
              />
            ))}
          </div>
        ))}
        {lane.points.length > 0 && (
          <div class="timeline__row" data-points>
            {drawn(lane.points).map((point) => (
              <button
                key={point.id}
                type="button"
                class="timeline__point"
                data-kind={point.kind}
                data-id={point.id}
                style={cssVars({ '--left': `${share(Date.parse(point.start) - span.from)}%` })}
                aria-pressed={chosen.has(point.id)}
                {...saidOf(point)}
                onClick={(event) => onPress(point, event.shiftKey || event.ctrlKey || event.metaKey)}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
