const LEAST_LETTERS = 5
const STEM = 6

/** Words that stand in any line about work, by their stems. */
const ORDINARY = new Set(
  (
    'altijd andere anders bijna binnen daarna daarom daardoor dagen deze dingen door eigenlijk elke enkel genoeg gewoon ' +
    'graag helemaal hebben iedere iedereen iemand kosten komen krijgen kunnen later liever maken mensen minder moeten ' +
    'momenten nodig omdat ongeveer onder overal problemen snel soms steeds taken telkens terug tijdens tijden ' +
    'tussen uren vaker vanaf vanwege verder vinden vooral waarde waardoor wanneer wekelijks werken werkdag willen ' +
    'worden zelf zitten zonder zouden zullen about after again always because before being could every everybody ' +
    'their there these things those through work working would should people minuten'
  )
    .split(' ')
    .map((word) => stem(word)),
)

/** Two words are the same when their first letters are: plurals and verb forms come together, and one can see why. */
function stem(word: string): string {
  return word.slice(0, STEM)
}

/** The words of a line that say what it is about: stem, and the word as written. */
export function contentWords(text: string): ReadonlyMap<string, string> {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’-]+/gu) ?? []
  return new Map(
    words
      .filter((word) => word.length >= LEAST_LETTERS && !ORDINARY.has(stem(word)))
      .map((word) => [stem(word), word] as const),
  )
}
