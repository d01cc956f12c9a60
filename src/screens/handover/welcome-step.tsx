import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import { Button } from '../../ui/button.tsx'
import { minutesFor } from './handover-flow.ts'
import { ListenButton, type Listening } from './listen-button.tsx'
import { Pictogram, type PictogramName } from './pictogram.tsx'
import { StepHeading } from './step-heading.tsx'

interface Props {
  readonly words: HandoverWords
  readonly count: number
  readonly purpose: 'validate' | 'result'
  /** Something was answered before. */
  readonly isBegun: boolean
  readonly listening: Listening | null
  readonly onStart: () => void
}

/** What this is, who sees it, how long it takes, and that nothing has to. */
export function WelcomeStep({ words, count, purpose, isBegun, listening, onStart }: Props) {
  const { welcome, result } = words
  const isResult = purpose === 'result'
  const title = isResult ? result.title : welcome.title
  const lines: readonly (readonly [PictogramName, string])[] = isResult
    ? [['eyes', result.text]]
    : [
        ['eyes', welcome.what({ count })],
        ['people', welcome.who],
        ['clock', welcome.time({ minutes: minutesFor(count) })],
        ['hand', welcome.free],
        ['nobody', welcome.noName],
      ]
  const spoken = [title, ...lines.map(([, text]) => text), welcome.asWritten].join(' ')
  return (
    <>
      <div class="handover__middle">
        <StepHeading class="handover__title">{title}</StepHeading>
        <ul class="handover__facts">
          {lines.map(([name, text]) => (
            <li key={name}>
              <Pictogram name={name} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        {welcome.asWritten && <p class="handover__aside">{welcome.asWritten}</p>}
      </div>
      <div class="handover__actions">
        <ListenButton listening={listening} words={words} text={spoken} />
        <Button variant="primary" size="floor" class="handover__main-action" onClick={onStart}>
          {isBegun ? welcome.goOn : welcome.start}
        </Button>
      </div>
    </>
  )
}
