import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** Stands for every moment in the file: when it was made is no part of it. Local time, as a ZIP keeps it. */
const MOMENT = '2000-01-01T12:00:00'

/**
 * The same document without what differs from one making to the next: moments, and ids counted on or drawn at random. They
 * get numbers in order of appearance; parts stand in a fixed order.
 */
export function samePackage(made: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(made)
  const texts = new Map(Object.entries(parts).filter(([name]) => isText(name)))
  const settled: Zippable = {}
  for (const name of Object.keys(parts).sort(byPlace)) {
    const part = texts.get(name)
    const bytes = part ? strToU8(settle(name, strFromU8(part))) : parts[name]!
    settled[name] = [bytes, { mtime: MOMENT, level: isText(name) ? 6 : 0 }]
  }
  return zipSync(settled) as Uint8Array<ArrayBuffer>
}

const isText = (name: string) => /\.(xml|rels)$/.test(name)

/** What a reader looks for first stands first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']
const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
const byPlace = (a: string, b: string) => place(a) - place(b) || (a < b ? -1 : 1)

function settle(name: string, text: string): string {
  if (name === 'docProps/core.xml')
    return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MOMENT}Z`)
  if (!name.startsWith('word/') || !name.endsWith('.xml')) return text
  return numbered(
    numbered(
      numbered(text, /(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+(?=")/g, String),
      DRAWING,
      String,
    ),
    CONTENTS,
    (at) => `_Toc${at}`,
  )
}

const DRAWING = /(?<=<(?:wp:docPr|pic:cNvPr)\b[^>]*\bid=")\d+(?=")/g
/** Bookmarks the table of contents goes by. */
const CONTENTS = /(?<=["\s])_Toc\d+(?=["\s\\])/g

/** Each different text that matches gets the next number, and the same text the same. */
function numbered(text: string, pattern: RegExp, write: (at: number) => string): string {
  const numbers = new Map<string, number>()
  return text.replace(pattern, (found) => {
    const number = numbers.get(found) ?? numbers.size + 1
    numbers.set(found, number)
    return write(number)
  })
}
