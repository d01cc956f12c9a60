import { memo } from 'preact/compat'
import { useState } from 'preact/hooks'
import { type Corrected, moveEnds } from '../../analysis/timeline/corrections.ts'
import type { DaySpan } from '../../analysis/timeline/day-span.ts'
import { drawnEnd } from '../../analysis/timeline/lanes.ts'
import { momentLike } from '../../analysis/timeline/moments.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { cssVars } from '../../ui/css-vars.ts'
import { EdgeHandle } from './edge-handle.tsx'
import type { OnPress } from './timeline-props.ts'
import { useBarWords } from './use-bar-words.ts'

interface Props {
  readonly observation: ObservationRecord
  readonly name: string
  readonly span: DaySpan
  readonly until: number
  readonly now: number
  readonly isBeside: boolean
  readonly isChosen: boolean
  /** The only one that is chosen: its ends can be dragged. */
  readonly hasHandles: boolean
  readonly onPress: OnPress
  readonly onMoved: (observation: ObservationRecord, corrected: Corrected) => void
}

interface Draft {
  readonly edge: 'start' | 'end'
  readonly at: number
}

/** One interval on the strip; drawn anew only when something of it changes. */
export const IntervalBar = memo(function IntervalBar(props: Props) {
  const { observation, name, span, until, now, isBeside, isChosen, hasHandles, onPress, onMoved } = props
  const words = useArea('timeline', timeline)
  const { formatClock } = useFormat()
  const bar = useBarWords()(observation, name, isBeside)
  const [draft, setDraft] = useState<Draft | null>(null)
  const start = draft?.edge === 'start' ? draft.at : Date.parse(observation.start)
  const end = draft?.edge === 'end' ? draft.at : drawnEnd(observation, until)
  const corrected =
    draft && moveEnds(observation, { [draft.edge]: momentLike(draft.at, observation.start) }, now)
  const problem = corrected && !corrected.ok && corrected.problem !== 'nothing' ? corrected.problem : null
  const said = (at: number) =>
    [formatClock(momentLike(at, observation.start)), problem && words.problems[problem]]
      .filter(Boolean)
      .join('. ')
  const done = () => {
    if (!corrected) return
    setDraft(null)
    if (corrected.ok || problem) onMoved(observation, corrected)
  }
  const part = (at: number) => Math.max(0, Math.min(100, ((at - span.from) / (span.to - span.from)) * 100))
  const left = part(Math.min(start, end))
  const width = part(Math.max(start, end)) - left
  return (
    <div class="timeline__bar-box" style={cssVars({ '--left': `${left}%`, '--width': `${width}%` })}>
      <button
        type="button"
        class="timeline__bar"
        data-id={observation.id}
        data-open={!observation.end || undefined}
        data-corrected={Boolean(observation.firstStart || observation.firstEnd) || undefined}
        data-beside={isBeside || undefined}
        aria-pressed={isChosen}
        aria-label={bar}
        title={bar}
        onClick={(event) => onPress(observation, event.shiftKey || event.ctrlKey || event.metaKey)}
      >
        <span class="timeline__bar-name">{name}</span>
      </button>
      {hasHandles && (
        <>
          <EdgeHandle
            edge="start"
            label={words.startHandle({ task: name })}
            at={start}
            span={span}
            text={said(start)}
            onDraft={(at) => setDraft(at === null ? null : { edge: 'start', at })}
            onDone={done}
          />
          <EdgeHandle
            edge="end"
            label={words.endHandle({ task: name })}
            at={end}
            span={span}
            text={said(end)}
            onDraft={(at) => setDraft(at === null ? null : { edge: 'end', at })}
            onDone={done}
          />
        </>
      )}
      {draft && (
        <output class="timeline__live" data-edge={draft.edge} data-problem={problem !== null || undefined}>
          {said(draft.at)}
        </output>
      )}
    </div>
  )
})
