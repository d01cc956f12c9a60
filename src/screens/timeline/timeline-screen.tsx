import { useLayoutEffect, useState } from 'preact/hooks'
import type { Corrected } from '../../analysis/timeline/corrections.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { recording } from '../../i18n/nl/recording.ts'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { ObservationId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { useWidth } from '../../ui/charts/use-width.ts'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { SituationList } from '../observe/situation-list.tsx'
import { ChosenPanel } from './chosen-panel.tsx'
import { CorrectionLog } from './correction-log.tsx'
import { DayLanes } from './day-lanes.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { ReplacePanel } from './replace-panel.tsx'
import { type TimelineProps, type TimelineView, VIEWS } from './timeline-props.ts'
import { UnpairedNotice } from './unpaired-notice.tsx'
import { useReason } from './use-reason.ts'
import './timeline.css'

/** Narrower than this a strip shows nothing of use: lists instead. */
const NARROW_PX = 560

/** A day as it was recorded, to be put right. */
export function TimelineScreen(props: TimelineProps) {
  const { places, day, floorHref } = props
  const words = useArea('timeline', timeline)
  return (
    <div class="timeline">
      {places}
      <PageHeader title={words.title} lead={words.lead} />
      {day ? (
        <Recorded {...props} day={day} />
      ) : (
        <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
          <a class="button" data-variant="primary" href={floorHref}>
            <span class="button__label">{words.toFloor}</span>
          </a>
        </EmptyNotice>
      )}
    </div>
  )
}

function Recorded(props: TimelineProps & { readonly day: string }) {
  const { day, observations, span, unpaired, names, present } = props
  const words = useArea('timeline', timeline)
  const recorded = useArea('recording', recording)
  const [ref, width] = useWidth<HTMLDivElement>(800)
  const [view, setView] = useState<TimelineView | null>(null)
  const [isSelecting, setSelecting] = useState(false)
  const [ids, setIds] = useState<ReadonlySet<ObservationId>>(new Set())
  const [problem, setProblem] = useState('')
  const [replaces, setReplaces] = useState(false)
  const asked = useReason(props)
  const chosen = observations.filter(({ id }) => ids.has(id))
  const shownView = view ?? (width < NARROW_PX ? 'list' : 'hour')
  const choose = (next: readonly ObservationId[]) => {
    setProblem('')
    setIds(new Set(next))
  }
  const press = ({ id }: ObservationRecord, adds: boolean) => {
    if (!adds && !isSelecting) return choose(ids.size === 1 && ids.has(id) ? [] : [id])
    choose(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id])
  }
  const doIt = (corrected: Corrected) => {
    setProblem(corrected.ok ? '' : words.problems[corrected.problem])
    if (!corrected.ok) return
    asked.withReason((reason) => props.onCorrect(corrected.correction, reason))
  }
  useInView(ids, `${shownView} ${day}`)
  return (
    <div ref={ref} class="timeline__body">
      <UnpairedNotice
        unpaired={unpaired}
        nameOf={names.of}
        onMend={({ observation, beside }) => {
          props.onDay(observation.start.slice(0, 10))
          choose(beside ? [beside, observation.id] : [observation.id])
        }}
      />
      <div class="timeline__choice">
        <Select
          label={words.day}
          options={props.days}
          value={day}
          onChange={(next) => {
            choose([])
            props.onDay(next)
          }}
        />
        <Segmented
          label={words.view}
          options={VIEWS.map((value) => ({ value, label: words.views[value] }))}
          value={shownView}
          onChange={setView}
        />
        <Button aria-pressed={isSelecting} onClick={() => setSelecting(!isSelecting)}>
          {words.selecting}
        </Button>
        <Button
          aria-expanded={replaces}
          iconEnd={replaces ? 'chevron-up' : 'chevron-down'}
          onClick={() => setReplaces(!replaces)}
        >
          {words.replace}
        </Button>
      </div>
      {replaces && <ReplacePanel {...props} chosen={chosen} onCorrected={doIt} />}
      {props.reason && (
        <p class="timeline__reason">
          {words.reasonIs({ reason: props.reason })}
          <Button variant="quiet" onClick={asked.change}>
            {words.otherReason}
          </Button>
        </p>
      )}
      {span && (
        <DayLanes
          {...props}
          span={span}
          view={shownView}
          width={width}
          chosen={ids}
          onPress={press}
          onMoved={(_, corrected) => doIt(corrected)}
        />
      )}
      {chosen.length > 0 && (
        <ChosenPanel
          chosen={chosen}
          nameOf={names.of}
          present={present}
          isUnpaired={unpaired.some(({ observation }) => ids.has(observation.id))}
          problem={problem}
          onCorrected={doIt}
          onSplit={(observation, at) => asked.withReason((reason) => props.onSplit(observation, at, reason))}
          onClose={() => choose([])}
        />
      )}
      {chosen.length === 0 && shownView !== 'list' && <p class="timeline__quiet">{words.handleHint}</p>}
      {props.situations.length > 0 && (
        <section class="timeline__situations">
          <h2>{recorded.situationsOfDay}</h2>
          <SituationList
            {...props}
            onSituationChange={(situation, fields, joined) => {
              const run = () => props.onSituationChange(situation, fields, joined)
              const isTime = fields.start !== undefined || (fields.end !== undefined && situation.end)
              if (isTime) asked.withReason(run)
              else run()
            }}
            onSituationRemove={(each) => asked.withReason(() => props.onSituationRemove(each))}
          />
        </section>
      )}
      <CorrectionLog
        corrections={props.corrections}
        names={names}
        observationOf={(id) => observations.find((each) => each.id === id)}
      />
      <ReasonDialog {...asked.dialog} />
    </div>
  )
}

/** The first that is chosen stays in sight, also when the day or its scale changes. */
function useInView(ids: ReadonlySet<ObservationId>, scale: string): void {
  useLayoutEffect(() => {
    const [first] = ids
    if (first) {
      document
        .querySelector(`.timeline [data-id="${CSS.escape(first)}"]`)
        ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
    }
  }, [ids, scale])
}
