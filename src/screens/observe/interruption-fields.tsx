import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import { INTERRUPTION_KINDS, type InterruptionRecord } from '../../records/observing.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ClockField } from './clock-field.tsx'
import { type Present, readEnd } from './observation-times.ts'
import type { RecordingActions } from './recording.ts'

interface Props extends Pick<RecordingActions, 'onInterruption' | 'onNoInterruption'> {
  readonly interruption: InterruptionRecord
  readonly present: Present
}

const WENT_ON = { unknown: null, yes: true, no: false } as const

/** One interruption, to be put right: by what, how it went on, when it was over. */
export function InterruptionFields({ interruption, present, onInterruption, onNoInterruption }: Props) {
  const words = useArea('recording', dutch)
  const { formatClock } = useFormat()
  const { kind, at, aside, endedAt, resumed, note } = interruption
  const time = formatClock(at)
  const wentOn = resumed === null ? 'unknown' : resumed ? 'yes' : 'no'
  return (
    <div class="interruption">
      <p class="interruption__head">
        {aside
          ? words.wasAside({ kind: words.kinds[kind], time })
          : words.sheetInterruption({ kind: words.interruptedBy[kind], time })}
      </p>
      <Select
        label={words.kind}
        value={kind}
        options={INTERRUPTION_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(next) => onInterruption(interruption, { kind: next })}
      />
      <ClockField
        label={words.overAt}
        time={endedAt}
        read={(typed) => readEnd({ kind: 'interval', start: at, end: endedAt }, typed, present)}
        onChange={(next) => onInterruption(interruption, { endedAt: next }, true)}
      />
      {!aside && (
        <Segmented
          label={words.wentOn}
          value={wentOn}
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({
            value,
            label: words.wentOnOptions[value],
          }))}
          onChange={(next) => onInterruption(interruption, { resumed: WENT_ON[next] })}
        />
      )}
      <TextField
        label={words.interruptionNote}
        value={note}
        maxLength={500}
        onInput={(next) => onInterruption(interruption, { note: next }, true)}
      />
      <Button class="interruption__remove" onClick={() => onNoInterruption(interruption)}>
        {words.removeInterruption}
      </Button>
    </div>
  )
}
