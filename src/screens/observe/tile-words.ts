/** At the smallest size this many letters fit on a line of a narrow tile, measured in a wide font. */
const NARROW_LINE = 19
/** The same of a tile on a tablet held upright. */
const WIDE_LINE = 27

/** Which tiles must break the longest word of a name, though written small: none, the narrow ones, or all. */
export type Breaks = 'none' | 'narrow' | 'all'

/** Letters of the longest piece of a name that can stand on a line of its own. */
export const longestWord = (name: string): number =>
  Math.max(1, ...name.split(/\s+|(?<=[-–/])/u).map((word) => [...word].length))

export const breaksOf = (letters: number): Breaks =>
  letters > WIDE_LINE ? 'all' : letters > NARROW_LINE ? 'narrow' : 'none'
