/**
 * A text that was taken from what the records said, and says something of it they say no more: with what they say now in its place.
 * The rest of it, somebody's own words, stays, also within the same sentence. Null where nothing of it is out of date.
 *
 * @param before what the records said then @param now what they say
 */
export function renewedText(text: string, before: string, now: string): string | null {
  const [then, fresh] = [sentencesIn(before), sentencesIn(now)]
  // What they still say is no part of what they say no more.
  const own = fresh.reduce((left, each, place) => left.replace(wholeOf(each), () => sign(place)), text)
  const gone = then.filter((each) => !fresh.includes(each) && startOf(each).test(own))
  if (gone.length === 0) return null
  const added = fresh.filter((each, place) => !then.includes(each) && !own.includes(sign(place))).join(' ')
  const renewed = gone.reduce((left, each, place) => {
    const words = place === 0 ? added : ''
    return left.replace(startOf(each), (_, end: string, joint = '') =>
      end !== '' || words === '' ? words : `${withoutEnd(words)}${joint}`,
    )
  }, own)
  return fresh
    .reduce((left, each, place) => left.replaceAll(sign(place), () => each), renewed)
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const sentencesIn = (text: string): string[] =>
  text.split(/\n|(?<=[.!?])\s+/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]))

const withoutEnd = (sentence: string): string => sentence.replace(/(?<=.)[.!?]+$/, '')

/** For private use: nobody types it. */
const sign = (place: number): string => `\u{E000}${place}\u{E001}`

/** Whole words and whole numbers: 5 stands neither in 15 nor in 1,5. */
const apart = (words: string): string =>
  String.raw`(?<![\p{L}\p{N}]|\p{N}[.,])${words.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)}(?![\p{L}\p{N}]|[.,]\p{N})`

const wholeOf = (sentence: string): RegExp => new RegExp(apart(sentence), 'gu')

/** A sentence to which words may have been added, with what ends or joins it. */
const startOf = (sentence: string): RegExp =>
  new RegExp(String.raw`${apart(withoutEnd(sentence))}([.!?]*)(\s*[,;:]\s*)?`, 'u')
