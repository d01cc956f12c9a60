import { useArea } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import { ANALYST_COLOURS, type AnalystColour } from '../../records/device-record.ts'
import { TextField } from '../../ui/text-field.tsx'
import { ColourChoice } from './colour-choice.tsx'

interface Props {
  readonly name: string
  readonly colour: AnalystColour | undefined
  readonly onName: (name: string) => void
  readonly onColour: (colour: AnalystColour) => void
}

/** Asked once, where the analyst gave no name yet: how the others see who did what. */
export function WhoFields({ name, colour, onName, onColour }: Props) {
  const words = useArea('sharing', sharingTexts)
  return (
    <>
      <TextField
        label={words.yourName}
        hint={words.yourNameHint}
        value={name}
        onInput={onName}
        maxLength={100}
      />
      <ColourChoice
        label={words.yourColour}
        colours={ANALYST_COLOURS.map((key) => ({ key, label: words.colour[key] }))}
        value={colour}
        onChange={onColour}
      />
    </>
  )
}
