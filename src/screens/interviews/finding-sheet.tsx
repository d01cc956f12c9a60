import { useMessages } from '../../i18n/messages-context.tsx'
import { FINDING_KINDS } from '../../records/case-file.ts'
import type { FindingRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { FindingKind } from './method-guide.ts'

export interface FindingActions {
  readonly onFindingKind: (finding: FindingRecord, kind: FindingKind) => void
  readonly onFindingText: (finding: FindingRecord, text: string) => void
  readonly onRemoveFinding: (finding: FindingRecord) => void
}

interface Props extends FindingActions {
  /** null: closed. */
  readonly finding: FindingRecord | null
  readonly onClose: () => void
}

/** A finding that came of a line: its kind by one tap, its words as they will be put to whoever said it. */
export function FindingSheet({ finding, onClose, ...on }: Props) {
  const { interviews, levels, common } = useMessages()
  return (
    <Sheet
      open={finding !== null}
      from="side"
      title={interviews.findingTitle}
      closeLabel={common.done}
      onClose={onClose}
    >
      {finding && (
        <>
          <div>
            <p class="field-legend">{interviews.findingKind}</p>
            <ChipGroup label={interviews.findingKind}>
              {FINDING_KINDS.map((kind) => (
                <Chip
                  key={kind}
                  label={levels.findingKinds[kind]}
                  on={finding.kind === kind}
                  onToggle={() => on.onFindingKind(finding, kind)}
                />
              ))}
            </ChipGroup>
          </div>
          <TextArea
            label={interviews.findingText}
            hint={interviews.findingDraft}
            rows={4}
            maxLength={20_000}
            value={finding.text}
            onInput={(text) => on.onFindingText(finding, text)}
          />
          <Button
            variant="danger"
            icon="trash"
            onClick={() => {
              on.onRemoveFinding(finding)
              onClose()
            }}
          >
            {interviews.findingRemove}
          </Button>
        </>
      )}
    </Sheet>
  )
}
