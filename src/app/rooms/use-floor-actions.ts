import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { ObservationId, TaskId } from '../../records/ids.ts'
import { isLongWait } from '../../records/interruption-rules.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { FloorActions } from '../../screens/observe/floor-actions.ts'
import { contextAtStart, withGrade, withLoad } from '../../screens/observe/floor-context.ts'
import type { Follow } from '../../screens/observe/follow.ts'
import { durationMs } from '../../screens/observe/observation-times.ts'
import type { RecordingActions } from '../../screens/observe/recording.ts'
import { taskNames } from '../../screens/observe/task-names.ts'
import { addPerson } from '../actions/department-actions.ts'
import { goOnWith } from '../actions/go-on-with.ts'
import * as floor from '../actions/observe-actions.ts'
import { useServices, useSession } from '../services.ts'
import { notify } from '../view-store.ts'
import type { FloorNow } from './floor-now.ts'
import { remember, rememberHere } from './observe-memory.ts'
import { stoppedWith } from './stopped-with.ts'
import { useRecordingActions } from './use-recording-actions.ts'
import { useSaidReason } from './use-said-reason.ts'

/** The actions of the floor, with what is said after each; where one is, is `usePlaceActions`. */
export function useFloorActions(now: FloorNow): Omit<FloorActions, 'onPlace'> & RecordingActions {
  const { departmentId } = now
  const more = useRecordingActions(now)
  return {
    ...more,
    ...useStarting(now, more.onTakeUp),
    ...useContextChanges(now),
    ...useCorrections(now),
    onFollow: (follow) => remember(departmentId, { follow }),
    onOneAtATime: (isOneAtATime) => remember(departmentId, { isOneAtATime }),
  }
}

function useStarting(
  { departmentId, follow, context, running, tasks, waiting, readElapsed }: FloorNow,
  takeUp: RecordingActions['onTakeUp'],
) {
  const session = useSession()
  const { clock, pulse, device } = useServices()
  const { observe } = useMessages()
  const recording = useArea('recording', dutch)
  const { formatClock, formatDuration } = useFormat()
  const nameOf = taskNames(tasks, observe)
  const say = (status: string) => remember(departmentId, { status })
  const scene = { follow, context }
  const startOf = (stopping: readonly ObservationRecord[]) => ({
    follow,
    context: contextAtStart(context, running, stopping),
  })
  const remembered = (made: ObservationId): ObservationId => {
    rememberHere(departmentId, 'made', [made], readElapsed())
    return made
  }
  const saySince = (words: (p: { task: string; time: string }) => string, task: string) =>
    say(words({ task, time: formatClock(session.now()) }))

  return {
    onStart: ({ id, name }: TaskRecord) => {
      // Work that waits and starts again was taken up again: nobody is asked which of the two buttons is meant. After a long
      // wait it is other work of the same task, and what waited was left; the bar still offers to go on with it.
      const before = waiting.filter(
        ({ observation: { taskId, personId } }) => taskId === id && (personId ?? null) === follow.personId,
      )
      const recent = before.filter(({ interruption }) => !isLongWait(interruption, clock.now()))
      if (recent.length > 0) return takeUp(recent)
      const stopping = stoppedWith(
        session,
        departmentId,
        [{ taskId: id, personId: follow.personId }],
        running,
      )
      remembered(
        floor.startObservation(session, departmentId, {
          ...startOf(stopping),
          ...{ taskId: id, stopping, leaving: before },
        }),
      )
      pulse()
      if (stopping.length > 0) say(recording.didStopOthers({ task: name, count: stopping.length }))
      else saySince(observe.didStart, name)
    },
    onStartNew: ({ name, startedAt }: { name: string; startedAt: string }) => {
      const stopping = stoppedWith(session, departmentId, [], running)
      const seen = { ...startOf(stopping), name, startedAt, stopping }
      pulse()
      remembered(floor.startNewTask(session, departmentId, seen).observationId)
      say(observe.didStart({ task: name, time: formatClock(startedAt) }))
    },
    onInstant: ({ id, name }: TaskRecord) => {
      remembered(floor.recordInstant(session, departmentId, { ...scene, taskId: id }))
      pulse()
      device.noteRecorded()
      saySince(observe.didInstant, name)
    },
    onStop: (stopped: readonly ObservationRecord[]) => {
      floor.stopObservations(session, departmentId, stopped)
      pulse('ended')
      device.noteRecorded()
      const [only, ...more] = stopped
      if (!only) return
      const duration = formatDuration(durationMs(only, clock.now()))
      say(
        more.length > 0
          ? observe.didStopAll({ count: stopped.length })
          : observe.didStop({ task: nameOf(only), duration }),
      )
    },
    onNote: (id: ObservationId | null, text: string, taskId: TaskId | null) => {
      const note = id && session.department(departmentId)?.observations.get(id)
      if (!note) {
        say(observe.didNote)
        return remembered(floor.addNote(session, departmentId, { ...scene, text, taskId }))
      }
      floor.changeObservation(session, departmentId, note, { note: text }, { joined: true, isWritten: true })
      return note.id
    },
    onAddPerson: (code: string, jobId: Follow['jobId']) => {
      const role = /^L\d/i.test(code) ? 'supervisor' : 'employee'
      const personId = addPerson(session, departmentId, { code, role, jobId })
      remember(departmentId, { follow: { jobId, personId } })
    },
  }
}

function useContextChanges({ departmentId, context, running, readElapsed }: FloorNow) {
  const session = useSession()
  return {
    onLoad: (factor: string, on: boolean) => {
      // Of what runs, and of the time from now on.
      const made = goOnWith(session, departmentId, 'contextChanged', running, ({ load }) =>
        load.includes(factor) === on ? null : { load: withLoad(load, factor, on) },
      )
      rememberHere(departmentId, 'made', made, readElapsed())
      if (running.length === 0)
        remember(departmentId, { context: { ...context, load: withLoad(context.load, factor, on) } })
    },
    onGrade: (...[factor, level]: Parameters<FloorActions['onGrade']>) => {
      remember(departmentId, {
        context: { ...context, environment: withGrade(context.environment, factor, level) },
      })
      if (running.length === 0) return
      floor.changeContext(session, departmentId, running, (each) => ({
        environment: withGrade(each.environment, factor, level),
      }))
    },
  }
}

function useCorrections({ departmentId, tasks, readElapsed }: FloorNow) {
  const session = useSession()
  const { observe } = useMessages()
  const nameOf = taskNames(tasks, observe)
  const say = (status: string) => remember(departmentId, { status })
  const { reason: said } = useSaidReason(session)

  return {
    onGoOn: (recordings: readonly ObservationRecord[]) => {
      const ids = recordings.map(({ id }) => id)
      rememberHere(departmentId, 'confirmed', ids, readElapsed())
    },
    onTakeOver: (recordings: readonly ObservationRecord[]) => {
      const ids = recordings.map(({ id }) => id)
      floor.takeOver(session, departmentId, recordings)
      rememberHere(departmentId, 'confirmed', ids, readElapsed())
      say(observe.didTakeOver({ task: recordings.map(nameOf).join(', ') }))
    },
    onStoppedAt: (recording: ObservationRecord, at: string) =>
      floor.stoppedAt(session, departmentId, recording, at, said),
    onThrowAway: (recording: ObservationRecord) => {
      floor.removeObservation(session, departmentId, recording, said)
      notify(observe.recordingThrownAway, true)
    },
    onChange: (...[observation, fields, options = {}]: Parameters<FloorActions['onChange']>) =>
      floor.changeObservation(session, departmentId, observation, fields, { reason: said, ...options }),
    onSplit: (observation: ObservationRecord, at: string, reason: string) => {
      const second = floor.splitAt(session, departmentId, observation, at, reason)
      rememberHere(departmentId, 'made', [second], readElapsed())
      return second
    },
    onRemove: (observation: ObservationRecord, reason: string) => {
      floor.removeObservation(session, departmentId, observation, reason)
      const task = nameOf(observation)
      notify(observation.kind === 'note' ? observe.noteRemoved : observe.removed({ task }), true)
    },
    onDropEmpty: ({ id }: ObservationRecord) => floor.dropEmptyNote(session, departmentId, id),
  }
}
