import type { Said } from '../../analysis/watching/only-said.ts'
import type { WatchAgreement } from '../../analysis/watching/watch-agreement.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { practice } from '../../i18n/nl/practice.ts'
import { watching } from '../../i18n/nl/watching.ts'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { DimensionTable } from '../watching/dimension-table.tsx'
import { gradeOf, weakestOf } from '../watching/seconds-apart.ts'
import { DebriefLists } from './debrief-lists.tsx'
import '../watching/watching.css'

export interface Debrief {
  /** The truth first, what was recorded second; null where nothing was recorded. */
  readonly agreement: WatchAgreement | null
  /** Never recorded, so not compared. */
  readonly notSaid: readonly Said[]
  /** Codes of who was followed. */
  readonly who: readonly string[]
  readonly round: number
}

interface Props extends Debrief {
  readonly taskName: (id: string) => string
  readonly onAgain: () => void
}

/** How far what was recorded is what happened, what was missed, and what to practise next. */
export function PracticeDebrief({ agreement, notSaid, who, round, taskName, onAgain }: Props) {
  const words = useArea('practice', practice)
  return (
    <>
      <PageHeader title={words.result} lead={words.roundName({ number: round })} />
      {agreement ? (
        <div class="agreement">
          <Whole agreement={agreement} notSaid={notSaid} who={who} />
          <DimensionTable agreement={agreement} />
          <DebriefLists agreement={agreement} taskName={taskName} />
        </div>
      ) : (
        <p class="practice__nothing">{words.nothingSeen}</p>
      )}
      <PrimaryAction>
        <Button variant="primary" size="floor" icon="play" onClick={onAgain}>
          {words.again}
        </Button>
      </PrimaryAction>
    </>
  )
}

interface WholeProps {
  readonly agreement: WatchAgreement
  readonly notSaid: readonly Said[]
  readonly who: readonly string[]
}

function Whole({ agreement, notSaid, who }: WholeProps) {
  const words = useArea('practice', practice)
  const { dimensions: names } = useArea('watching', watching)
  const { formatPercent, formatDuration } = useFormat()
  const { composite, dimensions, stretch } = agreement
  const share = composite.value ?? 0
  const seen = dimensions.filter(({ count }) => count > 0)
  const weakest = weakestOf(seen)
  return (
    <>
      <section class="agreement__verdict">
        <p class="agreement__sentence">{words.wholeScore[gradeOf(share)]({ share: formatPercent(share) })}</p>
        <p class="agreement__quiet">
          {words.duration({ floor: formatDuration(stretch.until - stretch.from), who: who.join(', ') })}
        </p>
        <ul class="practice__sentences">
          {seen.map(({ dimension, agreed, count }) => (
            <li key={dimension}>{words.sentences[dimension]({ agreed, count })}</li>
          ))}
        </ul>
        {notSaid.length > 0 && (
          <p class="agreement__quiet">
            {words.notUsed({ list: notSaid.map((each) => names[each]).join(', ') })}
          </p>
        )}
      </section>
      <section class="practice__next">
        <h2>{words.nextTitle}</h2>
        <p>{words.next[weakest?.dimension ?? notSaid[0] ?? 'nothing']}</p>
      </section>
    </>
  )
}
