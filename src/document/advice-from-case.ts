import * as v from 'valibot'
import type { CaseFile, Scenario } from '../records/case-file.ts'
import type { FunctionRecord, Kept, ScenarioRecord } from '../records/document-records.ts'
import type { DepartmentId, FeedbackSessionId, ValidationSessionId } from '../records/ids.ts'
import type { ScenarioActionRecord } from '../records/scenario-parts.ts'
import {
  ACCEPTANCE,
  ACTION,
  FEEDBACK,
  FEEDBACK_REMARK,
  FEEDBACK_VOTE,
  fieldsOf,
  GUIDANCE,
  JOB_IMPLICATION,
  KEYED,
  MARK,
  REGULATION,
  REPORT_TEXT,
  RISK,
  SESSION,
} from '../records/whole-case-parts.ts'
import { type Carried, readsWhole, takeKeyed, takeList, takeOne } from './carried-additions.ts'
import { scenarioFromCase } from './carried-scenario.ts'
import type { Edit } from './edit.ts'
import { addRecordEdit, type RecordsByRoot } from './new-record.ts'
import { ranked } from './rank.ts'
import type { Importer } from './task-from-case.ts'

type Mint = Importer['mint']
type PartRoot = 'implications' | 'risks' | 'guidanceSteps' | 'scenarioActions' | 'regulations'

/** A scenario of a file with what stands with it, each part a record of its own. */
export function scenarioEdits(given: Scenario & Kept, rank: string, mint: Mint): Edit[] {
  const { extra: unknown, actions, ...scenario } = scenarioFromCase(given)
  const checks = takeKeyed(unknown, 'checks', KEYED.checks)
  const advised = takeOne(checks.extra, 'advised', MARK)
  const implications = takeList(advised.extra, 'jobImplications', JOB_IMPLICATION)
  const risks = takeList(implications.extra, 'risks', RISK)
  const guidance = takeList(risks.extra, 'guidance', GUIDANCE)
  const regulations = takeList(guidance.extra, 'regulations', REGULATION)
  const dated = datedActions(actions)
  const parts = (root: PartRoot, list: readonly object[]) =>
    ranked(list).map(([part, place]) =>
      addRecordEdit(root, {
        ...part,
        id: mint<string>(),
        scenarioId: given.id,
        rank: place,
      } as RecordsByRoot[PartRoot]),
    )
  const record = {
    ...scenario,
    ...(!dated && actions && { actions }),
    ...(Object.keys(checks.taken).length > 0 && { checks: checks.taken }),
    ...(advised.taken && { advised: advised.taken }),
    ...(regulations.extra && { extra: regulations.extra }),
    rank,
  }
  return [
    addRecordEdit('scenarios', record as ScenarioRecord),
    ...parts('implications', implications.taken),
    ...parts('risks', risks.taken),
    ...parts('guidanceSteps', guidance.taken),
    ...parts('regulations', regulations.taken),
    ...parts('scenarioActions', dated ?? []),
  ]
}

const NO_ACTION = {
  ...{ who: '', when: '', from: null, to: null, authority: '', means: '', step: null, doneAt: null },
} satisfies Partial<ScenarioActionRecord>

/**
 * Actions as records, where one of them says what only ours do and all of them come out as they came in; else null, and they stay
 * the list they are.
 */
function datedActions(actions: unknown): readonly object[] | null {
  if (!Array.isArray(actions)) return null
  const isDated = (action: unknown) => OURS.some((field) => Object.hasOwn(fieldsOf(action), field))
  const isPlain = (action: unknown) =>
    readsWhole(action, ACTION) &&
    Object.entries(fieldsOf(action)).every(
      ([field, value]) => field === 'what' || (value !== '' && value !== null),
    )
  if (!actions.some(isDated) || !actions.every(isPlain)) return null
  return actions.map((action: object) => ({ ...NO_ACTION, ...action }))
}

const OURS = ['from', 'to', 'step', 'doneAt']

/** A function's generic description, and what else was carried. */
export function withAbout<T extends Kept>({
  extra: unknown,
  ...fn
}: T): Omit<T, 'extra'> & Pick<FunctionRecord, 'about' | 'extra'> {
  const { taken, extra } = takeKeyed(unknown, 'about', KEYED.about)
  return { ...fn, ...(Object.keys(taken).length > 0 && { about: taken }), ...(extra && { extra }) }
}

/** What our files say of the whole project, and the fields beside the lists that are left. */
export interface FileAdditions {
  readonly project: readonly Edit[]
  readonly sessions: readonly { readonly departmentId: DepartmentId; readonly edit: Edit }[]
  readonly fileExtra: Carried
}

const WHOLE_FEEDBACK = v.object({
  ...FEEDBACK.entries,
  remarks: v.array(FEEDBACK_REMARK),
  votes: v.array(FEEDBACK_VOTE),
})

export function fileAdditionEdits(file: CaseFile, given: Carried, mint: Mint): FileAdditions {
  const departmentOf = new Map<string, DepartmentId>(
    file.people.map(({ id, departmentId }) => [id, departmentId]),
  )
  const known = v.pipe(
    SESSION,
    v.check(({ personId }) => departmentOf.has(personId)),
  )
  const sessions = takeList(given, 'sessions', known)
  const feedback = takeList(sessions.extra, 'feedback', WHOLE_FEEDBACK)
  const report = takeReport(feedback.extra)
  const idOf = onceEach(mint)
  return {
    sessions: sessions.taken.map((session) => {
      const { statements, skipped, signed, ...facts } = session
      const record = {
        ...facts,
        ...{
          id: idOf(session.id),
          statements: [],
          skipped: [],
          signature: null,
          brought: { statements, skipped, signed },
        },
      }
      return {
        departmentId: departmentOf.get(session.personId)!,
        edit: addRecordEdit('validationSessions', record as unknown as RecordsByRoot['validationSessions']),
      }
    }),
    project: [
      ...feedback.taken.flatMap(({ remarks, votes, ...session }) => {
        const sessionId = idOf(session.id) as FeedbackSessionId
        const said = (root: 'feedbackRemarks' | 'feedbackVotes', list: readonly object[]) =>
          list.map((each) =>
            addRecordEdit(root, { ...each, id: mint<string>(), sessionId } as RecordsByRoot[typeof root]),
          )
        return [
          addRecordEdit('feedbackSessions', {
            ...session,
            id: sessionId,
          } as unknown as RecordsByRoot['feedbackSessions']),
          ...said('feedbackRemarks', remarks),
          ...said('feedbackVotes', votes),
        ]
      }),
      ...report.texts.map((text) =>
        addRecordEdit('reportTexts', { ...text, id: mint<string>() } as RecordsByRoot['reportTexts']),
      ),
      ...report.acceptances.map(({ byName: _, ...said }) =>
        addRecordEdit('claimAcceptances', {
          ...said,
          id: mint<string>(),
        } as RecordsByRoot['claimAcceptances']),
      ),
    ],
    fileExtra: report.extra,
  }
}

function takeReport(given: Carried) {
  const inner = fieldsOf(given?.report)
  const texts = takeList(inner, 'texts', REPORT_TEXT)
  const acceptances = takeList(texts.extra, 'acceptances', ACCEPTANCE)
  const isTaken = texts.taken.length + acceptances.taken.length > 0
  const { report: _, ...others } = given ?? {}
  const left = acceptances.extra && Object.keys(acceptances.extra).length > 0
  const kept = left ? { ...others, report: acceptances.extra } : others
  return {
    texts: texts.taken,
    acceptances: acceptances.taken,
    extra: isTaken ? (Object.keys(kept).length > 0 ? kept : undefined) : given,
  }
}

/** The id of the file, or a new one where it was used before. */
function onceEach(mint: Mint): (id: string) => ValidationSessionId | FeedbackSessionId {
  const used = new Set<string>()
  return (id) => {
    const own = used.has(id) ? mint<string>() : id
    used.add(id)
    return own as ValidationSessionId
  }
}
