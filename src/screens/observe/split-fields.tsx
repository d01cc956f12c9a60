import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { ClockField } from './clock-field.tsx'
import { type Present, readSplit } from './observation-times.ts'

interface Props {
  readonly observation: ObservationRecord
  readonly present: Present
  readonly onSplit: (at: string) => void
}

export function SplitFields({ observation, present, onSplit }: Props) {
  const { observe } = useMessages()
  const [at, setAt] = useState<string | null>(null)
  return (
    <section class="floor__group">
      <h3>{observe.split}</h3>
      <div class="observation__split">
        <ClockField
          label={observe.splitAt}
          hint={observe.splitHint}
          time={at}
          read={(typed) => readSplit(observation, typed, present)}
          onChange={setAt}
        />
        <Button disabled={!at} onClick={() => at && onSplit(at)}>
          {observe.doSplit}
        </Button>
      </div>
    </section>
  )
}
