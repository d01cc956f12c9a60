import { useMemo } from 'preact/hooks'
import { statementKey } from '../../records/handover-answers.ts'
import { outcomeOf } from '../../records/handover-outcome.ts'
import { stepFrom } from '../../screens/handover/handover-flow.ts'
import { HandoverFrame } from '../../screens/handover/handover-frame.tsx'
import { ResultStep } from '../../screens/handover/result-step.tsx'
import { endValidation } from '../actions/handover-actions.ts'
import { useWithheld } from '../withheld/withheld-in.ts'
import type { SittingParts } from './sitting-parts.ts'
import { useHandoverSaved } from './use-handover-saved.ts'
import { useListening } from './use-listening.ts'

/** What became of what the person said to one statement. */
export function ResultPart({ index, ...parts }: SittingParts & { readonly index: number }) {
  const { sitting, record, words, writtenIn, at, onGiveBack } = parts
  const own = sitting.session.department(sitting.departmentId)!
  const statement = record.statements[index]!
  const withheld = useWithheld()
  const outcome = useMemo(() => {
    const answers = withheld.validations(own.validations.list(), own.revisions.list())
    return outcomeOf(statement, record.personId, [...answers, ...own.lineAnswers.list()])
  }, [statement, record.personId, own, withheld])
  const listening = useListening(writtenIn, statementKey(statement))
  const isLast = index === record.statements.length - 1
  const go = (by: 1 | -1) => at.go({ step: stepFrom(record, at.now(), by) })
  return (
    <HandoverFrame
      words={words}
      progress={{ at: index + 1, total: record.statements.length }}
      saved={useHandoverSaved(at)}
      onGiveBack={onGiveBack}
    >
      <ResultStep
        words={words}
        writtenIn={writtenIn}
        outcome={outcome}
        listening={listening}
        isLast={isLast}
        onNext={() => {
          if (isLast) endValidation(sitting)
          go(1)
        }}
        onPrevious={() => go(-1)}
      />
    </HandoverFrame>
  )
}
