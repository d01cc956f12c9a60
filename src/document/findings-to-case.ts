import type { RevisionRecord, ValidationRecord } from '../records/answer.ts'
import type { Finding, Validation } from '../records/case-file.ts'
import type { FindingRecord } from '../records/document-records.ts'
import { FINDING_CHECKS } from '../records/finding-additions.ts'
import type { DepartmentId, PersonId } from '../records/ids.ts'
import { inOrderOf, joinList } from './carried-additions.ts'
import { joinSources, withoutCarried } from './carried-lists.ts'
import type { ExportContext, OpenedDepartment } from './export-context.ts'
import { groupedBy } from './grouped-by.ts'
import type { Withheld } from './withheld-records.ts'
import { withoutEmpty } from './without-empty.ts'

export function findingsToCase(
  { id, records }: OpenedDepartment,
  context: ExportContext,
  held: Withheld,
): Finding[] {
  const revisions = records.revisions.list()
  const answers = groupedBy(held.validations(records.validations.list(), revisions), (each) => each.findingId)
  const wordings = groupedBy(held.revisions(revisions), ({ findingId }) => findingId)
  const findings = records.findings.list().filter((each) => !held.isHeldBack(each))
  return findings.map((finding) => {
    const answered = inOrderOf(answers.get(finding.id) ?? [])
    const revised = inOrderOf(wordings.get(finding.id) ?? [])
    const places = new Map(revised.map((revision, place) => [revision.id, place]))
    return {
      ...findingFields(finding, context, id),
      text: held.firstWords(finding),
      ...readToCase(finding, held),
      ...joinList(finding.extra, 'revisions', revisionsToCase(revised, answered)),
      validations: answered.map((answer) => ({
        ...validationFields(answer),
        personId: context.personOf(answer.personId, id),
        ...(answer.revisionId &&
          places.has(answer.revisionId) && { revision: places.get(answer.revisionId) }),
      })),
    }
  })
}

function findingFields(
  {
    extra,
    sources = [],
    figures = [],
    asked = {},
    passed = {},
    readAgain: _,
    spoke = {},
    ...finding
  }: FindingRecord,
  context: ExportContext,
  department: DepartmentId,
) {
  const { hasTask, hasJob, hasPerson, departments } = context
  const isThere = (id: string) => hasTask(id) || hasJob(id) || departments.some((each) => each.id === id)
  const checks = FINDING_CHECKS.flatMap((check) => {
    const said = passed[check]
    return said ? [{ check, ...said }] : []
  })
  return {
    ...withoutCarried(extra, 'sources'),
    ...withoutEmpty(finding),
    ...joinList(
      extra,
      'figures',
      figures.filter(({ id }) => isThere(id)),
    ),
    ...joinList(extra, 'asked', Object.keys(asked).filter(hasPerson)),
    ...joinList(
      extra,
      'spoke',
      (Object.keys(spoke) as PersonId[]).map((id) => context.personOf(id, department)),
    ),
    ...joinList(extra, 'passed', checks),
    sources: context.sourcesOf(joinSources(sources, extra)),
  }
}

/** For the gate, which judges by it and takes it out: of who gave consent again it is of no use. */
const readToCase = ({ readAgain = {}, extra }: FindingRecord, { withdrew }: Withheld) => {
  const read = Object.entries(readAgain).flatMap(([personId, { wording }]) =>
    withdrew(personId) ? [{ personId, wording }] : [],
  )
  return joinList(extra, 'readAgain', read)
}

const revisionsToCase = (revised: readonly RevisionRecord[], answered: readonly ValidationRecord[]) => {
  const places = new Map<string, number>(answered.map(({ id }, place) => [id, place]))
  return revised.map(({ text, by, at, answers }) => ({
    by,
    at,
    text,
    answers: answers.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b),
  }))
}

const validationFields = ({
  extra,
  id: _,
  findingId: __,
  revisionId: ___,
  sessionId: ____,
  recordingId: _____,
  ...validation
}: ValidationRecord): Validation => ({ ...extra, ...withoutEmpty(validation) })
