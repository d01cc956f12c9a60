import type { DepartmentId, FindingId } from '../../records/ids.ts'
import { FindingsScreen } from '../../screens/findings/findings-screen.tsx'
import { useFindingWords } from '../../screens/findings/use-finding-words.ts'
import { dropSuggestion, makeFinding } from '../actions/finding-actions.ts'
import { TalkPlaces } from '../findings/talk-places.tsx'
import { useFindingData } from '../findings/use-finding-data.ts'
import { useFindingRecord } from '../findings/use-finding-record.tsx'
import { useSuggestions } from '../findings/use-suggestions.ts'
import { useHandoverSlot } from '../handover/handover-slot.tsx'
import { ReturnedPart } from '../handover/returned-part.tsx'
import { UnfinishedNotice } from '../handover/unfinished-notice.tsx'
import { MediaSlot } from '../media/photo-slot.tsx'
import { printScreen } from '../print-screen.ts'
import { AnswerSound, LooseSound } from '../remote/answer-sound.tsx'
import { useOtherWays } from '../remote/other-ways-slot.tsx'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { notify, useView } from '../view-store.ts'

export default function FindingsRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const { goTo } = useServices()
  const words = useFindingWords()
  const asked = useView(({ route }) => (route.place === 'findings' ? route.findingId : undefined))
  const data = useFindingData(departmentId)
  const suggestions = useSuggestions(departmentId, data)
  const place = { session, departmentId }
  const hrefOf = (findingId?: FindingId) =>
    formatRoute({ place: 'findings', projectId: session.id, departmentId, ...(findingId && { findingId }) })
  const toList = () => goTo(hrefOf())
  const row = data.rows.find(({ finding }) => finding.id === asked)
  const record = useFindingRecord(departmentId, data, row, toList)
  const { slot, handOver } = useHandoverSlot(departmentId)
  const { screen, openOtherWays } = useOtherWays(departmentId)
  if (screen) return screen

  return (
    <>
      <FindingsScreen
        places={
          <>
            <TalkPlaces departmentId={departmentId} current="findings" />
            <UnfinishedNotice
              departmentId={departmentId}
              onGoOn={(sessionId) => handOver({ kind: 'goOn', sessionId })}
            />
            <ReturnedPart departmentId={departmentId} />
          </>
        }
        onHandOver={() => handOver({ kind: 'validate', personId: null })}
        onOtherWays={() => openOtherWays()}
        rows={data.rows.map(({ finding, standing }) => ({
          id: finding.id,
          finding,
          standing,
          href: hrefOf(finding.id),
          codes: data.people
            .filter(({ id }) => standing.people.some(({ personId }) => personId === id))
            .map(({ code }) => code),
          silent:
            standing.state === 'withdrawn'
              ? 0
              : Object.keys(finding.asked ?? {}).filter(data.withdrew).length,
          isUnread: standing.state !== 'withdrawn' && data.withheld.unread(finding).length > 0,
        }))}
        silentSessions={data.silentSessions}
        suggestions={suggestions}
        record={
          record && {
            ...record,
            notice: (
              <>
                {record.notice}
                <LooseSound departmentId={departmentId} about={[record.view.finding.id]} />
              </>
            ),
            media: (
              <MediaSlot
                departmentId={departmentId}
                about={{ kind: 'finding', id: record.view.finding.id }}
                heading="h3"
              />
            ),
            soundOf: (answerId) => <AnswerSound departmentId={departmentId} answerId={answerId} />,
            onHandOver: (personId) => handOver({ kind: 'validate', personId: personId ?? null }),
            onOtherWays: () => openOtherWays(),
          }
        }
        onMake={() => goTo(hrefOf(makeFinding(place, { kind: 'bottleneck', text: '' })))}
        onAccept={({ suggestion, text }) => {
          const { key, kind, sources, figures, ask } = suggestion
          makeFinding(place, { kind, text, sources, figures, suggestion: key, ask })
          notify(words.made, true)
        }}
        onDrop={({ suggestion, text }) => {
          dropSuggestion(place, suggestion, text)
          notify(words.dropped, true)
        }}
        onBack={toList}
        onPrint={printScreen}
      />
      {slot}
    </>
  )
}
