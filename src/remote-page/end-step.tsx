import type { RemotePageWords } from '../i18n/remote-page-words.ts'
import { Pictogram } from '../screens/handover/pictogram.tsx'
import { StepHeading } from '../screens/handover/step-heading.tsx'
import { Button } from '../ui/button.tsx'

interface Props {
  readonly words: RemotePageWords
  readonly file: string
  readonly onAgain: () => void
  readonly onBack: () => void
}

/** The file is there; now it has to be sent. */
export function EndStep({ words, file, onAgain, onBack }: Props) {
  return (
    <>
      <div class="handover__middle handover__done">
        <Pictogram name="agree" />
        <StepHeading class="handover__title">{words.doneTitle}</StepHeading>
        <p class="handover__text">{words.doneText({ file })}</p>
        <p class="handover__text">{words.doneSend}</p>
      </div>
      <div class="handover__actions">
        <Button variant="quiet" size="floor" icon="chevron-left" onClick={onBack}>
          {words.back}
        </Button>
        <Button size="floor" icon="download" class="handover__main-action" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </>
  )
}
