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
  readonly isInterrupting: boolean
  readonly onInterrupting: (on: boolean) => void
}

/** Above the bar, near the thumb: what broke in, what waits, what is asked. One thing at a time; nothing of it has to be answered. */
export function FloorDock(props: Props) {
  const { recording, running, followed, nameOf, isInterrupting } = props
  if (isInterrupting) {
    return (
      <div class="floor__dock">
        <InterruptPanel
          running={followed.length > 0 ? followed : running}
          nameOf={nameOf}
          onInterrupt={props.onInterrupt}
          onClose={() => props.onInterrupting(false)}
        />
      </div>
    )
  }
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
