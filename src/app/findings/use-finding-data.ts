import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { FindingRecord } from '../../records/document-records.ts'
import { type FindingRecords, standingOfRecord } from '../../records/finding-standing-of.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { standingOf } from '../../records/task-standing.ts'
import { useFindingWords } from '../../screens/findings/use-finding-words.ts'
import { countedTasks } from '../blind/blind-gate.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useWithheld } from '../withheld/withheld-in.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'
import type { EvidenceAround } from './evidence-views.ts'

/** All that bears on the findings of a department, read once. */
export function useFindingData(departmentId: DepartmentId) {
  const session = useSession()
  const own = session.department(departmentId)!
  const findings = useCollection(own.findings)
  const allValidations = useCollection(own.validations)
  const allRevisions = useCollection(own.revisions)
  const validationSessions = useCollection(own.validationSessions)
  const interviews = useCollection(own.interviews)
  const notes = useCollection(own.notes)
  const wishes = useCollection(own.wishes)
  const observations = useCollection(own.observations)
  const jobs = useCollection(own.jobs)
  const media = useCollection(own.media)
  const taskRecords = useShownTasks(useCollection(own.tasks))
  const rounds = useCollection(own.scoreRounds)
  const decisions = useCollection(own.decisions)
  const everybody = useCollection(session.records.people)
  const words = useFindingWords()
  const plain = useMessages()
  const interviewWords = useArea('interviews', dutch)
  const messages = useMemo(() => ({ ...plain, interviews: interviewWords }), [plain, interviewWords])
  const format = useFormat()
  const people = useMemo(
    () => everybody.filter((each) => each.departmentId === departmentId && each.role !== 'candidate'),
    [everybody, departmentId],
  )
  const withheld = useWithheld()
  const { withdrew, isFinding } = withheld
  const revisions = useMemo(() => withheld.revisions(allRevisions), [withheld, allRevisions])
  const validations = useMemo(
    () => withheld.validations(allValidations, allRevisions),
    [withheld, allValidations, allRevisions],
  )
  const speakerOf = useMemo(() => {
    const speakers = new Map(interviews.map(({ id, personId }) => [id, personId]))
    return (id: (typeof interviews)[number]['id']) => speakers.get(id) ?? null
  }, [interviews])
  const rows = useMemo(() => {
    const records: FindingRecords = { validations, revisions, validationSessions, speakerOf, withdrew }
    return findings
      .map((finding) => {
        const standing = standingOfRecord(finding, records)
        // Also one that repeats what somebody said who withdrew.
        return {
          finding,
          standing: isFinding(finding) ? { ...standing, state: 'withdrawn' as const } : standing,
        }
      })
      .sort((a, b) => madeAt(b.finding) - madeAt(a.finding))
  }, [findings, validations, revisions, validationSessions, speakerOf, withdrew, isFinding])
  const silentSessions = validationSessions.filter(
    ({ endedAt, purpose, personId }) => endedAt !== null && purpose === 'validate' && withdrew(personId),
  ).length
  const standings = useMemo(
    () => countedTasks(session, taskRecords).map((record) => standingOf(record, decisions)),
    [session, taskRecords, decisions, rounds],
  )
  const around: EvidenceAround = {
    projectId: session.id,
    departmentId,
    interviews,
    notes,
    observations,
    jobs,
    tasks: taskRecords,
    people: everybody,
    withdrew,
    words,
    messages,
    format,
  }
  return {
    rows,
    people,
    withdrew,
    withheld,
    speakerOf,
    validations,
    revisions,
    standings,
    wishes,
    media,
    silentSessions,
    around,
  }
}

export type FindingData = ReturnType<typeof useFindingData>

const madeAt = ({ made }: FindingRecord): number => (made ? Date.parse(made.at) : 0)
