import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { reading } from '../../i18n/nl/reading.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import './reading.css'

/** How far a write-up was read by others. */
export interface ReadingStanding {
  /** Who read it to the end, in words that follow "door". */
  readonly readBy: string
  /** Wall time of the last of them; '' when nobody did. */
  readonly readAt: string
  /** Who is reading, in words that begin a sentence. */
  readonly busy: string
  /** Remarks that nobody settled. */
  readonly open: number
  /** Whoever looks began to read it. */
  readonly isMine: boolean
  /** Whoever looks wrote it up: reading along is for another. */
  readonly isAuthor: boolean
}

interface Props {
  readonly standing: ReadingStanding
  readonly onOpen: () => void
}

/** Above the sheet: whether another analyst read along, and the way to do so. */
export function ReadingStrip({ standing, onOpen }: Props) {
  const words = useArea('reading', reading)
  const { formatDate } = useFormat()
  const { readBy, readAt, busy, open, isMine, isAuthor } = standing
  return (
    <div class="reading-strip">
      <p class="reading-strip__words">
        {readBy !== '' && (
          <StatusWord tone="good">
            {words.readBy({ names: readBy, date: formatDate(readAt, 'weekday') })}
          </StatusWord>
        )}
        {busy !== '' && <span>{words.busyBy({ names: busy })}</span>}
        {readBy === '' && busy === '' && <span>{words.notRead}</span>}
        {open > 0 && <StatusWord tone="attention">{words.remarksOpen({ count: open })}</StatusWord>}
      </p>
      {isAuthor ? (
        <p class="reading-strip__own">{words.ownWriteUp}</p>
      ) : (
        <Button variant="quiet" icon="eye" onClick={onOpen}>
          {isMine ? words.goOn : words.open}
        </Button>
      )}
    </div>
  )
}
