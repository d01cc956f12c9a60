import type { ComponentChildren } from 'preact'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { loadWord, notGraded } from './content-words.ts'
import type { ContextChanges } from './context-fields.tsx'
import { type ChipChoices, chipRow, type FloorContext, gradesIn, type IsOnPlan } from './floor-context.ts'

interface Props extends Pick<ContextChanges, 'onPlace' | 'onLoad'> {
  readonly choices: ChipChoices
  readonly context: FloorContext
  readonly isOnPlan: IsOnPlan
  /** Opens everything else: other places, own words, grades. */
  readonly onMore: () => void
  /** Before all others: where one is. */
  readonly first?: ComponentChildren
  /** After these: other chips. */
  readonly children?: ComponentChildren
}

/** One tap says what holds for what runs now. */
export function ChipRow({ choices, context, isOnPlan, onPlace, onLoad, onMore, first, children }: Props) {
  const messages = useMessages()
  const { observe, levels, load } = messages
  const row = chipRow(choices, context, isOnPlan)
  const factors = notGraded(row.load, context.environment, messages)
  return (
    <div class="floor__chips">
      <Button
        class="floor__more-chips"
        icon="plus"
        aria-haspopup="dialog"
        aria-label={observe.moreChips}
        onClick={onMore}
      >
        {observe.more}
      </Button>
      <ChipGroup label={observe.holdsNow}>
        {first}
        {factors.map((factor) => {
          const on = context.load.includes(factor)
          return (
            <Chip key={factor} label={loadWord(factor, load)} on={on} onToggle={() => onLoad(factor, !on)} />
          )
        })}
        {row.places.map((place) => {
          const on = context.location === place
          return <Chip key={`@${place}`} label={place} on={on} onToggle={() => onPlace(on ? '' : place)} />
        })}
        {gradesIn(context.environment).map(([factor, level]) => (
          <Button key={factor} class="floor__graded" aria-haspopup="dialog" onClick={onMore}>
            {observe.grade({ factor: levels.environment[factor], level })}
          </Button>
        ))}
        {children}
      </ChipGroup>
    </div>
  )
}
