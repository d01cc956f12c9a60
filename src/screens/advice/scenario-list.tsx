import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import '../../ui/button.css'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import './advice-parts.css'
import './advice.css'
import { ADVICE_SECTIONS, type WorkedScenario } from './advice-props.ts'
import { filledSections } from './filled-sections.ts'
import { RowTools } from './row-tools.tsx'

interface Props {
  readonly scenarios: readonly WorkedScenario[]
  readonly hrefOf: (scenario: WorkedScenario) => string
  readonly analysisHref: string
  /** Where they stand beside each other. */
  readonly compareHref: string
  /** -1 is before its neighbour, 1 behind it; absent for who only reads. */
  readonly onMove?: ((scenario: WorkedScenario, by: -1 | 1) => void) | undefined
}

/** The scenarios there are, each with how far it is worked out. */
export function ScenarioList({ scenarios, hrefOf, analysisHref, compareHref, onMove }: Props) {
  const texts = useArea('advice', advice)
  const { formatHours } = useFormat()
  if (scenarios.length === 0) {
    return (
      <EmptyNotice title={texts.emptyTitle} text={texts.emptyText}>
        <a class="button" data-variant="primary" href={analysisHref}>
          <span class="button__label">{texts.toAnalysis}</span>
        </a>
      </EmptyNotice>
    )
  }
  return (
    <div class="scenario-list">
      <p class="worked__lead">{texts.lead}</p>
      <ul class="scenario-list__cards">
        {scenarios.map((worked, place) => (
          <li key={worked.view.record.id} class="scenario-list__card">
            <h2 class="scenario-list__name">
              <a href={hrefOf(worked)}>{worked.view.name}</a>
            </h2>
            {worked.isAdvised && <StatusWord tone="good">{texts.advised}</StatusWord>}
            <p>
              {texts.functionCount({ count: worked.functions.length })},{' '}
              {formatHours(roundHours(worked.view.figures.hours))}
            </p>
            <p class="advice__from">
              {texts.filled({ part: filledSections(worked).size, whole: ADVICE_SECTIONS.length })}
            </p>
            {onMove && (
              <RowTools
                what={worked.view.name}
                place={place}
                count={scenarios.length}
                onMove={(by) => onMove(worked, by)}
              />
            )}
          </li>
        ))}
      </ul>
      <p>
        <a class="scenario-list__compare" href={compareHref}>
          {texts.compare}
        </a>
      </p>
    </div>
  )
}
