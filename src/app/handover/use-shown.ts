import { useMemo } from 'preact/hooks'
import type { Statement, ValidationSessionRecord } from '../../records/answer.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useWithheld } from '../withheld/withheld-in.ts'

/** What was put to somebody, without what was removed, or rests on words that were withdrawn since. */
export function useShown(
  departmentId: DepartmentId,
  record: ValidationSessionRecord,
): ValidationSessionRecord {
  const session = useSession()
  const findings = useCollection(session.department(departmentId)!.findings)
  const withheld = useWithheld()
  return useMemo(() => {
    const there = new Set(findings.map(({ id }) => id))
    const isShown = (each: Statement) =>
      (each.kind === 'line' || there.has(each.findingId)) && !withheld.isStatement(each)
    return { ...record, statements: record.statements.filter(isShown) }
  }, [record, findings, withheld])
}
