import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { Button } from '../../ui/button.tsx'
import { actionTime } from './action-time.ts'
import type { NewPartOf } from './advice-props.ts'
import { RowTools } from './row-tools.tsx'

interface Props {
  readonly action: NewPartOf<'scenarioActions'>
  /** Makes it one of the scenario's own, to be written in. */
  readonly onChange: () => void
  readonly onRemove: () => void
}

/** An action a file brought, as it came. */
export function HeldAction({ action, onChange, onRemove }: Props) {
  const texts = useArea('advice', advice)
  const format = useFormat()
  const name = action.what.trim() || texts.noWhat
  const line = [action.who, actionTime(action, texts, format), action.authority, action.means, texts.legacy]
  return (
    <li class="action action__held">
      <span class="action__words action__words--wide">
        <span>{name}</span>
        <span class="action__line">{line.filter((each) => each.trim() !== '').join(', ')}</span>
      </span>
      <Button icon="edit" aria-label={texts.legacyChangeNamed({ what: name })} onClick={onChange}>
        {texts.legacyChange}
      </Button>
      <RowTools what={name} place={0} count={1} onMove={() => undefined} onRemove={onRemove} />
    </li>
  )
}
