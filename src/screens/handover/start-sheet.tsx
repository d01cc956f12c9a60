import { useState } from 'preact/hooks'
import type { StatementChoice } from '../../analysis/findings/handover-choices.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import { PROMPT_LANGUAGES, type PromptLanguage, type Statement } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import type { PersonId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ChoiceList } from './choice-list.tsx'
import { CodeChoice, isGoodCode } from './code-choice.tsx'
import './start-sheet.css'

export interface Asked {
  readonly personId: PersonId
  readonly code: string
  readonly choices: readonly StatementChoice[]
}

export interface Starting {
  readonly personId: PersonId
  readonly statements: readonly Statement[]
  readonly language: PromptLanguage
  /** Null: the passcode of the device ends it. */
  readonly code: string | null
}

interface Props {
  readonly title: string
  readonly text: string
  /** Everybody there is, with what may be put to them. */
  readonly people: readonly Asked[]
  /** Who was chosen where one came from. */
  readonly first: PersonId | null
  /** New answers, or what was done with earlier ones; null where that is no question. */
  readonly purpose: 'validate' | 'result' | null
  /** There is something to choose among: not where somebody goes on, or sees what was done. */
  readonly hasChoice: boolean
  /** Of the session somebody goes on with; null to choose. */
  readonly language: PromptLanguage | null
  readonly hasPasscode: boolean
  /** Something that is watched is still being timed on this device. */
  readonly isRecording: boolean
  readonly isBusy: boolean
  readonly problem: string | null
  readonly onPurpose: (purpose: 'validate' | 'result') => void
  readonly onStart: (starting: Starting) => void
  readonly onClose: () => void
}

/** Whom the tablet goes to, what they will see, and how it comes back. */
export function StartSheet(props: Props) {
  const words = useArea('handover', handover)
  const { common } = useMessages()
  const { people, first, hasChoice, hasPasscode, isBusy, problem } = props
  const [personId, setPersonId] = useState(first)
  const [off, setOff] = useState<ReadonlySet<string> | null>(null)
  const [chosenLanguage, setLanguage] = useState<PromptLanguage>('nl')
  const [code, setCode] = useState('')
  const person = people.find((each) => each.personId === personId) ?? null
  const choices = person?.choices ?? []
  // What was answered before is put to nobody twice unless somebody asks for it.
  const answered = choices.filter(({ isAnswered }) => isAnswered)
  const isOff = hasChoice
    ? (off ?? new Set(answered.map(({ statement }) => statementKey(statement))))
    : new Set<string>()
  const statements = choices
    .map(({ statement }) => statement)
    .filter((statement) => !isOff.has(statementKey(statement)))
  const lacks =
    person === null
      ? words.needsPerson
      : statements.length === 0
        ? words.needsStatements
        : hasPasscode || isGoodCode(code)
          ? null
          : words.needsCode

  const start = () => {
    if (person === null || lacks || isBusy) return
    const language = props.language ?? chosenLanguage
    props.onStart({ personId: person.personId, statements, language, code: hasPasscode ? null : code })
  }
  return (
    <Sheet
      open
      from="side"
      title={props.title}
      closeLabel={common.cancel}
      onClose={props.onClose}
      actions={
        <>
          {lacks && <p class="start-sheet__hint">{lacks}</p>}
          <Button variant="primary" icon="lock" disabled={lacks !== null || isBusy} onClick={start}>
            {isBusy ? words.starting : words.start}
          </Button>
        </>
      }
    >
      {props.purpose && (
        <Segmented
          label={words.purpose}
          labelHidden
          value={props.purpose}
          options={[
            { value: 'validate', label: words.purposeValidate },
            { value: 'result', label: words.purposeResult },
          ]}
          onChange={props.onPurpose}
        />
      )}
      <p>{props.text}</p>
      {props.isRecording && (
        <Notice tone="attention" title={words.recordingTitle}>
          {words.recordingText}
        </Notice>
      )}
      {people.length === 0 && <p>{words.nobody}</p>}
      {people.length > 0 && props.language === null && (
        <Select
          label={words.who}
          value={personId as string | null}
          placeholder={words.whoPlaceholder}
          options={people.map((each) => ({
            value: each.personId as string,
            label: words.person({ code: each.code, count: each.choices.length }),
          }))}
          onChange={(id) => {
            setPersonId(id as PersonId)
            setOff(null)
          }}
        />
      )}
      {person && choices.length === 0 && <p>{words.nothingFor({ code: person.code })}</p>}
      {hasChoice && choices.length > 0 && (
        <ChoiceList choices={choices} off={isOff} onChange={setOff} chosen={statements.length} />
      )}
      {choices.length > 0 && (
        <>
          {props.language === null && (
            <Segmented
              label={words.language}
              value={chosenLanguage}
              options={PROMPT_LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
              onChange={setLanguage}
            />
          )}
          {props.language === null && <p class="start-sheet__hint">{words.languageHint}</p>}
          {hasPasscode ? (
            <p>{words.passcodeEnds}</p>
          ) : (
            <CodeChoice code={code} onCode={setCode} onEnter={start} />
          )}
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
    </Sheet>
  )
}
