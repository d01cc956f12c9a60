import { useId } from 'preact/hooks'
import './progress.css'

interface Props {
  /** What is going on: "Bezig met importeren". */
  readonly label: string
  /** How far, in words: "3.120 van 10.000, nog ongeveer 4 s". */
  readonly text: string
  /** Null when it cannot be known. */
  readonly done: number | null
  readonly total: number
}

export function Progress({ label, text, done, total }: Props) {
  const id = useId()
  return (
    <div class="progress">
      <label class="progress__label" for={id}>
        {label}
      </label>
      <progress class="progress__bar" id={id} max={total} value={done ?? undefined} aria-valuetext={text} />
      <p class="progress__text">{text}</p>
    </div>
  )
}
