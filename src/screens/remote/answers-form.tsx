import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { Statement } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import { isCalendarDate } from '../../records/moment.ts'
import { REMOTE_VERDICTS, type RemoteVerdict } from '../../records/remote-validation.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { StepHeading } from '../handover/step-heading.tsx'
import './remote.css'

/** A form that is being filled in; by key of the statement. */
export interface FormDraft {
  readonly answers: Readonly<
    Record<string, { readonly verdict: RemoteVerdict | null; readonly text: string }>
  >
  readonly missing: string
  readonly consent: boolean | null
  /** Calendar date. */
  readonly day: string
}

interface Props {
  readonly way: 'paper' | 'told'
  /** Who, and the number of the form. */
  readonly about: string
  readonly statements: readonly Statement[]
  readonly draft: FormDraft
  readonly onDraft: (draft: FormDraft) => void
  readonly onFinish: () => void
  readonly onBack: () => void
}

/** What stands on a form of paper, or what somebody told, quickly written down by the analyst. */
export function AnswersForm({ way, about, statements, draft, onDraft, onFinish, onBack }: Props) {
  const words = useArea('remote', remote)
  const isReady = Object.values(draft.answers).some(({ verdict }) => verdict) && isCalendarDate(draft.day)
  const consents = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    { value: 'none', label: words.notAsked },
  ] as const
  return (
    <div class="remote">
      <header class="remote__head">
        <IconButton icon="chevron-left" label={words.back} onClick={onBack} />
        <StepHeading class="remote__title">
          {way === 'paper' ? words.paperFormTitle : words.toldFormTitle}
        </StepHeading>
      </header>
      <p class="remote__lead">{about}</p>
      <p>{words.formText}</p>
      <TextField
        type="date"
        label={words.day}
        value={draft.day}
        problem={isCalendarDate(draft.day) ? null : words.dayUnreadable}
        onInput={(day) => onDraft({ ...draft, day })}
      />
      <ol class="remote__statements">
        {statements.map((statement, place) => {
          const key = statementKey(statement)
          const held = draft.answers[key] ?? { verdict: null, text: '' }
          const put = (answer: typeof held) =>
            onDraft({ ...draft, answers: { ...draft.answers, [key]: answer } })
          return (
            <li key={key} class="remote__statement">
              <p class="remote__words">{statement.text}</p>
              <div class="remote__answer">
                <Segmented
                  label={words.answerTo({ number: place + 1 })}
                  labelHidden
                  value={held.verdict}
                  options={REMOTE_VERDICTS.map((value) => ({ value, label: words.verdicts[value] }))}
                  onChange={(verdict) => put({ ...held, verdict })}
                />
                {held.verdict && (
                  <IconButton
                    icon="erase"
                    label={words.clear({ number: place + 1 })}
                    onClick={() => put({ ...held, verdict: null })}
                  />
                )}
              </div>
              {held.verdict && held.verdict !== 'agree' && (
                <TextArea
                  label={words.words}
                  maxLength={4_000}
                  value={held.text}
                  onInput={(text) => put({ ...held, text })}
                />
              )}
            </li>
          )
        })}
      </ol>
      <TextArea
        label={words.missing}
        maxLength={8_000}
        value={draft.missing}
        onInput={(missing) => onDraft({ ...draft, missing })}
      />
      <Segmented
        label={words.consentAsk}
        value={draft.consent === null ? 'none' : draft.consent ? 'yes' : 'no'}
        options={consents}
        onChange={(value) => onDraft({ ...draft, consent: value === 'none' ? null : value === 'yes' })}
      />
      {!isReady && <p class="remote__lead">{words.needsOne}</p>}
      <PrimaryAction>
        <Button variant="primary" icon="check" disabled={!isReady} onClick={onFinish}>
          {words.finish}
        </Button>
      </PrimaryAction>
    </div>
  )
}
