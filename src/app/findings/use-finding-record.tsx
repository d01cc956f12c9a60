import { revisionsOf } from '../../records/finding-standing-of.ts'
import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import type { FindingRecordProps } from '../../screens/findings/finding-record.tsx'
import type { Evidence } from '../../screens/findings/finding-view.ts'
import {
  addFigure,
  addSource,
  askPerson,
  changeFinding,
  type FindingPlace,
  noteAnswer,
  passCheck,
  readAgain,
  removeFigure,
  removeFinding,
  removeSource,
  reviseFinding,
  submitFinding,
} from '../actions/finding-actions.ts'
import { ReturnedNotice } from '../discussion/returned-notice.tsx'
import { showHistory } from '../history/asked-history.ts'
import { shortened } from '../history/record-names.ts'
import { remember } from '../rooms/observe-memory.ts'
import { showRecord } from '../search/show-record.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { evidenceOptions } from './evidence-options.ts'
import { findingViewOf } from './finding-view-of.ts'
import type { FindingData } from './use-finding-data.ts'

/** All that the record of one finding shows and does; null where none is open. */
export function useFindingRecord(
  departmentId: DepartmentId,
  data: FindingData,
  row: FindingData['rows'][number] | undefined,
  onGone: () => void,
): FindingRecordProps | null {
  const session = useSession()
  const analysts = useCollection(session.records.analysts)
  if (!row) return null
  const { finding, standing } = row
  const { words } = data.around
  const place: FindingPlace = { session, departmentId }
  const name = shortened(standing.wording)
  const view = findingViewOf(row, data, {
    me: session.analyst,
    nameOf: (analyst) => analysts.find(({ id }) => id === analyst)?.name ?? '',
  })
  const revisionId = revisionsOf(data.revisions, finding.id).at(-1)?.id
  return {
    view,
    optionsFor: () => evidenceOptions(finding, data),
    notice: (
      <ReturnedNotice
        place={{ departmentId, root: 'findings', id: finding.id }}
        name={name}
        onRemoved={onGone}
      />
    ),
    onKind: (kind) => changeFinding(place, finding, { kind }),
    onText: (text) => changeFinding(place, finding, { text }, true),
    onAsk: (person, on) => askPerson(place, finding, person, on),
    onAdd: (evidence) =>
      evidence.kind === 'source'
        ? addSource(place, finding, evidence.source)
        : addFigure(place, finding, evidence.figure),
    onTakeOff: (evidence) =>
      evidence.kind === 'source'
        ? removeSource(place, finding, evidence.source)
        : removeFigure(place, finding, evidence.figure),
    onFollow: (evidence) => follow(departmentId, evidence),
    onPass: (check, reason) => passCheck(place, finding, check, reason),
    onReadAgain: () => {
      readAgain(place, finding, data.withheld.unread(finding), standing.wording)
      notify(words.readAgain, true)
    },
    onSubmit: (isReady) => {
      submitFinding(place, finding, isReady)
      if (isReady) notify(words.submitted, true)
    },
    onNoteAnswer: ({ personId, verdict, text }) =>
      noteAnswer(place, finding, {
        personId,
        verdict,
        ...(text && { text }),
        shown: standing.wording,
        ...(revisionId && { revisionId }),
      }),
    onRevise: (text, answers) => {
      reviseFinding(place, finding, text, answers)
      notify(words.revised, true)
    },
    onHistory: () => showHistory({ departmentId, root: 'findings', id: finding.id, name }),
    onRemove: () => {
      removeFinding(place, finding.id)
      notify(words.removed, true)
      onGone()
    },
  }
}

/** Behind a link: the very line or recording is brought in sight. */
function follow(departmentId: DepartmentId, evidence: Evidence): void {
  if (evidence.kind === 'figure') return
  const { observationId, noteId } = evidence.source
  if (observationId) remember(departmentId, { asked: observationId as ObservationId })
  else if (noteId) showRecord(noteId)
}
