import { useId } from 'preact/hooks'
import type { AnalystColour } from '../../records/device-record.ts'
import './colour-choice.css'

interface Props {
  readonly label: string
  readonly colours: readonly { readonly key: AnalystColour; readonly label: string }[]
  readonly value: AnalystColour | undefined
  readonly onChange: (key: AnalystColour) => void
}

/** A colour out of a few, each with its name. */
export function ColourChoice({ label, colours, value, onChange }: Props) {
  const name = useId()
  return (
    <fieldset class="colour-choice">
      <legend class="field-legend">{label}</legend>
      <div class="colour-choice__row">
        {colours.map((colour) => (
          <label key={colour.key} class="colour-choice__option" data-colour={colour.key}>
            <input
              class="colour-choice__radio"
              type="radio"
              name={name}
              checked={colour.key === value}
              onChange={() => onChange(colour.key)}
            />
            <span class="colour-choice__swatch" aria-hidden="true" />
            <span class="visually-hidden">{colour.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
