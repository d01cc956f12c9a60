import type { AnalystColour } from '../../records/device-record.ts'
import './analyst-dot.css'

interface Props {
  /** Undefined when none was chosen. */
  readonly colour: AnalystColour | undefined
  readonly name: string
}

/** The colour of an analyst with the first sign of the name: never the colour alone. Decoration beside the name itself. */
export function AnalystDot({ colour, name }: Props) {
  return (
    <span class="analyst-dot" data-colour={colour} aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}

const initialOf = (name: string) => [...name.trim()][0]?.toUpperCase() ?? '?'
