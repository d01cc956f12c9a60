import './incoming.css'

interface Props {
  readonly words: readonly string[]
  /** What they stand for, to whoever does not see them. */
  readonly label: string
}

/** Words that are the same on two devices when these show the same. */
export function ThreeWords({ words, label }: Props) {
  return (
    <ol class="three-words" aria-label={label}>
      {words.map((word, place) => (
        <li key={`${place} ${word}`}>{word}</li>
      ))}
    </ol>
  )
}
