import type { ComponentType } from 'preact'
import { useRef } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { ActionsPart } from './actions-part.tsx'
import './advice.css'
import './advice-actions.css'
import './advice-parts.css'
import { ADVICE_SECTIONS, type AdviceSection, type PartProps } from './advice-props.ts'
import { filledSections } from './filled-sections.ts'
import { FunctionsPart } from './functions-part.tsx'
import { GuidancePart } from './guidance-part.tsx'
import { ImplicationsPart } from './implications-part.tsx'
import { MoneyPart } from './money-part.tsx'
import { PreconditionsPart } from './preconditions-part.tsx'
import { RegulationsPart } from './regulations-part.tsx'
import { RisksPart } from './risks-part.tsx'
import { WeighPart } from './weigh-part.tsx'

const PARTS: Readonly<Record<AdviceSection, ComponentType<PartProps>>> = {
  functions: FunctionsPart,
  implications: ImplicationsPart,
  preconditions: PreconditionsPart,
  money: MoneyPart,
  weigh: WeighPart,
  risks: RisksPart,
  guidance: GuidancePart,
  actions: ActionsPart,
  regulations: RegulationsPart,
}

interface Props extends PartProps {
  readonly backHref: string
}

/** One scenario worked out, on one page with its contents beside or above it. */
export function WorkedScreen({ backHref, ...props }: Props) {
  const texts = useArea('advice', advice)
  const page = useRef<HTMLDivElement>(null)
  const filled = filledSections(props.worked)
  const handleGo = (section: AdviceSection) => {
    const heading = page.current?.querySelector<HTMLElement>(`[data-section="${section}"] h2`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <div ref={page} class="worked">
      <Head {...props} backHref={backHref} />
      <nav class="worked__contents" aria-label={texts.contents} data-no-print>
        <p class="worked__contents-title" aria-hidden="true">
          {texts.contents}
        </p>
        <ol class="worked__contents-list">
          {ADVICE_SECTIONS.map((section) => (
            <li key={section}>
              <button
                type="button"
                class="worked__to"
                data-filled={filled.has(section)}
                onClick={() => handleGo(section)}
              >
                {texts.section[section]}
                {filled.has(section) && <VisuallyHidden>, {texts.isFilled}</VisuallyHidden>}
              </button>
            </li>
          ))}
        </ol>
        <p class="worked__filled">{texts.filled({ part: filled.size, whole: ADVICE_SECTIONS.length })}</p>
      </nav>
      <div class="worked__parts">
        {ADVICE_SECTIONS.map((section) => {
          const Part = PARTS[section]
          return (
            <section key={section} class="worked__part" data-section={section}>
              <h2 tabIndex={-1}>{texts.section[section]}</h2>
              <p class="worked__lead">{texts.sectionLead[section]}</p>
              <Part {...props} />
            </section>
          )
        })}
      </div>
    </div>
  )
}

function Head({ worked, edits, backHref, onPrint }: Props) {
  const texts = useArea('advice', advice)
  const { record } = worked.view
  return (
    <header class="worked__head">
      <a class="worked__back" href={backHref} data-no-print>
        {texts.back}
      </a>
      <TextField
        class="worked__name"
        label={texts.name}
        value={record.name}
        maxLength={200}
        onInput={(name) => edits.rename(record, name)}
      />
      <div class="worked__advised">
        {worked.isAdvised && (
          <p>
            <StatusWord tone="good">{texts.advised}</StatusWord>{' '}
            <span class="advice__from">{worked.advisedBy}</span>
          </p>
        )}
        <div class="advice__buttons">
          {worked.isAdvised ? (
            <Button onClick={() => edits.advise(false)}>{texts.unadvise}</Button>
          ) : (
            <Button variant="primary" icon="check" onClick={() => edits.advise(true)}>
              {texts.advise}
            </Button>
          )}
          <Button icon="print" onClick={onPrint}>
            {texts.printAll}
          </Button>
        </div>
      </div>
    </header>
  )
}
