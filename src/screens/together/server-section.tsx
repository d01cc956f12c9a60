import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { sync as syncTexts } from '../../i18n/nl/sync.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { MediaLine, type MediaLineView } from './media-line.tsx'
import { type PeerLine, PeerList } from './peer-list.tsx'
import { Sameness } from './sameness.tsx'
import { SERVER_TONES } from './server-tones.ts'
import { TogetherSection } from './together-section.tsx'
import './server-section.css'

/** Where the work of this project is; times in words. */
export type ServerView =
  | { readonly kind: 'local' | 'paused' | 'connecting' | 'sending' }
  | { readonly kind: 'unreachable'; readonly since: string }
  | { readonly kind: 'on-server' | 'up-to-date'; readonly at: string }
  | { readonly kind: 'refused'; readonly reason: keyof (typeof syncTexts)['refusedText'] }

export interface ServerSectionProps {
  readonly view: ServerView
  readonly peers: readonly PeerLine[]
  /** Three words for what is here; empty while they are worked out. */
  readonly words: readonly string[]
  readonly isIncomplete: boolean
  readonly media: MediaLineView
  /** Something was asked that is not done yet. */
  readonly isBusy: boolean
  readonly onTurnOn: () => void
  readonly onPause: () => void
  readonly onTurnOff: () => void
  readonly onRetry: () => void
  readonly onSecret: (secret: string) => void
}

/** The server as a way to the others: where the work is, who is there, and whether all show the same. */
export function ServerSection(props: ServerSectionProps) {
  const words = useArea('sync', syncTexts)
  const { view, isBusy, onTurnOn } = props
  if (view.kind === 'local')
    return (
      <TogetherSection title={words.title} text={words.localText}>
        <Button icon="server" disabled={isBusy} onClick={onTurnOn}>
          {words.turnOn}
        </Button>
        {isBusy && <p role="status">{words.turningOn}</p>}
      </TogetherSection>
    )
  return (
    <TogetherSection title={words.title} text={words.lead}>
      <State {...props} />
      <MediaLine media={props.media} />
      {isConnected(view) && <Connected {...props} />}
      <Choices {...props} />
    </TogetherSection>
  )
}

const isConnected = ({ kind }: ServerView) =>
  kind === 'sending' || kind === 'on-server' || kind === 'up-to-date'

function State({ view, media, isIncomplete, onSecret }: ServerSectionProps) {
  const words = useArea('sync', syncTexts)
  const { title, text } = useStateWords(view, media)
  const asksSecret = view.kind === 'refused' && view.reason === 'room-secret-needed'
  return (
    <div class="server-section__state">
      <Notice tone={SERVER_TONES[view.kind]} title={title}>
        <p>{text}</p>
        {view.kind === 'refused' && <p>{words.safeHere}</p>}
        {asksSecret && <Secret onSecret={onSecret} />}
      </Notice>
      {isIncomplete && <Notice tone="attention" title={words.incomplete} />}
    </div>
  )
}

function useStateWords(
  view: ServerView,
  { toSend }: MediaLineView,
): { readonly title: string; readonly text: string } {
  const words = useArea('sync', syncTexts)
  switch (view.kind) {
    case 'on-server':
      return {
        title: words.onServer({ at: view.at }),
        text: toSend.photos + toSend.voices > 0 ? words.recordsOnServerText : words.onServerText,
      }
    case 'up-to-date':
      return { title: words.upToDate({ at: view.at }), text: words.upToDateText }
    case 'unreachable':
      return { title: words.unreachable({ since: view.since }), text: words.unreachableText }
    case 'refused':
      return { title: words.refusedTitle[view.reason], text: words.refusedText[view.reason] }
    case 'paused':
      return { title: words.stateOf.paused, text: words.pausedText }
    case 'sending':
      return { title: words.stateOf.sending, text: words.sendingText }
    default:
      return { title: words.stateOf.connecting, text: words.connectingText }
  }
}

function Secret({ onSecret }: Pick<ServerSectionProps, 'onSecret'>) {
  const words = useArea('sync', syncTexts)
  const [secret, setSecret] = useState('')
  const give = (event: Event) => {
    event.preventDefault()
    if (secret.trim() !== '') onSecret(secret.trim())
  }
  return (
    <form class="server-section__secret" onSubmit={give}>
      <TextField label={words.secret} value={secret} onInput={setSecret} type="password" />
      <Button type="submit">{words.giveSecret}</Button>
    </form>
  )
}

function Connected({ peers, words: own }: ServerSectionProps) {
  return (
    <>
      <PeerList peers={peers} />
      <Sameness peers={peers} words={own} />
    </>
  )
}

function Choices({ view, isBusy, onTurnOn, onPause, onTurnOff, onRetry }: ServerSectionProps) {
  const words = useArea('sync', syncTexts)
  return (
    <div class="together-section__actions">
      {view.kind === 'paused' ? (
        <Button disabled={isBusy} onClick={onTurnOn}>
          {words.resume}
        </Button>
      ) : (
        <Button disabled={isBusy} onClick={onPause}>
          {words.pause}
        </Button>
      )}
      {(view.kind === 'unreachable' || view.kind === 'refused') && (
        <Button onClick={onRetry}>{words.tryAgain}</Button>
      )}
      {view.kind === 'paused' && (
        <Button variant="quiet" disabled={isBusy} onClick={onTurnOff}>
          {words.turnOff}
        </Button>
      )}
    </div>
  )
}
