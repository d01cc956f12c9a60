import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../../i18n/nl/incoming.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { type FileOutcome, FileReport } from './file-report.tsx'
import { ThreeWords } from './three-words.tsx'
import { TogetherSection } from './together-section.tsx'
import './incoming.css'

export type FileStep =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'making' } & Going)
  | {
      readonly kind: 'made'
      readonly words: readonly string[] | null
      readonly isWhole: boolean
      /** Null where the device has no share sheet: then the file is in the downloads already. */
      readonly hand: { readonly onShare: () => void; readonly onSave: () => void } | null
    }
  | ({ readonly kind: 'taking-in' } & Going)
  | { readonly kind: 'taken'; readonly outcome: FileOutcome }
  /** Nothing was taken in; why and what to do. */
  | { readonly kind: 'refused'; readonly text: string }

/** In pieces of the file. */
interface Going {
  readonly done: number
  readonly total: number
  readonly secondsLeft: number | null
}

interface Props {
  readonly step: FileStep
  /** When the last file was made, in words; null when never. */
  readonly last: string | null
  /** Changes since then. */
  readonly changesSince: number
  /** Photos and sound that can go along; null when there are none. */
  readonly media: {
    readonly bytes: number
    readonly isAlong: boolean
    readonly onChange: (isAlong: boolean) => void
  } | null
  readonly onMake: () => void
  readonly onRead: () => void
}

/** The file that carries a project: making one, reading one, and what came of it. */
export function FileSection({ step, last, changesSince, media, onMake, onRead }: Props) {
  const words = useArea('incoming', incomingTexts)
  const isBusy = step.kind === 'making' || step.kind === 'taking-in'
  return (
    <TogetherSection title={words.fileTitle} text={words.fileLead}>
      <p>{last ? words.lastFile({ when: last, count: changesSince }) : words.noFile}</p>
      {media && (
        <Checkbox
          label={words.media.along({ bytes: media.bytes })}
          hint={media.isAlong ? words.media.alongHint : words.media.notAlong}
          checked={media.isAlong}
          disabled={isBusy}
          onChange={media.onChange}
        />
      )}
      <div class="together-section__actions">
        <Button icon="download" disabled={isBusy} onClick={onMake}>
          {words.makeFile}
        </Button>
        <Button disabled={isBusy} onClick={onRead}>
          {words.readFile}
        </Button>
      </div>
      <div class="file-section__step" role="status">
        <Step step={step} />
      </div>
    </TogetherSection>
  )
}

function Step({ step }: Pick<Props, 'step'>) {
  const words = useArea('incoming', incomingTexts)
  const { common } = useMessages()
  switch (step.kind) {
    case 'idle':
      return null
    case 'making':
      return (
        <Progress label={words.making} text={common.progress(step)} done={step.done} total={step.total} />
      )
    case 'taking-in':
      return (
        <Progress label={words.takingIn} text={common.progress(step)} done={step.done} total={step.total} />
      )
    case 'made':
      return <Made {...step} />
    case 'taken':
      return <FileReport {...step.outcome} />
    case 'refused':
      return (
        <Notice tone="attention" title={words.refusedTitle}>
          <p>{step.text}</p>
        </Notice>
      )
  }
}

function Made({ words: three, isWhole, hand }: Extract<FileStep, { kind: 'made' }>) {
  const words = useArea('incoming', incomingTexts)
  return (
    <Notice
      tone={isWhole ? 'good' : 'attention'}
      title={hand ? words.readyTitle : words.savedTitle}
      actions={
        hand && (
          <>
            <Button variant="primary" onClick={hand.onShare}>
              {words.share}
            </Button>
            <Button onClick={hand.onSave}>{words.save}</Button>
          </>
        )
      }
    >
      <p>{hand ? words.readyText : words.savedText}</p>
      {three && <ThreeWords words={three} label={words.wordsInFileLabel} />}
      {!isWhole && <p>{words.notWhole}</p>}
    </Notice>
  )
}
