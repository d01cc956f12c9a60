import { useArea } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import { TextField } from '../../ui/text-field.tsx'
import { ColourChoice } from './colour-choice.tsx'

interface Props {
  readonly name: string
  readonly colour: string | undefined
  readonly onName: (name: string) => void
  readonly onColour: (colour: string) => void
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
        colours={Object.entries(words.colour).map(([key, label]) => ({ key, label }))}
        value={colour}
        onChange={onColour}
      />
    </>
  )
}
