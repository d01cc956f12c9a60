import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import { PROMPT_LANGUAGES, type PromptLanguage, type Statement } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import type { PersonId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { ChoiceList } from '../handover/choice-list.tsx'
import type { Asked } from '../handover/start-sheet.tsx'
import { StepHeading } from '../handover/step-heading.tsx'
import '../handover/start-sheet.css'
import './remote.css'

export type OtherWay = 'file' | 'paper' | 'told'

export interface PutTo {
  readonly personId: PersonId
  readonly statements: readonly Statement[]
  readonly language: PromptLanguage
}

interface Props {
  /** Everybody of the department, with what may be put to them. */
  readonly people: readonly Asked[]
  readonly first: PersonId | null
  /** What is said beside the buttons: it is being made, or that failed. */
  readonly status: string | null
  readonly onPut: (way: OtherWay, what: PutTo) => void
  readonly onBack: () => void
  /** What waits for an answer, and the reading in. */
  readonly children: ComponentChildren
}

/** For whoever cannot check on the tablet: whom, which sentences, and by which way. */
export function OtherWaysScreen({ people, first, status, onPut, onBack, children }: Props) {
  const words = useArea('remote', remote)
  const [personId, setPersonId] = useState(first)
  const [off, setOff] = useState<ReadonlySet<string> | null>(null)
  const [language, setLanguage] = useState<PromptLanguage>('nl')
  const person = people.find((each) => each.personId === personId) ?? null
  const choices = person?.choices ?? []
  // What was answered before is put to nobody twice unless somebody asks for it.
  const answered = choices.filter(({ isAnswered }) => isAnswered)
  const isOff = off ?? new Set(answered.map(({ statement }) => statementKey(statement)))
  const statements = choices
    .map(({ statement }) => statement)
    .filter((statement) => !isOff.has(statementKey(statement)))
  const isReady = person !== null && statements.length > 0
  const put = (way: OtherWay) => person && onPut(way, { personId: person.personId, statements, language })
  return (
    <div class="remote">
      <header class="remote__head">
        <IconButton icon="chevron-left" label={words.back} onClick={onBack} />
        <StepHeading class="remote__title">{words.title}</StepHeading>
      </header>
      <p class="remote__lead">{words.lead}</p>
      <Card title={words.putTitle}>
        <p>{words.putText}</p>
        {people.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <Select
            label={words.who}
            value={personId as string | null}
            placeholder={words.whoPlaceholder}
            options={people.map((each) => ({ value: each.personId as string, label: each.code }))}
            onChange={(id) => {
              setPersonId(id as PersonId)
              setOff(null)
            }}
          />
        )}
        {person && choices.length === 0 && <p>{words.nothingFor({ code: person.code })}</p>}
        {choices.length > 0 && (
          <>
            <ChoiceList choices={choices} off={isOff} onChange={setOff} chosen={statements.length} />
            <Segmented
              label={words.language}
              value={language}
              options={PROMPT_LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
              onChange={setLanguage}
            />
          </>
        )}
        <div class="remote__actions">
          <Button variant="primary" icon="document" disabled={!isReady} onClick={() => put('file')}>
            {words.makeFile}
          </Button>
          <Button icon="print" disabled={!isReady} onClick={() => put('paper')}>
            {words.makePaper}
          </Button>
          <Button icon="speech" disabled={!isReady} onClick={() => put('told')}>
            {words.writeTold}
          </Button>
        </div>
        <p role="status">{status}</p>
      </Card>
      {children}
    </div>
  )
}
