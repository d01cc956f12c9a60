import type { ObservationRecord } from '../../records/document-records.ts'
import { InterruptPanel } from './interrupt-panel.tsx'
import type { ObserveProps } from './observe-props.ts'
import { QuestionStrip } from './question-strip.tsx'
import type { NameOf } from './task-names.ts'
import { WaitingBar } from './waiting-bar.tsx'

interface Props extends ObserveProps {
  readonly nameOf: NameOf
  /** What runs for whom is followed. */
  readonly followed: readonly ObservationRecord[]
}

/** What waits and what is asked: above the bar, or under what runs where that stands beside the tiles. Nothing of it has to be answered. */
export function FloorDock(props: Props) {
  const { recording, followed, nameOf } = props
  return (
    <div class="floor__dock">
      <WaitingBar
        waiting={recording.waiting}
        asides={recording.asides}
        now={props.present.now}
        nameOf={nameOf}
        onTakeUp={props.onTakeUp}
        onLeave={props.onLeave}
        onAsideOver={props.onAsideOver}
      />
      <QuestionStrip
        running={followed}
        questions={recording.questions}
        nameOf={nameOf}
        onAnswer={props.onAnswer}
      />
    </div>
  )
}

interface InterruptProps extends Props {
  readonly onClose: () => void
}

/** What broke in: in the place of the bar, under the thumb. */
export function InterruptDock({ followed, running, nameOf, onInterrupt, onClose }: InterruptProps) {
  return (
    <div class="floor__dock">
      <InterruptPanel
        running={followed.length > 0 ? followed : running}
        nameOf={nameOf}
        onInterrupt={onInterrupt}
        onClose={onClose}
      />
    </div>
  )
}
