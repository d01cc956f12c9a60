import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import { holdingSituations } from '../../records/scheme-rules.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { knownWord } from './known-word.ts'
import type { Present } from './observation-times.ts'
import type { Recording, RecordingActions } from './recording.ts'
import { type SituationChanges, SituationList } from './situation-list.tsx'
import { dayOf, writeMoment } from './wall-moment.ts'

interface Props
  extends Pick<RecordingActions, 'onSituation' | 'onSituationOver'>,
    SituationChanges,
    Pick<Recording, 'situations' | 'unended'> {
  readonly present: Present
  readonly onClose: () => void
}

/** What holds for all that is seen: begin one, or say it is over. */
export function SituationSheet(props: Props) {
  const { situations, onSituation, onSituationOver, onClose } = props
  const words = useArea('recording', dutch)
  const { common } = useMessages()
  const { formatClock } = useFormat()
  const [name, setName] = useState('')
  const holding = holdingSituations(situations)
  const isHolding = (each: string) => holding.some((held) => held.name === each)
  const known = [...new Set([...situations.map((each) => each.name), ...words.usualSituations])]
  const add = () => {
    const typed = knownWord(name, known)
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
      <Recent {...props} />
    </Sheet>
  )
}

/** Those of today and those of another day that nobody ended, the last one first. */
function Recent(props: Props) {
  const { situations, unended, present } = props
  const words = useArea('recording', dutch)
  const today = dayOf(writeMoment(present.now, present.zone))
  const shown = situations
    .filter(({ id, start, end }) => dayOf(start) === today || end === null || unended.has(id))
    .sort((a, b) => Date.parse(b.start) - Date.parse(a.start))
  if (shown.length === 0) return null
  return (
    <section class="floor__group">
      <h3>{words.situationsPutRight}</h3>
      <SituationList {...props} situations={shown} />
    </section>
  )
}
