import { useEffect } from 'preact/hooks'
import { statementKey } from '../../records/handover-answers.ts'
import { GoneStep } from '../../screens/handover/gone-step.tsx'
import { stepPast } from '../../screens/handover/handover-flow.ts'
import { HandoverFrame } from '../../screens/handover/handover-frame.tsx'
import { answerStatement } from '../actions/handover-actions.ts'
import type { SittingParts } from './sitting-parts.ts'
import { useHandoverSaved } from './use-handover-saved.ts'

/** The statement somebody was at was removed elsewhere, or may not be shown any more. What they were typing is kept as their answer. */
export function GonePart({ sitting, record, whole, answers, words, at, onGiveBack }: SittingParts) {
  useEffect(() => {
    const { draft } = at.now()
    const statement = whole.statements.find((each) => statementKey(each) === draft?.key)
    if (!draft || !statement) return
    const isSaid = draft.text.trim() !== '' || draft.recordingId !== null
    if (isSaid) answerStatement(sitting, statement, draft, answers.get(draft.key))
    at.go({ draft: null })
  }, [])
  return (
    <HandoverFrame words={words} progress={null} saved={useHandoverSaved(at)} onGiveBack={onGiveBack}>
      <GoneStep
        words={words}
        onNext={() => at.go({ step: stepPast(whole, record, at.now()), isChange: false, draft: null })}
      />
    </HandoverFrame>
  )
}
