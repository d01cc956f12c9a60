import { useEffect, useMemo, useState } from 'preact/hooks'
import { QUICK_LOAD } from '../../i18n/load-catalogue.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ChipRow } from './chip-row.tsx'
import { CompanyChips } from './company-chips.tsx'
import { DayLogList } from './day-log-list.tsx'
import { FloorBar } from './floor-bar.tsx'
import { chipChoices } from './floor-context.ts'
import { FloorDock, InterruptDock } from './floor-dock.tsx'
import { FloorHeader } from './floor-header.tsx'
import { FloorSheets, type OpenSheet } from './floor-sheets.tsx'
import { InterruptButton } from './interrupt-button.tsx'
import { LockedHint } from './locked-hint.tsx'
import { lastMade } from './made-order.ts'
import { NothingYet } from './nothing-yet.tsx'
import type { ObserveProps } from './observe-props.ts'
import { OfferedList } from './offered-list.tsx'
import { RunningList } from './running-list.tsx'
import { SituationRow } from './situation-row.tsx'
import { taskNames } from './task-names.ts'
import { TaskTiles } from './task-tiles.tsx'
import { useHasSide } from './use-has-side.ts'
import { useRecordedWords } from './use-recorded-words.ts'
import { useStable } from './use-stable.ts'
import { dayOf, writeMoment } from './wall-moment.ts'
import './observe.css'
import './running-list.css'
import './running-phone.css'
import './floor-bar.css'
import './floor-chips.css'
import './task-tiles.css'
import './day-log.css'
import './observation-sheet.css'
import './floor-dock.css'
import './waiting-bar.css'

/** The shop floor: what runs, what holds, what can start; one thumb. */
export function ObserveScreen(props: ObserveProps) {
  const { present, tasks, jobs, people, observations, follow, context, running, offered, recording } = props
  const { observe } = useMessages()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const [showsLog, setShowsLog] = useState(false)
  const [isInterrupting, setInterrupting] = useState(false)
  const [isInstant, setInstant] = useState(false)
  const nameOf = useMemo(() => taskNames(tasks, observe), [tasks, observe])
  const recordedWords = useRecordedWords(recording)
  // Chosen once a visit: a chip, like a tile, never moves under the thumb.
  const [choices] = useState(() => chipChoices(observations, tasks, QUICK_LOAD, props.isOnPlan))
  const ofFollowed = running.filter((each) => (each.personId ?? null) === follow.personId)

  const handleTap = (task: TaskRecord) => {
    const own = ofFollowed.filter((each) => each.taskId === task.id)
    if (own.length > 0) props.onStop(own)
    else props.onStart(task)
  }
  const askNewTask = (name: string) => setSheet({ kind: 'new-task', name, startedAt: props.momentNow() })
  const { asked, onAskedShown } = props
  useEffect(() => {
    if (!asked) return
    setSheet({ kind: 'edit', id: asked })
    onAskedShown?.()
  }, [asked, onAskedShown])
  const openEditor = useStable(({ id }: ObservationRecord) => setSheet({ kind: 'edit', id }))
  // What was recorded for a while goes by its sheet, where the log asks why.
  const takeBack = (observation: ObservationRecord) => {
    if (!props.onTakeBack(observation)) openEditor(observation)
  }
  const takeBackTask = useStable((task: TaskRecord) => {
    const own = lastMade(ofFollowed.filter((each) => each.taskId === task.id))
    if (own) takeBack(own)
  })

  const makeFinding = useStable(props.onFinding)

  const hasSide = useHasSide()
  const isAsking = isInterrupting && running.length > 0
  const dock = <FloorDock {...props} nameOf={nameOf} followed={ofFollowed} />
  return (
    <div class="floor" data-log={showsLog} data-hand={props.hand}>
      {props.places}
      <div class="floor__panes">
        <FloorHeader
          follow={follow}
          jobs={jobs}
          people={people}
          hand={props.hand}
          onHand={props.onHand}
          isSunny={props.isSunny}
          onSunny={props.onSunny}
          onChange={() => setSheet({ kind: 'follow' })}
          onNewTask={recording.isLocked || tasks.length === 0 ? undefined : () => askNewTask('')}
        />
        <div class="floor__left-running">
          <OfferedList
            offered={offered}
            present={present}
            nameOf={nameOf}
            people={people}
            lastSignOf={props.lastSignOf}
            onGoOn={props.onGoOn}
            onStop={props.onStoppedAt}
            onThrowAway={props.onThrowAway}
          />
        </div>
        <div class="floor__side">
          <RunningList
            running={running}
            observations={observations}
            waiting={recording.waiting.length}
            now={present.now}
            nameOf={nameOf}
            people={people}
            followed={follow.personId}
            onStop={props.onStop}
            onEdit={openEditor}
            onTakeBack={takeBack}
          />
          {hasSide && dock}
          <div class="floor__log">
            <DayLogList
              observations={observations}
              people={people}
              nameOf={nameOf}
              recordedWords={recordedWords}
              today={dayOf(writeMoment(present.now, present.zone))}
              device={props.device}
              brokenOff={offered.map(({ id }) => id).join(' ')}
              onOpen={openEditor}
              onFinding={makeFinding}
            />
          </div>
        </div>
        <div class="floor__start">
          <ChipRow
            choices={choices}
            context={context}
            isOnPlan={props.isOnPlan}
            onPlace={props.onPlace}
            onLoad={props.onLoad}
            onMore={() => setSheet({ kind: 'context' })}
            first={props.placeChip}
          >
            <CompanyChips
              company={context.company}
              sector={recording.sector}
              pace={lastMade(running)?.pace ?? null}
              isRunning={running.length > 0}
              onCompany={props.onCompany}
              onPace={props.onPace}
            />
            <SituationRow situations={recording.situations} onOpen={() => setSheet({ kind: 'situation' })} />
            <Chip
              label={observe.oneAtATime}
              on={props.isOneAtATime}
              onToggle={() => props.onOneAtATime(!props.isOneAtATime)}
            />
          </ChipRow>
          {tasks.length === 0 ? (
            <NothingYet
              isFollowing={follow.jobId !== null || follow.personId !== null}
              onFollow={() => setSheet({ kind: 'follow' })}
              onNewTask={() => askNewTask('')}
              schemeHref={recording.schemeHref}
            />
          ) : (
            <TaskTiles
              tasks={tasks}
              observations={observations}
              job={jobs.find(({ id }) => id === follow.jobId)}
              runningTasks={new Set(ofFollowed.flatMap(({ taskId }) => taskId ?? []))}
              isInstant={isInstant}
              onInstantMode={setInstant}
              onTap={handleTap}
              onInstant={props.onInstant}
              onTakeBack={takeBackTask}
              onNewTask={askNewTask}
              locked={recording.isLocked ? <LockedHint href={recording.schemeHref} /> : undefined}
            >
              {props.elsewhere.length > 0 && (
                <Button icon="clock" aria-haspopup="dialog" onClick={() => setSheet({ kind: 'elsewhere' })}>
                  {observe.elsewhere({ count: props.elsewhere.length })}
                </Button>
              )}
            </TaskTiles>
          )}
        </div>
      </div>
      <FloorBar
        status={isInstant ? observe.instantModeHint : props.status}
        undoes={props.undoes}
        swipes={props.swipes}
        isTold={props.isTold && !isInstant}
        showsLog={showsLog}
        onNote={() => setSheet({ kind: 'note', id: null, taskId: noteTask(ofFollowed) })}
        onLog={() => setShowsLog(!showsLog)}
        onUndo={props.onUndo}
        makers={props.makers}
        dock={
          isAsking ? (
            <InterruptDock
              {...props}
              nameOf={nameOf}
              followed={ofFollowed}
              onClose={() => setInterrupting(false)}
            />
          ) : (
            !hasSide && dock
          )
        }
      >
        <InterruptButton
          isOpen={isAsking}
          disabled={running.length === 0}
          onClick={() => setInterrupting(!isInterrupting)}
        />
      </FloorBar>
      <FloorSheets {...props} nameOf={nameOf} sheet={sheet} onSheet={setSheet} />
    </div>
  )
}

/** The only task that runs; among several nobody but the analyst knows which one a note is about. */
const noteTask = ([first, ...others]: readonly ObservationRecord[]): TaskId | null =>
  others.length === 0 ? (first?.taskId ?? null) : null
