import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../../../i18n/nl/incoming.ts'
import type { DepartmentId } from '../../../records/ids.ts'
import { useWhen } from '../../../screens/safety/use-when.ts'
import { ActivitySection } from '../../../screens/together/activity-section.tsx'
import type { SittingLine } from '../../../screens/together/sitting-item.tsx'
import { failureText } from '../../failure-text.ts'
import { wordsOfAction } from '../../history/action-text.ts'
import { placeOfAction } from '../../history/place-of-action.ts'
import { useFieldWords } from '../../history/use-field-words.ts'
import { isNew, NOTHING_SEEN, saveSeen } from '../../incoming/seen-activity.ts'
import { type Sitting, sittingsOf } from '../../incoming/sittings.ts'
import { useIncoming } from '../../incoming/use-incoming.ts'
import { openRecord } from '../../search/open-record.ts'
import { useServices, useSession } from '../../services.ts'
import { notify } from '../../view-store.ts'
import { MergesPart } from './merges-part.tsx'

/** In the project room: what came in, from whom, and going back to before it did. */
export function ActivityPanel() {
  const session = useSession()
  const { projects, clock, goTo } = useServices()
  const messages = useMessages()
  const words = useArea('incoming', incomingTexts)
  const { formatDate, formatClock } = useFormat()
  const fieldWords = useFieldWords(session)
  const when = useWhen(clock.now())
  const { actions, seen, newCount, progress, failed } = useIncoming(session)
  const byKey = useMemo(() => new Map(actions.map((action) => [action.key, action])), [actions])
  const known = seen ?? NOTHING_SEEN
  const sittings = useMemo(() => sittingsOf(actions, session.parts.device, known), [session, actions, seen])
  const nameOf = (id: DepartmentId | null) =>
    id === null
      ? words.projectItself
      : session.records.departments.get(id)?.name || messages.department.unnamed

  const lineOf = ({ key, by, from, to, actions: own, newCount: fresh, places }: Sitting): SittingLine => {
    const clocks = [...new Set([formatClock(from), formatClock(to)])].join('–')
    const moment = `${formatDate(to, 'weekday')} ${clocks}`
    return {
      key,
      who: fieldWords.analystName(by) ?? words.youElsewhere,
      facts: [moment, words.changes({ count: own.length }), places.map(nameOf).join(', ')].join(' · '),
      count: own.length,
      newCount: fresh,
      actions: own.map((action) => action.key),
      textOf: (each) => {
        const action = byKey.get(each)!
        return { ...wordsOfAction(action, fieldWords, session), isNew: isNew(known, action) }
      },
    }
  }
  const handleSeen = () => {
    const fail = (error: unknown) => notify(failureText(error, messages))
    saveSeen(projects, session.id, actions, clock.now()).catch(fail)
  }
  const handleOpen = (key: string) => {
    const place = placeOfAction(session, byKey.get(key)!)
    if (place) openRecord(session.id, place, goTo)
  }
  return (
    <div class="together__column">
      <ActivitySection
        sittings={seen && sittings.map(lineOf)}
        newCount={newCount}
        since={known.at === null ? null : when(known.at)}
        progress={progress}
        failed={failed.map((name) => name || messages.department.unnamed)}
        onSeen={handleSeen}
        onOpen={handleOpen}
      />
      <MergesPart version={actions.length} />
    </div>
  )
}
