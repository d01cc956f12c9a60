/** Width of a sign in ems, for the sans-serif of whichever device: the widest of the usual ones, so that text never runs out. */
const WIDTHS: readonly (readonly [signs: string, ems: number])[] = [
  ["ijlI.,:;'|!’‘ ", 0.33],
  ['frt()[]-/‑·', 0.42],
  ['ckszvxy', 0.58],
  ['mMwW%—…', 0.98],
  ['ABCDEFGHKLNOPQRSTUVXYZ&', 0.76],
]
const OTHER = 0.64
const EMS = new Map(WIDTHS.flatMap(([signs, ems]) => [...signs].map((sign) => [sign, ems] as const)))
/** Bold letters are about so much wider. */
const STRONG = 1.1

/** About how wide a text is, in pixels; rather too wide than too narrow. Same on every device. */
export function textWidth(text: string, size: number, strong = false): number {
  let ems = 0
  for (const sign of text) ems += EMS.get(sign) ?? OTHER
  return ems * size * (strong ? STRONG : 1)
}

interface Fit {
  /** Pixels. */
  readonly width: number
  readonly size: number
  readonly strong?: boolean
  /** What does not fit ends in `…`; absent: as many lines as it takes. */
  readonly lines?: number
}

/** A text in lines that fit. Breaks at spaces; a word that is too long for a line by itself is broken with a hyphen. */
export function wrapText(text: string, fit: Fit): string[] {
  const fits = (line: string) => textWidth(line, fit.size, fit.strong) <= fit.width
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, fits))
  const all: string[] = []
  for (const word of words) {
    const last = all.at(-1)
    if (last !== undefined && !last.endsWith(BREAK) && fits(`${last} ${word.replace(BREAK, '-')}`)) {
      all[all.length - 1] = `${last} ${word}`
    } else all.push(word)
  }
  return shortened(
    all.map((line) => line.replace(BREAK, '-')),
    fit.lines ?? all.length,
    fits,
  )
}

/** Ends a piece of a word that goes on in the next line. */
const BREAK = '\u0000'
/** Fewer letters than this are not worth a line. */
const LEAST_PIECE = 3

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const signs = [...word]
  if (signs.length <= LEAST_PIECE || fits(word)) return [word]
  let taken = signs.length - 1
  while (taken > LEAST_PIECE && !fits(`${signs.slice(0, taken).join('')}-`)) taken--
  // A hyphen of the word itself is the better place.
  const own = signs.slice(0, taken).lastIndexOf('-') + 1
  if (own > LEAST_PIECE) return [signs.slice(0, own).join(''), ...pieces(signs.slice(own).join(''), fits)]
  taken = syllableEnd(signs, Math.min(taken, signs.length - LEAST_PIECE))
  return [signs.slice(0, taken).join('') + BREAK, ...pieces(signs.slice(taken).join(''), fits)]
}

const VOWELS = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/i

/** The last place up to `most` before a consonant with a vowel after it: mostly where a syllable ends in Dutch. Near enough for a chart. */
function syllableEnd(signs: readonly string[], most: number): number {
  const isVowel = (at: number) => VOWELS.test(signs[at] ?? '')
  for (let at = most; at >= LEAST_PIECE; at--) {
    if (!isVowel(at) && isVowel(at + 1) && isVowel(at - 1)) return at
    if (!isVowel(at) && isVowel(at + 1) && isVowel(at - 2)) return at
  }
  return Math.max(1, most)
}

function shortened(lines: readonly string[], most: number, fits: (line: string) => boolean): string[] {
  if (lines.length <= most) return [...lines]
  let last = [...lines[most - 1]!.replace(/-$/, '')]
  while (last.length > 1 && !fits(`${last.join('')}…`)) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`]
}
