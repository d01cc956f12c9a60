/**
 * A text that was taken from what the records said, and says something of it they say no more: with what they say now in its place.
 * The rest of it, somebody's own words, stays. Null where nothing of it is out of date.
 *
 * @param before what the records said then @param now what they say
 */
export function renewedText(text: string, before: string, now: string): string | null {
  const [then, fresh] = [sentencesIn(before), sentencesIn(now)]
  const gone = then.filter((each) => !fresh.includes(each) && text.includes(each))
  if (gone.length === 0) return null
  const added = fresh.filter((each) => !then.includes(each) && !text.includes(each)).join(' ')
  return gone
    .reduce((left, each, place) => left.replace(each, () => (place === 0 ? added : '')), text)
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const sentencesIn = (text: string): string[] =>
  text.split(/\n|(?<=[.!?])\s+/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]))
