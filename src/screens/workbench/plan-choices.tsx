import { useId } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { workbench } from '../../i18n/nl/workbench.ts'

export interface PlanChoice {
  readonly key: string
  readonly title: string
  /** What distinguishes it, in a few words. */
  readonly detail: string
}

interface Props {
  readonly choices: readonly PlanChoice[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** The plans side by side, one of them looked at. Nothing to choose: nothing to see. */
export function PlanChoices({ choices, chosen, onChoose }: Props) {
  const texts = useArea('workbench', workbench)
  const name = useId()
  if (choices.length < 2) return null
  return (
    <fieldset class="plan-choices">
      <legend class="visually-hidden">{texts.plans}</legend>
      {choices.map(({ key, title, detail }) => (
        <label key={key} class="plan-choices__plan">
          <input
            class="visually-hidden"
            type="radio"
            name={name}
            value={key}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          <span class="plan-choices__card">
            <strong>{title}</strong>
            <span>{detail}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
