import { useId } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { project } from '../../i18n/nl/project.ts'
import { STEPS, type Step } from '../../records/milestone.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { actionTime } from './action-time.ts'
import type { NewPartOf } from './advice-props.ts'
import { RowTools } from './row-tools.tsx'
import { useFocusWhenNew } from './use-focus-when-new.ts'

type Fields = NewPartOf<'scenarioActions'>

interface Props {
  readonly action: Fields
  readonly place: number
  readonly count: number
  readonly isOpen: boolean
  readonly isNew: boolean
  readonly onOpen: () => void
  readonly onTick: (isDone: boolean) => void
  /** @param joined while somebody types */
  readonly onChange: (fields: Partial<Fields>, joined: boolean) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** An action in a line: done or not, what, who and when. Its name opens the rest. */
export function ActionRow(props: Props) {
  const { action, isOpen, isNew, onOpen, onTick } = props
  const texts = useArea('advice', advice)
  const format = useFormat()
  const id = useId()
  const ref = useFocusWhenNew<HTMLDivElement>(isNew && isOpen)
  const name = action.what.trim() || texts.noWhat
  const line = [action.who, actionTime(action, texts, format)].filter((each) => each.trim() !== '')
  return (
    <li class="action" data-done={action.doneAt !== null}>
      <div class="action__head">
        <Checkbox
          label={texts.doneAction({ what: name })}
          labelHidden
          checked={action.doneAt !== null}
          onChange={onTick}
        />
        <button type="button" class="action__open" aria-expanded={isOpen} aria-controls={id} onClick={onOpen}>
          <span class="action__words">
            <span class="action__name">{name}</span>
            {line.length > 0 && <span class="action__line">{line.join(', ')}</span>}
          </span>
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
        </button>
      </div>
      <div id={id} ref={ref} class="action__more" hidden={!isOpen}>
        {isOpen && <ActionFields {...props} name={name} />}
      </div>
    </li>
  )
}

const NO_STEP = 'none'

function ActionFields({
  action,
  place,
  count,
  name,
  onChange,
  onMove,
  onRemove,
}: Props & { readonly name: string }) {
  const texts = useArea('advice', advice)
  const { step } = useArea('project', project)
  const text = (field: 'who' | 'when' | 'authority' | 'means') => (
    <TextField
      label={texts[field]}
      value={action[field]}
      onInput={(value) => onChange({ [field]: value }, true)}
    />
  )
  const date = (field: 'from' | 'to') => (
    <TextField
      type="date"
      label={texts[field]}
      value={action[field] ?? ''}
      onInput={(value) => onChange({ [field]: value === '' ? null : value }, true)}
    />
  )
  return (
    <>
      <TextArea label={texts.what} value={action.what} onInput={(what) => onChange({ what }, true)} />
      <div class="action__fields">
        {text('who')}
        {text('when')}
        {date('from')}
        {date('to')}
        {text('authority')}
        {text('means')}
        <Select
          label={texts.step}
          value={action.step ?? NO_STEP}
          options={[
            { value: NO_STEP, label: texts.noStep },
            ...STEPS.map((each) => ({ value: each as string, label: step[each] })),
          ]}
          onChange={(value) => onChange({ step: value === NO_STEP ? null : (value as Step) }, false)}
        />
      </div>
      <RowTools what={name} place={place} count={count} onMove={onMove} onRemove={onRemove} />
    </>
  )
}
