import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { questionsOf, situationsDuring } from '../../records/scheme-rules.ts'
import { CompanyFields } from './company-fields.tsx'
import { withMember } from './floor-context.ts'
import { InterruptionFields } from './interruption-fields.tsx'
import type { OnChange } from './observation-fields.ts'
import type { Present } from './observation-times.ts'
import { QuestionFields } from './question-fields.tsx'
import type { Recording, RecordingActions } from './recording.ts'

export interface RecordedProps
  extends Pick<RecordingActions, 'onAnswer' | 'onInterruption' | 'onNoInterruption'> {
  readonly recording: Recording
}

interface Props extends RecordedProps {
  readonly observation: ObservationRecord
  readonly present: Present
  readonly onChange: OnChange
}

/** What was recorded with one observation, to be put right: answers, interruptions, company and pace. */
export function RecordedFields({ observation, recording, present, onChange, onAnswer, ...actions }: Props) {
  const words = useArea('recording', dutch)
  const questions = questionsOf(observation.taskId, recording.questions)
  const interruptions = recording.interruptions.filter((each) => each.observationId === observation.id)
  const company = observation.company ?? []
  const wasBroken = recording.interruptions.some((each) => each.observationId === observation.resumes)
  return (
    <>
      <FirstTimes observation={observation} />
      {interruptions.map((each) => (
        <section key={each.id} class="floor__group">
          <InterruptionFields {...actions} interruption={each} present={present} />
        </section>
      ))}
      {questions.length > 0 && (
        <section class="floor__group">
          <QuestionFields
            observation={observation}
            questions={questions}
            onAnswer={(question, value, joined) => onAnswer(observation, question, value, joined)}
          />
        </section>
      )}
      <CompanyFields
        company={company}
        sector={recording.sector}
        pace={observation.pace ?? null}
        onCompany={(code, on) => onChange({ company: withMember(company, code, on) })}
        onPace={(pace) => onChange({ pace: pace ?? undefined } as object)}
      />
      <During
        names={situationsDuring(recording.situations, observation, present.now).map(({ name }) => name)}
      />
      {observation.resumes && <p class="floor__nothing">{wasBroken ? words.goesOn : words.goesOnHere}</p>}
    </>
  )
}

function During({ names }: { readonly names: readonly string[] }) {
  const words = useArea('recording', dutch)
  return names.length > 0 ? <p>{words.during({ names: names.join(', ') })}</p> : null
}

/** What was recorded before somebody put a time right. */
function FirstTimes({ observation: { firstStart, firstEnd } }: Pick<Props, 'observation'>) {
  const words = useArea('recording', dutch)
  const { formatClock } = useFormat()
  if (!firstStart && !firstEnd) return null
  return (
    <p class="floor__nothing">
      {firstStart && words.firstStart({ start: formatClock(firstStart) })}{' '}
      {firstEnd && words.firstEnd({ end: formatClock(firstEnd) })}
    </p>
  )
}
