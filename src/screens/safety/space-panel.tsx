import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { Notice } from '../../ui/notice.tsx'
import './space-panel.css'

/** What a project takes on this device, in bytes. */
export interface SpaceRow {
  readonly id: string
  readonly name: string
  readonly records: number
  readonly photos: number
  readonly sound: number
  /** Photos and sound that came from elsewhere, and were not looked at yet. */
  readonly received: number
}

interface Props {
  /** Null while it is added up, or when that failed. */
  readonly rows: readonly SpaceRow[] | null
  readonly hasFailed: boolean
  /** How many photos and voice notes found no room since the app was started. */
  readonly notKept: number
}

const PARTS = ['records', 'photos', 'sound', 'received'] as const
const NOTHING: SpaceRow = { id: '', name: '', records: 0, photos: 0, sound: 0, received: 0 }

/** What is used, by project: never what the browser believes to be free. */
export function SpacePanel({ rows, hasFailed, notKept }: Props) {
  const { room } = useArea('media', dutch)
  const { projects } = useMessages()
  const shown = rows ?? []
  return (
    <section class="safety-screen__section">
      <h2>{room.title}</h2>
      <p class="safety-screen__text">{room.text}</p>
      {notKept > 0 && (
        <Notice tone="attention" title={room.notice}>
          <p>
            {room.notKept({ count: notKept })} {room.recordsGoOn}
          </p>
          <p>{room.whatToDo}</p>
        </Notice>
      )}
      {!rows && <p role="status">{hasFailed ? room.failed : room.measuring}</p>}
      <ul class="space-panel">
        {shown.map((row) => (
          <Row key={row.id} row={row} name={row.name || projects.unnamed} />
        ))}
        {shown.length > 1 && <Row row={shown.reduce(added, NOTHING)} name={room.all} />}
      </ul>
    </section>
  )
}

function Row({ row, name }: { readonly row: SpaceRow; readonly name: string }) {
  const { room } = useArea('media', dutch)
  // Records always, what there is none of not.
  const parts = PARTS.filter((part) => part === 'records' || row[part] > 0)
  return (
    <li class="space-panel__row">
      <p class="space-panel__name">{name}</p>
      <dl class="space-panel__parts">
        {parts.map((part) => (
          <div key={part}>
            <dt>{room[part]}</dt>
            <dd>{room.size({ bytes: row[part] })}</dd>
          </div>
        ))}
        {parts.length > 1 && (
          <div class="space-panel__total">
            <dt>{room.total}</dt>
            <dd>{room.size({ bytes: parts.reduce((sum, part) => sum + row[part], 0) })}</dd>
          </div>
        )}
      </dl>
    </li>
  )
}

const added = (sum: SpaceRow, row: SpaceRow): SpaceRow => ({
  ...sum,
  records: sum.records + row.records,
  photos: sum.photos + row.photos,
  sound: sum.sound + row.sound,
  received: sum.received + row.received,
})
