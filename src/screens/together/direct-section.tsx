import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { direct } from '../../i18n/nl/direct.ts'
import { sharing } from '../../i18n/nl/sharing.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { DirectView } from './direct-view.ts'
import { ThreeWords } from './three-words.tsx'
import { TogetherSection } from './together-section.tsx'
import './direct.css'

interface Count {
  readonly photos: number
  readonly voices: number
}

/** Photos and voice notes on their way over the link, and those that found no room. */
export interface UnderWay {
  readonly toSend: Count
  readonly toFetch: Count
  readonly noRoom: Count
  readonly notKeptThere: Count
}

interface Props {
  readonly view: DirectView
  readonly media: UnderWay
  /** False on a device that left the project, or was removed from it. */
  readonly isIn: boolean
  readonly onBegin: () => void
  readonly onJoin: () => void
  readonly onStop: () => void
}

/** The direct link in the room: how to begin one, and where the one stands that is open. */
export function DirectSection(props: Props) {
  const words = useArea('direct', direct)
  const { view } = props
  return (
    <TogetherSection title={words.title} text={words.lead}>
      <div class="direct-section__state" role="status">
        <State view={view} />
        {isLinked(view) && <Coming media={props.media} />}
      </div>
      {isLinked(view) ? <Button onClick={props.onStop}>{words.disconnect}</Button> : <Beginning {...props} />}
    </TogetherSection>
  )
}

const LINKED = ['greeting', 'exchanging', 'checking', 'equal', 'different']
const isLinked = ({ kind }: DirectView) => LINKED.includes(kind)

function Beginning({ isIn, onBegin, onJoin }: Props) {
  const words = useArea('direct', direct)
  const { invite } = useArea('sharing', sharing)
  if (!isIn) return <p>{words.notIn}</p>
  return (
    <>
      <p>
        {words.beginText} {words.needs({ invite })}
      </p>
      <div class="together-section__actions">
        <Button onClick={onBegin}>{words.begin}</Button>
        <Button icon="camera" onClick={onJoin}>
          {words.join}
        </Button>
      </div>
    </>
  )
}

function Coming({ media: { toSend, toFetch, noRoom, notKeptThere } }: Pick<Props, 'media'>) {
  const words = useArea('direct', direct)
  const isSome = ({ photos, voices }: Count) => photos + voices > 0
  return (
    <>
      {isSome(toFetch) && <p class="together-section__text">{words.media.coming(toFetch)}</p>}
      {isSome(toSend) && <p class="together-section__text">{words.media.going(toSend)}</p>}
      {isSome(noRoom) && <p>{words.media.noRoom(noRoom)}</p>}
      {isSome(notKeptThere) && <p>{words.media.notKeptThere(notKeptThere)}</p>}
    </>
  )
}

function State({ view }: Pick<Props, 'view'>) {
  const words = useArea('direct', direct)
  switch (view.kind) {
    case 'greeting':
      return <p>{words.greeting}</p>
    case 'exchanging':
      return <Exchanging {...view} />
    case 'checking':
      return <p>{words.checking}</p>
    case 'equal':
      return (
        <Notice tone="good" title={words.equalTitle}>
          <div class="direct-section__equal">
            <p>{words.equalText}</p>
            <ThreeWords words={view.words} label={words.wordsLabel} />
            <p>{words.equalLive}</p>
          </div>
        </Notice>
      )
    case 'different':
      return (
        <Notice tone="attention" title={words.differentTitle}>
          <p>{words.differentText}</p>
        </Notice>
      )
    case 'ended':
      return (
        <Notice tone={isCalm(view.reason) ? 'plain' : 'attention'} title={words.ended[view.reason]}>
          <p>{words.endedText[view.reason]}</p>
        </Notice>
      )
    case 'impossible':
      return (
        <Notice tone="attention" title={words.impossible[view.reason]}>
          <p>{words.impossibleText[view.reason]}</p>
        </Notice>
      )
    default:
      return null
  }
}

const isCalm = (reason: string) => reason === 'stopped' || reason === 'peer-stopped'

function Exchanging({ doneBytes, totalBytes, secondsLeft }: Extract<DirectView, { kind: 'exchanging' }>) {
  const words = useArea('direct', direct)
  const { formatNumber } = useFormat()
  const megabytes = (bytes: number) => formatNumber(bytes / 1_000_000)
  const left = secondsLeft === null ? null : Math.max(1, Math.ceil(secondsLeft))
  return (
    <>
      <Progress
        label={words.exchanging}
        text={words.progress({ done: megabytes(doneBytes), total: megabytes(totalBytes), secondsLeft: left })}
        done={totalBytes === 0 ? null : doneBytes}
        total={Math.max(1, totalBytes)}
      />
      <p class="together-section__text">{words.keepOpen}</p>
    </>
  )
}
