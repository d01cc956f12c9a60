import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { SituationRecord } from '../../records/observing.ts'
import { holdingSituations } from '../../records/scheme-rules.ts'
import { Button } from '../../ui/button.tsx'

interface Props {
  readonly situations: readonly SituationRecord[]
  /** Opens the sheet where one begins or is over. */
  readonly onOpen: () => void
}

/** What is going on, for as long as it holds. */
export function SituationRow({ situations, onOpen }: Props) {
  const words = useArea('recording', dutch)
  const { formatClock } = useFormat()
  const holding = holdingSituations(situations)
  if (holding.length === 0) return null
  return (
    <div class="situations">
      {holding.map(({ id, name, start }) => (
        <Button key={id} class="situations__one" icon="clock" aria-haspopup="dialog" onClick={onOpen}>
          {words.situationSince({ name, time: formatClock(start) })}
        </Button>
      ))}
    </div>
  )
}

/** The way to the sheet while nothing is going on yet. */
export function SituationButton({ onOpen }: Pick<Props, 'onOpen'>) {
  const words = useArea('recording', dutch)
  return (
    <section class="floor__group">
      <h3>{words.situationsTitle}</h3>
      <p class="floor__nothing">{words.situationsText}</p>
      <Button class="situations__new" icon="plus" aria-haspopup="dialog" onClick={onOpen}>
        {words.situation}
      </Button>
    </section>
  )
}
