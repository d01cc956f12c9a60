import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { RemoteVerdict } from '../../records/remote-validation.ts'
import { Button } from '../../ui/button.tsx'

export interface PreviewLine {
  readonly key: string
  readonly statement: string
  readonly verdict: RemoteVerdict | null
  readonly text: string
  readonly isSkipped: boolean
}

export interface PreviewView {
  readonly code: string
  readonly lines: readonly PreviewLine[]
  readonly missing: string
  /** Null: not filled in. */
  readonly consent: boolean | null
  readonly isSigned: boolean
  /** Wall time. */
  readonly endedAt: string
  readonly newCount: number
  /** All of it is here already. */
  readonly isKnown: boolean
}

interface Props {
  readonly preview: PreviewView
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** What an answer file says, as it will be taken over. */
export function AnswerPreview({ preview, onTake, onLeave }: Props) {
  const words = useArea('remote', remote)
  const { formatDate, formatClock } = useFormat()
  const { code, lines, missing, consent, endedAt, isKnown, newCount } = preview
  const given = (line: PreviewLine) =>
    line.verdict ? words.verdicts[line.verdict] : line.isSkipped ? words.skipped : words.unanswered
  const consentWords = { true: words.consentYes, false: words.consentNo, null: words.consentNone }
  return (
    <section class="remote__preview" aria-label={words.previewTitle({ code })}>
      <h3>{words.previewTitle({ code })}</h3>
      <p role="status">{isKnown ? words.previewKnown : words.previewNew({ count: newCount })}</p>
      <dl class="remote__said">
        {lines.map((line) => (
          <div key={line.key}>
            <dt>{line.statement}</dt>
            <dd>
              <strong>{given(line)}</strong>
              {line.text && <span class="remote__quote">{line.text}</span>}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.missing}</dt>
          <dd>{missing || words.nothing}</dd>
        </div>
        <div>
          <dt>{words.consent}</dt>
          <dd>
            {consentWords[`${consent}`]}
            {preview.isSigned && ` · ${words.signed}`}
          </dd>
        </div>
      </dl>
      <p class="remote__when">{words.endedAt({ date: formatDate(endedAt), time: formatClock(endedAt) })}</p>
      {!isKnown && (
        <div class="remote__actions">
          <Button variant="primary" icon="check" onClick={onTake}>
            {words.take}
          </Button>
          <Button variant="quiet" onClick={onLeave}>
            {words.doNot}
          </Button>
        </div>
      )}
    </section>
  )
}
