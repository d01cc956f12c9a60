import type { Action, Scenario } from '../records/case-file.ts'
import type { ScenarioRecord } from '../records/document-records.ts'
import type { FeedbackAbout } from '../records/feedback.ts'
import { sumPerThing } from '../records/feedback-votes.ts'
import type { ScenarioId } from '../records/ids.ts'
import {
  ABOUT_PARTS,
  type FunctionAbout,
  PRECONDITION_LINES,
  type ScenarioActionRecord,
} from '../records/scenario-parts.ts'
import { type Carried, inOrderOf, joinList } from './carried-additions.ts'
import type { ExportContext } from './export-context.ts'
import { innerExtra } from './known-fields.ts'
import { observingToCase } from './observing-to-case.ts'
import type { Withheld } from './withheld-records.ts'

/** What stands with a scenario as records of its own, as our files have it. */
export function scenarioAdditions(record: ScenarioRecord, context: ExportContext): Partial<Scenario> {
  const { project, hasJob } = context
  const { extra, checks, advised, actions: brought } = record
  const own = <T extends { readonly scenarioId: ScenarioId; readonly id: string; readonly rank: string }>(
    list: readonly T[],
  ) =>
    list
      .filter(({ scenarioId }) => scenarioId === record.id)
      .map(({ scenarioId: _, id: __, rank: ___, ...said }) => said)
  const actions = own(project.scenarioActions.list()).map(actionToCase)
  return {
    ...joinKeyed(extra, 'checks', PRECONDITION_LINES, checks),
    ...(advised && { advised }),
    ...joinList(
      extra,
      'jobImplications',
      own(project.implications.list()).filter(({ jobId }) => hasJob(jobId)),
    ),
    ...joinList(extra, 'risks', own(project.risks.list())),
    ...joinList(
      extra,
      'guidance',
      own(project.guidanceSteps.list()).filter(
        ({ functionId }) => functionId === null || project.functions.get(functionId),
      ),
    ),
    ...joinList(extra, 'regulations', own(project.regulations.list())),
    ...(actions.length > 0 && { actions: [...actions, ...(Array.isArray(brought) ? brought : [])] }),
  }
}

/** What is empty is left out: then it comes back as the file had it. */
const actionToCase = (action: Omit<ScenarioActionRecord, 'id' | 'rank' | 'scenarioId'>): Action =>
  Object.fromEntries(
    Object.entries(action).filter(
      ([field, value]) => field === 'what' || (value !== null && value !== undefined && value !== ''),
    ),
  ) as unknown as Action

/** The generic description of a function. */
export const functionAdditions = (about: FunctionAbout | undefined, extra: Carried): object =>
  joinKeyed(extra, 'about', ABOUT_PARTS, about)

/** What belongs to the whole project: sessions with people and with groups, and the words of the report. */
export function fileAdditions(context: ExportContext, held: Withheld): object {
  const extra = context.project.project.get('project')?.fileExtra
  const report = reportToCase(context)
  return {
    ...joinList(extra, 'sessions', sessionsToCase(context)),
    ...joinList(extra, 'feedback', feedbackToCase(context)),
    ...observingToCase(context, held),
    ...(Object.keys(report).length > 0 && { report: { ...innerExtra(extra, 'report'), ...report } }),
  }
}

/** Without the statements as they were shown, the drawn signature and the code that opens a page that was sent. */
function sessionsToCase({ departments, personOf }: ExportContext): object[] {
  const sessions = departments.flatMap(({ id: departmentId, records }) =>
    records.validationSessions
      .list()
      .map(({ statements, skipped, signature, code: _, brought, ...facts }) => ({
        ...facts,
        personId: personOf(facts.personId, departmentId),
        statements: brought?.statements ?? statements.length,
        skipped: brought?.skipped ?? skipped.length,
        signed: brought?.signed ?? signature !== null,
      })),
  )
  return inOrderOf(sessions)
}

function feedbackToCase({ project, hasTask }: ExportContext): object[] {
  const isThere = ({ about: { kind, id } }: { readonly about: FeedbackAbout }) =>
    kind === 'task'
      ? hasTask(id)
      : kind === 'function'
        ? project.functions.get(id) !== undefined
        : project.scenarios.get(id) !== undefined
  const of = <
    T extends {
      readonly id: string
      readonly sessionId: string
      readonly about: FeedbackAbout
      readonly at: string
    },
  >(
    list: readonly T[],
    session: string,
  ) =>
    inOrderOf(list.filter((each) => each.sessionId === session && isThere(each))).map(
      ({ id: _, sessionId: __, ...said }) => said,
    )
  return inOrderOf(project.feedbackSessions.list()).map((session) => ({
    ...session,
    scenarioIds: session.scenarioIds.filter((id) => project.scenarios.get(id)),
    remarks: of(project.feedbackRemarks.list(), session.id),
    votes: of(sumPerThing(project.feedbackVotes.list()), session.id),
  }))
}

function reportToCase({ project, nameOf }: ExportContext): object {
  const extra = innerExtra(project.project.get('project')?.fileExtra, 'report')
  const texts = inOrderOf(project.reportTexts.list())
    .filter(({ scenarioId }) => scenarioId === '*' || project.scenarios.get(scenarioId))
    .map(({ id: _, ...text }) => text)
  const acceptances = inOrderOf(project.claimAcceptances.list()).map(({ id: _, ...said }) => {
    const byName = nameOf(said.by)
    return { ...said, ...(byName && { byName }) }
  })
  return { ...joinList(extra, 'texts', texts), ...joinList(extra, 'acceptances', acceptances) }
}

function joinKeyed(
  extra: Carried,
  field: string,
  keys: readonly string[],
  held: Readonly<Record<string, unknown>> = {},
): object {
  const own = keys.flatMap((key) => (held[key] === undefined ? [] : [[key, held[key]] as const]))
  return own.length > 0 ? { [field]: { ...innerExtra(extra, field), ...Object.fromEntries(own) } } : {}
}
