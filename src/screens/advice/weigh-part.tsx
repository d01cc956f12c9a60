import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { scenarios as scenarioTexts } from '../../i18n/nl/scenarios.ts'
import { linesText } from '../../records/scenario-lines.ts'
import { TextArea } from '../../ui/text-area.tsx'
import type { PartProps } from './advice-props.ts'

export function WeighPart({ worked, edits }: PartProps) {
  const texts = useArea('advice', advice)
  const { lists } = useArea('scenarios', scenarioTexts)
  const { record } = worked.view
  return (
    <div class="advice__pair">
      {(['advantages', 'disadvantages'] as const).map((list) => (
        <TextArea
          key={list}
          label={lists[list]}
          hint={texts.onePerLine}
          rows={4}
          value={linesText(record, list)}
          onInput={(text) => edits.writeList(record, list, text)}
        />
      ))}
    </div>
  )
}
