import type { Loosening, RuleGain } from '../../analysis/explain/loosen-rules.ts'
import type { Plan } from '../../analysis/plan.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { ExplainNames } from './explain-props.ts'
import './explain.css'

interface Props {
  readonly loosening: Loosening
  /** Of the plan that is explained, in weighted hours. */
  readonly score: number
  readonly names: ExplainNames
  readonly onTakePlan: (plan: Plan) => void
}

/** Less than this is nothing on a screen, in weighted hours. */
const NOTHING = 0.05

/** Every rule at whose edge the plan stands: what a step looser brings. And a better plan without, when one came up. */
export function RuleGains({ loosening, score, names, onTakePlan }: Props) {
  const texts = useArea('explain', explain)
  const { formatHours } = useFormat()
  const { unchanged, rules } = loosening
  const brings = rules.filter(({ gain }) => gain >= NOTHING)
  const nothing = rules.filter(({ gain, binds }) => gain < NOTHING && binds)
  const better = unchanged.score - score
  return (
    <section class="rule-gains">
      <h2 class="rule-gains__title">{texts.rulesTitle}</h2>
      {better >= NOTHING && (
        <Notice
          tone="attention"
          title={texts.betterTitle}
          actions={<Button onClick={() => onTakePlan(unchanged.plan)}>{texts.takeThis}</Button>}
        >
          {texts.better({ points: better, hours: formatHours(roundHours(unchanged.hours)) })}
        </Notice>
      )}
      <p class="explain__hint">{texts.rulesHint}</p>
      {brings.length > 0 ? (
        <ul class="rule-gains__list">
          {brings.map((rule) => (
            <Gain key={rule.change.path} rule={rule} names={names} />
          ))}
        </ul>
      ) : (
        <p>{texts.noRuleBrings}</p>
      )}
      {nothing.length > 0 && (
        <p class="explain__hint">
          {texts.bindsNothing({
            rules: nothing.map(({ change }) => lowered(texts.rules[change.path](change))).join('; '),
          })}
        </p>
      )}
    </section>
  )
}

function Gain({ rule, names }: { readonly rule: RuleGain } & Pick<Props, 'names'>) {
  const texts = useArea('explain', explain)
  const { change, functions, gain, moreHours, binds } = rule
  const where = functions.map((place) => names.functions[place] ?? '')
  return (
    <li class="rule-gains__rule">
      <span class="rule-gains__name">{texts.rules[change.path](change)}</span>
      <strong class="rule-gains__brings">{texts.ruleBrings({ points: gain, moreHours })}</strong>
      <span class="explain__hint">
        {where.length > 0
          ? texts.bindsAt({ functions: [...new Set(where)].join(', ') })
          : !binds && texts.bindsNowhere}
      </span>
    </li>
  )
}

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
