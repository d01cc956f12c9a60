import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  /** Written down on the floor, and on no plan yet. */
  readonly suggestions: readonly string[]
  /** Names on this plan. */
  readonly taken: readonly string[]
  readonly onAdd: (name: string) => void
  readonly onClose: () => void
}

export const LONGEST_NAME = 80
/** More are a list to read. */
const MOST_SUGGESTIONS = 12

/** What is the place called that was pointed at? One tap where the name was written down before. */
export function AddPlaceDialog({ suggestions, taken, onAdd, onClose }: Props) {
  const words = useArea('floorplan', dutch)
  const { common } = useMessages()
  const [name, setName] = useState('')
  const typed = name.trim()
  const isTaken = taken.some((each) => each.trim().toLowerCase() === typed.toLowerCase())
  const add = () => {
    if (typed !== '' && !isTaken) onAdd(typed)
  }
  return (
    <Dialog
      open
      title={words.addPlace}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button variant="primary" disabled={typed === '' || isTaken} onClick={add}>
          {words.add}
        </Button>
      }
    >
      <TextField
        label={words.placeName}
        value={name}
        maxLength={LONGEST_NAME}
        problem={typed !== '' && isTaken ? words.taken : null}
        onInput={setName}
        onEnter={add}
      />
      {suggestions.length > 0 && (
        <div class="floorplan__suggestions">
          <p class="floorplan__muted">{words.suggestionsText}</p>
          <ChipGroup label={words.suggestions}>
            {suggestions.slice(0, MOST_SUGGESTIONS).map((each) => (
              <Chip key={each} label={each} on={false} icon="plus" onToggle={() => onAdd(each)} />
            ))}
          </ChipGroup>
        </div>
      )}
    </Dialog>
  )
}
