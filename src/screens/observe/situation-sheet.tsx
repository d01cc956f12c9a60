import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { SituationRecord } from '../../records/observing.ts'
import { holdingSituations } from '../../records/scheme-rules.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { RecordingActions } from './recording.ts'

interface Props extends Pick<RecordingActions, 'onSituation' | 'onSituationOver'> {
  readonly situations: readonly SituationRecord[]
  readonly onClose: () => void
}

/** What holds for all that is seen: begin one, or say it is over. */
export function SituationSheet({ situations, onSituation, onSituationOver, onClose }: Props) {
  const words = useArea('recording', dutch)
  const { common } = useMessages()
  const { formatClock } = useFormat()
  const [name, setName] = useState('')
  const holding = holdingSituations(situations)
  const isHolding = (each: string) => holding.some((held) => held.name === each)
  const known = [...new Set([...situations.map((each) => each.name), ...words.usualSituations])]
  const add = () => {
    const typed = name.trim()
    if (typed === '' || isHolding(typed)) return
    onSituation(typed)
    setName('')
  }
  return (
    <Sheet open title={words.situationsTitle} closeLabel={common.close} onClose={onClose}>
      <p class="floor__nothing">{words.situationsText}</p>
      {holding.length > 0 && (
        <ul class="situations__list">
          {holding.map((each) => (
            <li key={each.id} class="situations__held">
              <span>{words.situationSince({ name: each.name, time: formatClock(each.start) })}</span>
              <Button size="floor" icon="stop" onClick={() => onSituationOver(each)}>
                {words.situationOver({ name: each.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ChipGroup label={words.situation}>
        {known
          .filter((each) => !isHolding(each))
          .map((each) => (
            <Chip key={each} size="floor" label={each} on={false} onToggle={() => onSituation(each)} />
          ))}
      </ChipGroup>
      <div class="floor__add">
        <TextField label={words.situationName} value={name} maxLength={80} onInput={setName} onEnter={add} />
        <Button size="floor" icon="plus" disabled={name.trim() === ''} onClick={add}>
          {words.addSituation}
        </Button>
      </div>
    </Sheet>
  )
}
