import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { ScenarioId } from '../../records/ids.ts'
import { type ReportTextRecord, saysWhy } from '../../records/report-text.ts'
import { acceptedWords } from '../../report/desk.ts'
import type { Flag, Report } from '../../report/report-document.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Which words of which report. */
export interface ReportPlace {
  /** Key of the heading or paragraph. */
  readonly part: string
  readonly language: Report['language']
  /** null while the report is about none. */
  readonly scenarioId: string | null
}

/** Writes words in place of what the report says by itself, while somebody types. */
export function writeReportText(
  session: ProjectSession,
  place: ReportPlace,
  { instead, text }: Pick<ReportTextRecord, 'instead' | 'text'>,
): void {
  const fields = { instead, text, by: session.analyst, at: session.now() }
  const [known] = textsAt(session, place)
  const edits = known
    ? updateEdits('reportTexts', known, fields)
    : [
        addRecordEdit('reportTexts', {
          id: session.newId(),
          part: place.part,
          language: place.language,
          scenarioId: scopeOf(place),
          ...fields,
        }),
      ]
  session.act('reportTextWritten', { project: edits }, true)
}

/** Back to what the report says by itself. */
export function restoreReportText(session: ProjectSession, place: ReportPlace): void {
  const edits = textsAt(session, place).map(({ id }) =>
    removeEdit('reportTexts', id, session.analyst, session.now()),
  )
  if (edits.length > 0) session.act('reportTextRestored', { project: edits })
}

/** The analyst of this device answers for these: not without a name and a reason. */
export function acceptClaims(session: ProjectSession, flags: readonly Flag[], reason: string): void {
  if (!session.records.analysts.get(session.analyst)?.name?.trim() || !saysWhy(reason)) return
  const edits = flags.map((flag) =>
    addRecordEdit('claimAcceptances', {
      id: session.newId(),
      claim: flag.claim,
      said: acceptedWords(flag),
      reason,
      by: session.analyst,
      at: session.now(),
    }),
  )
  session.act('claimsAccepted', { project: edits })
}

export function takeBackAcceptance(session: ProjectSession, flag: Flag): void {
  const edits = session.records.claimAcceptances
    .list()
    .filter(({ claim, said }) => claim === flag.claim && said === acceptedWords(flag))
    .map(({ id }) => removeEdit('claimAcceptances', id, session.analyst, session.now()))
  session.act('acceptanceTakenBack', { project: edits })
}

/** A heading holds for every scenario; a paragraph says what one of them means. */
const scopeOf = ({ part, scenarioId }: ReportPlace): ReportTextRecord['scenarioId'] =>
  scenarioId === null || part.startsWith('heading.') ? '*' : (scenarioId as ScenarioId)

/** What stands there now, that of the scenario first: as the report reads it. */
function textsAt(session: ProjectSession, place: ReportPlace): ReportTextRecord[] {
  const { part, language, scenarioId } = place
  return session.records.reportTexts
    .list()
    .filter(
      (text) =>
        text.part === part &&
        text.language === language &&
        (text.scenarioId === '*' || text.scenarioId === scenarioId),
    )
    .sort((a, b) => Number(a.scenarioId === '*') - Number(b.scenarioId === '*'))
}
