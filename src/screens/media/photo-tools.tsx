import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { MARK_KINDS, type MarkKind } from './photo-marks.ts'
import type { Marks } from './use-marks.ts'

interface Props {
  readonly tool: MarkKind
  readonly onTool: (tool: MarkKind) => void
  readonly marks: Marks
  readonly ratio: number
}

/** Under the thumb: what a drag draws, one without a drag, away with it, back. */
export function PhotoTools({ tool, onTool, marks, ratio }: Props) {
  const { photo } = useArea('media', dutch)
  const { chosen } = marks
  return (
    <div class="photo-tools">
      <Segmented
        label={photo.tools}
        labelHidden
        size="floor"
        options={MARK_KINDS.map((value) => ({ value, label: photo.tool[value] }))}
        value={tool}
        onChange={onTool}
      />
      <p class="photo-tools__hint">{photo.howTo[tool]}</p>
      <div class="photo-tools__buttons">
        <Button icon="plus" onClick={() => marks.add(tool, ratio)}>
          {photo.add[tool]}
        </Button>
        <Button
          icon="trash"
          disabled={chosen === null}
          onClick={() => chosen !== null && marks.remove(chosen)}
        >
          {photo.remove}
        </Button>
        <Button icon="undo" disabled={!marks.canUndo} onClick={marks.undo}>
          {photo.undo}
        </Button>
      </div>
    </div>
  )
}
