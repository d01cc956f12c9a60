import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { INTERRUPTION_KINDS } from '../../records/observing.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { RecordingActions } from './recording.ts'
import type { NameOf } from './task-names.ts'

interface Props extends Pick<RecordingActions, 'onInterrupt'> {
  /** What runs now; one at least. */
  readonly running: readonly ObservationRecord[]
  readonly nameOf: NameOf
  readonly onClose: () => void
}

/** One tap on what broke in, and it is kept. Which work, and that it goes on, is chosen before, where it has to be. */
export function InterruptPanel({ running, nameOf, onInterrupt, onClose }: Props) {
  const words = useArea('recording', dutch)
  const { common } = useMessages()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isAside, setAside] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.querySelector('button')?.focus({ preventScroll: true }), [])
  const chosen = running.filter(({ id }) => !left.has(id))
  const toggle = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  const [only, ...others] = running
  return (
    <section
      class="interrupt"
      ref={panel}
      aria-labelledby="interrupt-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <h2 class="interrupt__title" id="interrupt-title">
        {only && others.length === 0 ? words.whatBrokeInOn({ task: nameOf(only) }) : words.whatBrokeIn}
      </h2>
      <div class="interrupt__kinds">
        {INTERRUPTION_KINDS.map((kind) => (
          <Button
            key={kind}
            class="interrupt__kind"
            size="floor"
            disabled={chosen.length === 0}
            onClick={() => {
              onInterrupt(kind, chosen, isAside)
              onClose()
            }}
          >
            {words.kinds[kind]}
          </Button>
        ))}
      </div>
      <div class="interrupt__close">
        <IconButton icon="close" label={common.close} onClick={onClose} />
      </div>
      <ChipGroup label={words.whichTasks}>
        {others.length > 0 &&
          running.map((each) => (
            <Chip
              key={each.id}
              size="floor"
              label={nameOf(each)}
              on={!left.has(each.id)}
              onToggle={() => toggle(each.id)}
            />
          ))}
        <Chip size="floor" label={words.aside} on={isAside} onToggle={() => setAside(!isAside)} />
      </ChipGroup>
    </section>
  )
}
