import { useState } from 'preact/hooks'
import { metresWide } from '../../analysis/floor/plan-geometry.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { FloorPlanRecord } from '../../records/media.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useNumberTexts } from '../tasks/use-number-texts.ts'

interface Props {
  readonly plan: FloorPlanRecord
  /** Drawn just now; null: the whole width is meant. */
  readonly line: readonly number[] | null
  readonly onScale: (scale: FloorPlanRecord['scale']) => void
}

const WHOLE_WIDTH = [0, 0.5, 1, 0.5]

/** How long a line of the plan is: of one that was drawn, or of the plan from side to side. */
export function ScaleFields({ plan, line, onScale }: Props) {
  const words = useArea('floorplan', dutch)
  const { decimal, texts } = useNumberTexts()
  const [metres, setMetres] = useState<number | null>(null)
  const wide = metresWide(plan)
  const set = () => {
    if (metres === null) return
    onScale({ line: line ?? WHOLE_WIDTH, metres })
    setMetres(null)
  }
  return (
    <div class="floorplan__scale">
      <p role="status">{wide === null ? words.noScale : words.wide({ metres: wide })}</p>
      <div class="floorplan__buttons">
        <NumberField
          label={line ? words.lineMetres : words.wideMetres}
          value={metres}
          min={0.1}
          max={10_000}
          unit={words.metres}
          decimal={decimal}
          texts={texts}
          onChange={setMetres}
          onEnter={set}
        />
        <Button variant="primary" disabled={metres === null} onClick={set}>
          {words.setScale}
        </Button>
        {plan.scale && (
          <Button variant="quiet" onClick={() => onScale(undefined)}>
            {words.clearScale}
          </Button>
        )}
      </div>
    </div>
  )
}
