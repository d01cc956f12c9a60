import { Button } from '../../ui/button.tsx'
import { type CheckView, canSubmit } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly checks: readonly CheckView[]
  /** Leads to what the check says. */
  readonly onChecks: () => void
  readonly onSubmit: () => void
}

/** Under the thumb while a draft is written: how it stands with the check, and putting it to people. */
export function FindingFoot({ checks, onChecks, onSubmit }: Props) {
  const words = useFindingWords()
  const isFree = canSubmit(checks)
  const open = checks.filter(({ passed }) => passed === null).length
  return (
    <div class="finding__foot">
      <Button variant="quiet" icon={isFree ? 'check' : 'attention'} onClick={onChecks}>
        {isFree ? words.checkInOrder : words.checkPoints({ count: open })}
      </Button>
      <Button
        variant="primary"
        icon="upload"
        disabled={!isFree}
        aria-describedby={isFree ? undefined : 'submit-blocked'}
        onClick={onSubmit}
      >
        {words.submit}
      </Button>
      {!isFree && (
        <span class="visually-hidden" id="submit-blocked">
          {words.submitBlocked}
        </span>
      )}
    </div>
  )
}

interface PutProps {
  readonly onHandOver: () => void
  readonly onOtherWays?: (() => void) | undefined
}

/** In the same place once it is put to people: what the message of putting it says to do now. */
export function PutFoot({ onHandOver, onOtherWays }: PutProps) {
  const words = useFindingWords()
  return (
    <div class="finding__foot">
      {onOtherWays && (
        <Button variant="quiet" icon="document" onClick={onOtherWays}>
          {words.otherWays}
        </Button>
      )}
      <Button variant="primary" icon="device" onClick={onHandOver}>
        {words.handOver}
      </Button>
    </div>
  )
}
