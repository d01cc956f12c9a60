import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AnswerPreview, type PreviewView } from './answer-preview.tsx'

export type ReadingState =
  | { readonly kind: 'nothing' | 'reading' }
  | { readonly kind: 'problem'; readonly reason: ProblemKind; readonly places: readonly string[] }
  | { readonly kind: 'preview'; readonly preview: PreviewView }

export type ProblemKind = 'not-answer' | 'newer' | 'elsewhere' | 'damaged' | 'content'

interface Props {
  readonly state: ReadingState
  readonly onRead: () => void
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** A file that came back: why it cannot be read, or what is in it, before anything changes. */
export function AnswerReading({ state, onRead, onTake, onLeave }: Props) {
  const words = useArea('remote', remote)
  return (
    <Card title={words.readTitle}>
      <p>{words.readText}</p>
      <div class="remote__actions">
        <Button icon="upload" onClick={onRead}>
          {words.read}
        </Button>
      </div>
      <p role="status">{state.kind === 'reading' && words.reading}</p>
      {state.kind === 'problem' && (
        <Notice tone="attention" title={words.problems[state.reason]} live>
          {state.places.length > 0 && (
            <ul class="remote__places">
              {[...new Set(state.places.map((place) => placeWords(words, place)))].map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          )}
          {words.nothingChanged}
        </Notice>
      )}
      {state.kind === 'preview' && (
        <AnswerPreview preview={state.preview} onTake={onTake} onLeave={onLeave} />
      )}
    </Card>
  )
}

/** `answers.2.verdict` as a person says it. */
function placeWords(words: typeof remote, place: string): string {
  const [part = '', number] = place.split('.')
  if (part === 'answers' && number !== undefined) return words.places.answers({ number: Number(number) + 1 })
  const named = ['skipped', 'missing', 'consent', 'signature', 'endedAt'] as const
  const found = named.find((each) => each === part)
  return found ? words.places[found] : words.places.other
}
