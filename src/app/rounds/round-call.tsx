import { useSyncExternalStore } from 'preact/compat'
import { useEffect, useRef } from 'preact/hooks'
import { clockOf } from '../../analysis/sampling/round-moments.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import { soundForRound, vibrateForRound } from '../../offline/round-signal.ts'
import { CallBar } from '../../screens/rounds/call-bar.tsx'
import { beginSamplingRound, skipSamplingRound } from '../actions/sampling-actions.ts'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useView, viewStore } from '../view-store.ts'
import { calledRound } from './called-round.ts'
import { restoreRoundSound, roundSound } from './round-sound.ts'
import { byDue, type DueRound, lookAtRounds } from './rounds-now.ts'

interface Props {
  readonly session: ProjectSession
}

/** Then it is called again, while it may still be walked. */
const LATER_MS = 2 * 60_000

/** Calls for a round that is due, in whatever room of the project one is, and notes those nobody walked. */
export function RoundCall({ session }: Props) {
  const { everySecond, goTo } = useServices()
  const words = useArea('rounds', rounds)
  const route = useView((view) => view.route)
  const later = useRef({ key: '', until: 0 })
  const { due } = useSyncExternalStore(calledRound.subscribe, calledRound.getState)
  useEffect(() => {
    void restoreRoundSound()
    void openAll(session)
    let signalled = ''
    // Nothing is drawn again while nothing is due: this runs all day.
    const look = () => {
      const first = firstDue(session)
      const waits = keyOf(first) === later.current.key && Date.parse(session.now()) < later.current.until
      const next = waits ? null : first
      const key = keyOf(next)
      if (keyOf(calledRound.getState().due) !== key) calledRound.setState({ due: next })
      if (key !== '' && key !== signalled) signal()
      signalled = key
    }
    // A tablet that woke has not ticked: what is due now is called again, as loud as the first time.
    const wake = () => {
      if (document.visibilityState !== 'visible') return
      signalled = ''
      look()
    }
    look()
    document.addEventListener('visibilitychange', wake)
    const stop = everySecond(look)
    return () => {
      document.removeEventListener('visibilitychange', wake)
      stop()
      calledRound.setState({ due: null })
    }
  }, [session, everySecond])

  const isThere =
    route.place === 'rounds' && 'departmentId' in route && route.departmentId === due?.departmentId
  if (!due || isThere) return null
  const { departmentId, plan } = due
  return (
    <CallBar
      title={words.call}
      text={`${plan.name}, ${words.dueSince({ time: clockOf(due.due.minute) })}`}
      onWalk={() => {
        beginSamplingRound(session, departmentId, plan.id, due.due)
        calledRound.setState({ due: null })
        goTo(formatRoute({ place: 'rounds', projectId: session.id, departmentId }))
      }}
      onLater={() => {
        later.current = { key: keyOf(due), until: Date.parse(session.now()) + LATER_MS }
        calledRound.setState({ due: null })
      }}
      onSkip={() => {
        skipSamplingRound(session, departmentId, plan.id, due.due)
        calledRound.setState({ due: null })
      }}
    />
  )
}

function firstDue(session: ProjectSession) {
  const due = session.records.departments.list().flatMap(({ id }) => lookAtRounds(session, id) ?? [])
  return due.sort(byDue)[0] ?? null
}

const keyOf = (due: DueRound | null) => (due ? `${due.plan.id} ${due.due.day} ${due.due.minute}` : '')

/** A plan may stand in a department nobody looked at yet. One that cannot be opened is told of where it is entered. */
async function openAll(session: ProjectSession): Promise<void> {
  for (const { id } of session.records.departments.list())
    await session.openDepartment(id).catch(() => undefined)
}

function signal(): void {
  if (viewStore.getState().haptics) vibrateForRound()
  if (roundSound.getState().isOn) soundForRound().catch(() => undefined)
}
