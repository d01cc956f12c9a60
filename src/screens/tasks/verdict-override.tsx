import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { JudgedValues } from '../../records/judgement.ts'
import { VERDICTS, type Verdict } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { JudgementNote } from './judgement-note.tsx'
import type { JudgementView } from './judgement-view.ts'

export type Override = JudgedValues['override']

interface Props {
  readonly view: JudgementView<'override'>
  /** @param joined while the reason is typed */
  readonly onOverride: (override: Override | undefined, joined: boolean) => void
}

interface Draft {
  readonly verdict: Verdict | null
  readonly reason: string
}

/** A verdict of one's own. It counts from the moment there is a reason; without one it stays a draft on screen. */
export function VerdictOverride({ view, onOverride }: Props) {
  const { levels, tasks } = useMessages()
  const [draft, setDraft] = useState<Draft | null>(null)
  const shown: Draft | null = draft ?? view.own
  const change = (next: Draft, joined: boolean) => {
    const { verdict, reason } = next
    const isWhole = verdict !== null && reason.trim() !== ''
    setDraft(isWhole ? null : next)
    if (isWhole) onOverride({ verdict, reason }, joined)
  }
  const stop = () => {
    setDraft(null)
    if (view.own) onOverride(undefined, false)
  }
  return (
    <div class="verdict-override">
      {shown === null ? (
        <Button variant="quiet" icon="edit" onClick={() => setDraft({ verdict: null, reason: '' })}>
          {tasks.overrideStart}
        </Button>
      ) : (
        <>
          <Segmented
            label={tasks.overrideVerdict}
            options={VERDICTS.map((value) => ({ value, label: levels.verdicts[value] }))}
            value={shown.verdict}
            onChange={(verdict) => change({ ...shown, verdict }, false)}
          />
          <TextArea
            label={levels.overrideReason}
            value={shown.reason}
            maxLength={20_000}
            hint={draft ? tasks.overrideNeedsReason : undefined}
            onInput={(reason) => change({ ...shown, reason }, true)}
          />
          <Button variant="quiet" icon="undo" onClick={stop}>
            {view.own ? tasks.overrideTakeBack : tasks.overrideStop}
          </Button>
        </>
      )}
      <JudgementNote view={view} onTakeOver={(override) => change(override, false)} />
    </div>
  )
}
