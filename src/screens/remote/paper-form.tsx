import { HANDOVER_WORDS } from '../../i18n/handover/handover-words-in.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import { PAPER_FORM_WORDS } from '../../i18n/paper-form-words.ts'
import type { PromptLanguage, Statement } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { StepHeading } from '../handover/step-heading.tsx'
import './remote.css'
import './paper-form.css'

interface Props {
  /** Code of the person. */
  readonly code: string
  /** By which the form is found again. */
  readonly number: string
  readonly language: PromptLanguage
  /** Language of the statements. */
  readonly writtenIn: string
  readonly statements: readonly Statement[]
  readonly onPrint: () => void
  readonly onBack: () => void
}

const VERDICTS = ['agree', 'correct', 'reject'] as const

/** The form as it comes out of the printer, large enough to read without glasses. */
export function PaperForm({ code, number, language, writtenIn, statements, onPrint, onBack }: Props) {
  const own = useArea('remote', remote)
  const words = HANDOVER_WORDS[language]
  const paper = PAPER_FORM_WORDS[language]
  return (
    <div class="remote">
      <header class="remote__head" data-no-print>
        <IconButton icon="chevron-left" label={own.back} onClick={onBack} />
        <StepHeading class="remote__title">{own.paperTitle({ code })}</StepHeading>
      </header>
      <article class="paper-form" lang={words.lang}>
        <p class="paper-form__number">{paper.number({ number, code })}</p>
        <p class="paper-form__title">{words.welcome.title}</p>
        <p>{paper.intro}</p>
        <p>
          {words.welcome.free} {words.welcome.noName} {words.welcome.who}
        </p>
        {words.welcome.asWritten && <p>{words.welcome.asWritten}</p>}
        <ol class="paper-form__list">
          {statements.map((statement, place) => (
            <li key={statementKey(statement)} class="paper-form__statement">
              <p class="paper-form__text" lang={writtenIn}>
                {place + 1}. {statement.text}
              </p>
              <Boxes labels={VERDICTS.map((verdict) => words[verdict])} />
              <p>{paper.ownWords}</p>
              <Lines count={2} />
            </li>
          ))}
        </ol>
        <section class="paper-form__statement">
          <p class="paper-form__text">{words.missing.title}</p>
          <Lines count={4} />
        </section>
        <section class="paper-form__statement">
          <p class="paper-form__text">{words.consent.title}</p>
          {words.consent.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Boxes labels={[words.consent.yes, words.consent.no]} />
        </section>
        <div class="paper-form__sign">
          <p>{paper.signature}</p>
          <p>{paper.date}</p>
        </div>
        <p>{paper.giveBack}</p>
      </article>
      <PrimaryAction>
        <Button variant="primary" icon="print" onClick={onPrint}>
          {own.print}
        </Button>
      </PrimaryAction>
    </div>
  )
}

const Boxes = ({ labels }: { readonly labels: readonly string[] }) => (
  <ul class="paper-form__boxes">
    {labels.map((label) => (
      <li key={label}>
        <span class="paper-form__box" aria-hidden="true" />
        {label}
      </li>
    ))}
  </ul>
)

const Lines = ({ count }: { readonly count: number }) => (
  <div aria-hidden="true">
    {Array.from({ length: count }, (_, place) => (
      <div key={place} class="paper-form__line" />
    ))}
  </div>
)
