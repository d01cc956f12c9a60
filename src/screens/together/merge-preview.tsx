import { useId, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { type PreviewSide, RecordCard } from './record-card.tsx'

interface Props {
  readonly root: 'tasks' | 'people'
  readonly sides: readonly [PreviewSide, PreviewSide]
  readonly cancelLabel: string
  readonly onMerge: (keptId: string) => void
  readonly onClose: () => void
}

/** Both side by side; one chooses which stays and sees what it gets. */
export function MergePreview({ root, sides, cancelLabel, onMerge, onClose }: Props) {
  const words = useArea('discussion', discussion)
  const name = useId()
  const [keptId, setKeptId] = useState(sides[0].id)
  const [kept, other] = keptId === sides[0].id ? sides : [sides[1], sides[0]]
  const shown = kept.name || words.nameless
  return (
    <Dialog
      open
      title={words.mergeTitle}
      closeLabel={cancelLabel}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancelLabel}</Button>
          <Button variant="primary" onClick={() => onMerge(keptId)}>
            {words.mergeDo}
          </Button>
        </>
      }
    >
      <fieldset class="decide__values">
        <legend class="field-legend">{words.whichStays}</legend>
        {sides.map((side) => (
          <label key={side.id} class="decide__value">
            <input
              type="radio"
              name={name}
              checked={side.id === keptId}
              onChange={() => setKeptId(side.id)}
            />
            <span class="decide__card">
              <RecordCard side={side} />
            </span>
          </label>
        ))}
      </fieldset>
      {other.brings.length === 0 ? (
        <p class="merge-preview__text">{words.nothingCarried}</p>
      ) : (
        <>
          <p class="merge-preview__text">
            {root === 'tasks' ? words.taskStays({ name: shown }) : words.personStays({ code: shown })}
          </p>
          <ul class="merge-preview__list">
            {other.brings.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {other.outvoted.length > 0 && (
        <>
          <p class="merge-preview__text">{words.outvoted}</p>
          <ul class="merge-preview__list">
            {other.outvoted.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <p class="difference__quiet">{words.undoable}</p>
    </Dialog>
  )
}
