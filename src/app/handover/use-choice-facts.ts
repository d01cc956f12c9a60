import { useMemo } from 'preact/hooks'
import type { ChoiceFacts } from '../../analysis/findings/handover-choices.ts'
import type { ValidationSessionRecord } from '../../records/answer.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useWithheld } from '../withheld/withheld-in.ts'

interface Facts extends Omit<ChoiceFacts, 'validationSessions'> {
  readonly validationSessions: readonly ValidationSessionRecord[]
}

/** What decides who can be shown what, and the validations there were. */
export function useChoiceFacts(departmentId: DepartmentId): Facts {
  const session = useSession()
  const own = session.department(departmentId)!
  const everybody = useCollection(session.records.people)
  const jobs = useCollection(own.jobs)
  const interviews = useCollection(own.interviews)
  const notes = useCollection(own.notes)
  const findings = useCollection(own.findings)
  const validations = useCollection(own.validations)
  const revisions = useCollection(own.revisions)
  const validationSessions = useCollection(own.validationSessions)
  const lineAnswers = useCollection(own.lineAnswers)
  const withheld = useWithheld()
  return useMemo((): Facts => {
    const speakers = new Map(interviews.map(({ id, personId }) => [id, personId]))
    return {
      people: everybody.filter((each) => each.departmentId === departmentId),
      jobs,
      interviews,
      notes,
      findings: findings.filter((each) => !withheld.isHeldBack(each)).map(withheld.withoutSources),
      validations: withheld.validations(validations, revisions),
      revisions: withheld.revisions(revisions),
      validationSessions,
      lineAnswers,
      speakerOf: (id) => speakers.get(id) ?? null,
      withdrew: withheld.withdrew,
    }
  }, [
    departmentId,
    withheld,
    everybody,
    jobs,
    interviews,
    notes,
    findings,
    validations,
    revisions,
    validationSessions,
    lineAnswers,
  ])
}
