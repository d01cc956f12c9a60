import { useArea } from '../../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../../i18n/nl/incoming.ts'
import { Notice } from '../../ui/notice.tsx'
import { ThreeWords } from './three-words.tsx'

interface Count {
  readonly photos: number
  readonly voices: number
}

export interface FileOutcome {
  /** Pieces that brought something; 0 when all of it was here. */
  readonly pieces: number
  readonly setAside: number
  /** Some of what came in builds on what did not come. */
  readonly isIncomplete: boolean
  /** For what was here then. */
  readonly words: readonly [string, string, string]
  /** What the maker had; null for a file that does not say. `when` in words. */
  readonly inFile: {
    readonly words: readonly string[]
    readonly who: string
    readonly when: string
  } | null
  /** Photos and sound in the file; null or left out when there are none in it. */
  readonly media?: {
    readonly stored: Count
    readonly notKept: Count
    /** Each in words. */
    readonly damaged: readonly string[]
  } | null
  /** Something changed here since: nothing is said of equal any more. */
  readonly isPast: boolean
}

/** What came of reading a file, with the proof that both are equal, or why they are not. */
export function FileReport(outcome: FileOutcome) {
  const { pieces, setAside, isIncomplete, words: here, inFile, isPast } = outcome
  const words = useArea('incoming', incomingTexts)
  const isEqual = !isPast && inFile?.words.join() === here.join()
  // Only where all of the file is here does a difference mean that here is more.
  const unequal = setAside > 0 || isIncomplete ? words.notEqual : words.moreHere
  const { media } = outcome
  const nothing = media && isSome(media.stored) ? words.media.title : words.nothingTitle
  const title = pieces > 0 ? words.takenTitle({ count: pieces }) : nothing
  const isHurt = media && (media.damaged.length > 0 || isSome(media.notKept))
  const tone = isEqual ? 'good' : 'plain'
  return (
    <Notice tone={isHurt ? 'attention' : tone} title={title}>
      {isEqual && inFile && (
        <>
          <p>
            <strong>{words.equalTitle}.</strong> {words.equalText(inFile)}
          </p>
          <ThreeWords words={here} label={words.wordsLabel} />
        </>
      )}
      {isPast && <p>{words.changedSince}</p>}
      {!isEqual && !isPast && (
        <>
          <p>{inFile ? unequal : words.oldFile}</p>
          <dl class="file-words">
            <dt>{words.wordsHere}</dt>
            <dd>
              <ThreeWords words={here} label={words.wordsLabel} />
            </dd>
            {inFile && <dt>{words.wordsInFile}</dt>}
            {inFile && (
              <dd>
                <ThreeWords words={inFile.words} label={words.wordsInFileLabel} />
              </dd>
            )}
          </dl>
        </>
      )}
      {media && <MediaReport {...media} />}
      {setAside > 0 && <p>{words.setAside({ count: setAside })}</p>}
      {pieces > 0 && <p>{words.canGoBack}</p>}
    </Notice>
  )
}

const isSome = ({ photos, voices }: Count) => photos + voices > 0

function MediaReport({ stored, notKept, damaged }: NonNullable<FileOutcome['media']>) {
  const { media } = useArea('incoming', incomingTexts)
  return (
    <>
      {isSome(stored) && <p>{media.stored(stored)}</p>}
      {isSome(notKept) && <p>{media.notKept(notKept)}</p>}
      {damaged.length > 0 && <p>{media.damaged({ names: damaged.join(', ') })}</p>}
    </>
  )
}
