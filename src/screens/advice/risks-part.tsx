import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { riskWords } from '../../i18n/propose-words.ts'
import { RISK_KINDS, type RiskKind, type RiskLevel, type RiskRecord } from '../../records/scenario-parts.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { PartProps } from './advice-props.ts'
import { OutdatedNotice } from './outdated-notice.tsx'
import { RowTools } from './row-tools.tsx'
import { useAdded, useFocusWhenNew } from './use-focus-when-new.ts'
import { useProposalWords } from './use-proposal-words.ts'

/** Risks that are in the advice, in order; and those of the method that are not yet, with what the records say of them. */
export function RisksPart({ worked, edits }: PartProps) {
  const texts = useArea('advice', advice)
  const words = useProposalWords()
  const [isNew, tellAdded] = useAdded()
  const { risks, riskFacts, riskFactsBefore } = worked
  // Without functions the records say nothing of their risks.
  const says = (kind: RiskKind) =>
    kind === 'other' || worked.functions.length === 0 ? '' : riskWords(kind, riskFacts, words)
  const add = (kind: RiskKind, text: string) =>
    tellAdded(edits.add('risks', [{ kind, text, mitigation: '', chance: null, effect: null }]))
  const left = RISK_KINDS.filter((kind) => kind !== 'other' && !risks.some((risk) => risk.kind === kind))
  return (
    <>
      {risks.map((risk, place) => (
        <RiskCard
          key={risk.id}
          risk={risk}
          place={place}
          count={risks.length}
          says={says(risk.kind)}
          said={risk.kind === 'other' || !riskFactsBefore ? '' : riskWords(risk.kind, riskFactsBefore, words)}
          isNew={isNew(risk.id)}
          edits={edits}
        />
      ))}
      {left.map((kind) => (
        <article key={kind} class="advice__item" data-open>
          <h3>{texts.risk[kind]}</h3>
          {says(kind) !== '' && (
            <p>
              <span class="advice__from">{texts.recordsSay}</span> {says(kind)}
            </p>
          )}
          <div class="advice__buttons">
            <Button
              aria-label={texts.riskTakeNamed({ risk: texts.risk[kind] })}
              onClick={() => add(kind, says(kind))}
            >
              {texts.riskTake}
            </Button>
          </div>
        </article>
      ))}
      <div class="advice__buttons">
        <Button icon="plus" onClick={() => add('other', '')}>
          {texts.riskAdd}
        </Button>
      </div>
    </>
  )
}

interface CardProps extends Pick<PartProps, 'edits'> {
  readonly risk: RiskRecord
  readonly place: number
  readonly count: number
  readonly says: string
  /** With those counted who withdrew since; '' while nobody did. */
  readonly said: string
  readonly isNew: boolean
}

const LEVELS = ['1', '2', '3'] as const

function RiskCard({ risk, place, count, says, said, isNew, edits }: CardProps) {
  const texts = useArea('advice', advice)
  const ref = useFocusWhenNew<HTMLElement>(isNew)
  const name = texts.risk[risk.kind]
  const { chance, effect } = risk
  const word = (level: RiskLevel | null) => (level ? texts.riskLevels[level] : texts.notEstimated)
  const level = (field: 'chance' | 'effect') => (
    <Segmented
      label={texts[field]}
      options={LEVELS.map((value) => ({ value, label: texts.riskLevels[Number(value) as RiskLevel] }))}
      value={risk[field] ? (String(risk[field]) as '1') : null}
      onChange={(value) => edits.change('risks', risk, { [field]: Number(value) as RiskLevel }, false)}
    />
  )
  return (
    <article ref={ref} class="advice__item" data-heavy={(chance ?? 0) * (effect ?? 0) >= 6}>
      <header class="advice__item-head">
        <div>
          <h3>{name}</h3>
          <p class="advice__from">
            {chance === null && effect === null
              ? texts.notEstimated
              : texts.riskLine({ chance: word(chance), effect: word(effect) })}
          </p>
        </div>
        <RowTools
          what={name}
          place={place}
          count={count}
          onMove={(by) => edits.move('risks', risk, by)}
          onRemove={() => edits.removePart('risks', risk.id, name)}
        />
      </header>
      {says !== '' && says !== risk.text && (
        <p class="advice__says">
          {texts.recordsSay} {says}
        </p>
      )}
      <OutdatedNotice
        what={name}
        own={risk.text}
        before={said}
        now={says}
        onRenew={(text) => edits.change('risks', risk, { text }, false)}
      />
      <TextArea
        label={texts.riskText}
        value={risk.text}
        onInput={(text) => edits.change('risks', risk, { text }, true)}
      />
      <div class="advice__pair" data-no-print>
        {level('chance')}
        {level('effect')}
      </div>
      <TextArea
        label={texts.mitigation}
        hint={texts.mitigationHint[risk.kind]}
        value={risk.mitigation}
        onInput={(mitigation) => edits.change('risks', risk, { mitigation }, true)}
      />
    </article>
  )
}
