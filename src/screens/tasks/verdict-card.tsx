import { CRITERIA, type Criterion, verdictWithReasons } from '../../analysis/verdict.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { Verdict } from '../../records/scales.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { Button } from '../../ui/button.tsx'
import { VerdictMark, type VerdictShape } from '../../ui/verdict-mark.tsx'
import type { JudgementView } from './judgement-view.ts'
import { type Override, VerdictOverride } from './verdict-override.tsx'

export const VERDICT_SHAPES: Readonly<Record<Verdict, VerdictShape>> = {
  suitable: 'filled',
  possible: 'half',
  unsuitable: 'open',
}

interface Props {
  readonly standing: TaskStanding
  readonly override: JudgementView<'override'>
  /** Goes to where a missing criterion is filled in. */
  readonly onFillIn: (criterion: Criterion) => void
  readonly onOverride: (override: Override | undefined, joined: boolean) => void
}

/** The verdict as it stands now, why, what is missing for it, and what an analyst made of it. */
export function VerdictCard({ standing, override, onFillIn, onOverride }: Props) {
  const { levels, tasks } = useMessages()
  const { verdict, byRule, overridden, grades } = verdictWithReasons(standing.task)
  const missing = CRITERIA.filter((criterion) => standing.unjudged.includes(criterion))
  return (
    <section class="verdict-card" aria-label={levels.verdict} data-verdict={standing.hasVerdict && verdict}>
      <p class="verdict-card__verdict" role="status">
        {standing.hasVerdict ? (
          <VerdictMark shape={VERDICT_SHAPES[verdict]} word={levels.verdicts[verdict]} size="large" />
        ) : (
          <VerdictMark shape="none" word={levels.notJudged} size="large" />
        )}
        <span class="verdict-card__meaning">
          {standing.hasVerdict
            ? levels.verdictTexts[verdict]
            : tasks.verdictMissing({ missing: listOf(missing.map(wordOf), tasks.and) })}
        </span>
      </p>
      {overridden && missing.length === 0 && (
        <p class="verdict-card__rule">{levels.byRule({ verdict: levels.verdicts[byRule] })}</p>
      )}
      <ul class="verdict-card__reasons">
        {grades.map(({ criterion, grade }) => (
          <li key={criterion} class="verdict-reason" data-grade={isMissing(criterion) ? 'missing' : grade}>
            <span class="verdict-reason__grade">
              {levels.criteria[criterion]}: {isMissing(criterion) ? tasks.missing : levels.grades[grade]}
            </span>
            {isMissing(criterion) ? (
              <Button
                class="verdict-reason__fill"
                variant="quiet"
                aria-label={tasks.fillInOf({ field: wordOf(criterion) })}
                onClick={() => onFillIn(criterion)}
              >
                {tasks.fillIn}
              </Button>
            ) : (
              <span class="verdict-reason__text">{levels.reasons[criterion][grade]}</span>
            )}
          </li>
        ))}
      </ul>
      <VerdictOverride view={override} onOverride={onOverride} />
    </section>
  )

  function isMissing(criterion: Criterion): boolean {
    return missing.includes(criterion)
  }
  function wordOf(criterion: Criterion): string {
    return criterion === 'frequency' ? levels.frequency.toLowerCase() : levels.criteria[criterion]
  }
}

/** "a, b en c" */
const listOf = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
