interface Props {
  readonly words: readonly string[]
  readonly label: string
}

/** Words that two people compare aloud: large, in order, in one line where they fit. */
export function FourWords({ words, label }: Props) {
  return (
    <ol class="four-words" aria-label={label}>
      {words.map((word, place) => (
        <li key={`${place} ${word}`}>{word}</li>
      ))}
    </ol>
  )
}
