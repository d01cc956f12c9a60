import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import { FEEDBACK_GROUPS, type FeedbackGroup, type FeedbackSessionRecord } from '../../records/feedback.ts'
import type { ScenarioId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'

export interface NewSessionSheetProps {
  readonly open: boolean
  readonly scenarios: readonly { readonly id: ScenarioId; readonly name: string }[]
  readonly onClose: () => void
  readonly onBegin: (
    facts: Pick<FeedbackSessionRecord, 'group' | 'title' | 'scenarioIds' | 'present'>,
  ) => void
}

/** Who are there and what is put to them: all scenarios, unless somebody says otherwise. */
export function NewSessionSheet({ open, scenarios, onClose, onBegin }: NewSessionSheetProps) {
  const words = useArea('feedback', feedback)
  const { common } = useMessages()
  const [group, setGroup] = useState<FeedbackGroup>('staff')
  const [title, setTitle] = useState('')
  const [present, setPresent] = useState<number | null>(null)
  const [left, setLeft] = useState<readonly ScenarioId[]>([])
  const scenarioIds = scenarios.map(({ id }) => id).filter((id) => !left.includes(id))
  const toggle = (id: ScenarioId, isIn: boolean) =>
    setLeft(isIn ? left.filter((each) => each !== id) : [...left, id])
  return (
    <Sheet open={open} from="side" title={words.newSession} closeLabel={common.cancel} onClose={onClose}>
      <div>
        <p class="field-legend">{words.group}</p>
        <ChipGroup label={words.group}>
          {FEEDBACK_GROUPS.map((each) => (
            <Chip key={each} label={words.groups[each]} on={group === each} onToggle={() => setGroup(each)} />
          ))}
        </ChipGroup>
      </div>
      <TextField
        label={words.titleField}
        hint={words.titleHint}
        value={title}
        maxLength={200}
        onInput={setTitle}
      />
      <NumberField
        label={words.present}
        value={present}
        min={1}
        max={10_000}
        texts={{
          unreadable: common.numberUnreadable,
          tooSmall: common.numberTooSmall,
          tooLarge: common.numberTooLarge,
        }}
        onChange={(count) => setPresent(count === null ? null : Math.round(count))}
      />
      <fieldset class="feedback__choice">
        <legend class="field-legend">{words.which}</legend>
        {scenarios.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={!left.includes(id)}
            onChange={(isIn) => toggle(id, isIn)}
          />
        ))}
      </fieldset>
      <Button
        variant="primary"
        disabled={scenarioIds.length === 0}
        onClick={() => onBegin({ group, title: title.trim(), present, scenarioIds })}
      >
        {words.begin}
      </Button>
    </Sheet>
  )
}
