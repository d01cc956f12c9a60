import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { Interrupted } from '../../records/interruption-rules.ts'
import { type FloorContext, withMember } from '../../screens/observe/floor-context.ts'
import type { RecordingActions } from '../../screens/observe/recording.ts'
import { taskNames } from '../../screens/observe/task-names.ts'
import * as breakingIn from '../actions/interruption-actions.ts'
import { changeContext, changeObservation } from '../actions/observe-actions.ts'
import * as situations from '../actions/situation-actions.ts'
import { useServices, useSession } from '../services.ts'
import type { FloorNow } from './floor-now.ts'
import { remember, rememberHere } from './observe-memory.ts'
import { stoppedWith } from './stopped-with.ts'
import { saidReason } from './use-said-reason.ts'
import { useSituationChanges } from './use-situation-changes.ts'

/** Interruptions, company, pace, answers and situations, with what is said after each. */
export function useRecordingActions(now: FloorNow): RecordingActions {
  const session = useSession()
  const { departmentId } = now
  return {
    ...useInterruptions(now),
    ...useFacts(now),
    ...useSituationChanges(departmentId),
    onInterruption: (interruption, fields, joined = false) =>
      breakingIn.changeInterruption(session, departmentId, interruption, fields, joined, saidReason(session)),
    onNoInterruption: (interruption) =>
      breakingIn.removeInterruption(session, departmentId, interruption, saidReason(session)),
  }
}

function useInterruptions({ departmentId, follow, context, running, tasks, readElapsed }: FloorNow) {
  const session = useSession()
  const { pulse, device } = useServices()
  const words = useArea('recording', dutch)
  const { observe } = useMessages()
  const { formatClock } = useFormat()
  const nameOf = taskNames(tasks, observe)
  const say = (status: string) => remember(departmentId, { status })
  const time = () => formatClock(session.now())
  return {
    onInterrupt: (...[kind, chosen, aside]: Parameters<RecordingActions['onInterrupt']>) => {
      breakingIn.interrupt(session, departmentId, { kind, running: chosen, aside })
      pulse(aside ? 'begun' : 'ended')
      device.noteRecorded()
      say(
        aside
          ? words.didAside({ kind: words.kinds[kind], time: time() })
          : words.didInterrupt({ kind: words.interruptedBy[kind], time: time() }),
      )
    },
    onTakeUp: (interrupted: readonly Interrupted[]) => {
      const going = interrupted.map(({ observation }) => observation)
      const stopping = stoppedWith(session, departmentId, going, running)
      const made = breakingIn.takeUp(
        session,
        departmentId,
        interrupted,
        stopping,
        // Where somebody else is now, nobody said.
        ({ personId }) => (context.location && (personId ?? null) === follow.personId ? context : null),
      )
      rememberHere(departmentId, 'made', made, readElapsed())
      pulse()
      const [only, ...more] = going
      if (!only) return
      say(
        more.length > 0
          ? words.didTakeUpAll({ count: going.length })
          : words.didTakeUp({ task: nameOf(only), time: time() }),
      )
    },
    onLeave: (interrupted: readonly Interrupted[]) => {
      breakingIn.leave(session, departmentId, interrupted)
      pulse('ended')
      say(words.didLeave({ task: interrupted.map(({ observation }) => nameOf(observation)).join(', ') }))
    },
    onAsideOver: (interruption: Parameters<RecordingActions['onAsideOver']>[0]) => {
      breakingIn.endAside(session, departmentId, interruption)
      pulse('ended')
      say(words.didAsideOver({ kind: words.kinds[interruption.kind] }))
    },
  }
}

function useFacts({ departmentId, context, running }: FloorNow) {
  const session = useSession()
  const words = useArea('recording', dutch)
  const say = (status: string) => remember(departmentId, { status })
  const keep = (next: FloorContext) => remember(departmentId, { context: next })
  return {
    onCompany: (...[company, on]: Parameters<RecordingActions['onCompany']>) => {
      keep({ ...context, company: withMember(context.company, company, on) })
      if (running.length === 0) return
      changeContext(session, departmentId, running, (each) => ({
        company: withMember(each.company ?? [], company, on),
      }))
    },
    // Taken away is undefined in a document: an edit needs the field named.
    onPace: (pace: Parameters<RecordingActions['onPace']>[0]) =>
      changeContext(session, departmentId, running, () => ({ pace: pace ?? undefined }) as object),
    onAnswer: (...[observation, { id }, value, joined]: Parameters<RecordingActions['onAnswer']>) => {
      const modifiers = { [id]: value ?? undefined } as unknown as ObservationRecord['modifiers']
      changeObservation(session, departmentId, observation, { modifiers } as object, {
        joined: joined ?? false,
        reason: saidReason(session),
      })
    },
    onSituation: (name: string) => {
      situations.startSituation(session, departmentId, name)
      say(words.didSituation({ name }))
    },
    onSituationOver: (situation: Parameters<RecordingActions['onSituationOver']>[0]) => {
      situations.endSituation(session, departmentId, situation)
      say(words.didSituationEnd({ name: situation.name }))
    },
  }
}
