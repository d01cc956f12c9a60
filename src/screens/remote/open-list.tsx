import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { ValidationSessionId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { OtherWay } from './other-ways-screen.tsx'

export interface OpenRow {
  readonly id: ValidationSessionId
  readonly way: OtherWay
  readonly text: string
}

interface Props {
  readonly rows: readonly OpenRow[]
  readonly onShowCode: (id: ValidationSessionId) => void
  readonly onPrint: (id: ValidationSessionId) => void
  readonly onFill: (id: ValidationSessionId) => void
  readonly onThrowAway: (id: ValidationSessionId) => void
}

/** What was put to somebody and has no answer yet, each with the next step. */
export function OpenList({ rows, onShowCode, onPrint, onFill, onThrowAway }: Props) {
  const words = useArea('remote', remote)
  if (rows.length === 0) return null
  return (
    <Card title={words.openTitle}>
      <ul class="remote__rows">
        {rows.map(({ id, way, text }) => (
          <li key={id} class="remote__row">
            <span class="remote__row-text">{text}</span>
            {way === 'file' && (
              <Button icon="document" onClick={() => onShowCode(id)}>
                {words.showCode}
              </Button>
            )}
            {way === 'paper' && (
              <>
                <Button icon="print" onClick={() => onPrint(id)}>
                  {words.print}
                </Button>
                <Button icon="edit" onClick={() => onFill(id)}>
                  {words.takePaper}
                </Button>
              </>
            )}
            {way === 'told' && (
              <Button icon="edit" onClick={() => onFill(id)}>
                {words.goOn}
              </Button>
            )}
            <IconButton icon="trash" label={`${words.throwAway}: ${text}`} onClick={() => onThrowAway(id)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
