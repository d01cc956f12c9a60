import type { ValidationSessionRecord } from '../../records/answer.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { PaperForm } from '../../screens/remote/paper-form.tsx'
import { useShown } from '../handover/use-shown.ts'
import { printScreen } from '../print-screen.ts'
import { useSession } from '../services.ts'
import { numberOf } from './open-sessions.tsx'

interface Props {
  readonly departmentId: DepartmentId
  readonly record: ValidationSessionRecord
  readonly onBack: () => void
}

/** The form of a session, to be printed; without what was withdrawn since. */
export function PaperPage({ departmentId, record: whole, onBack }: Props) {
  const record = useShown(departmentId, whole)
  const { people, project } = useSession().records
  return (
    <PaperForm
      code={people.get(record.personId)?.code ?? ''}
      number={numberOf(record)}
      language={record.language}
      writtenIn={project.list()[0]?.language ?? 'nl'}
      statements={record.statements}
      onPrint={printScreen}
      onBack={onBack}
    />
  )
}
