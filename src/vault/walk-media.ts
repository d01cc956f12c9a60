import { BODY_AT, documentsIn } from './backup.ts'
import { type Bytes, sameBytes } from './bytes.ts'
import { entryOf } from './entry.ts'
import {
  bytesOf,
  joined,
  LINE_BYTES,
  lengthOf,
  lineOf,
  linesIn,
  type MediaLine,
  numberIn,
  proofOf,
} from './media-list.ts'

/** Where a piece lies in a file. */
export interface MediaPlace {
  readonly at: number
  readonly length: number
}

/** What was found in a file of which the documents, the list or the proof over both is damaged. */
export interface WalkedMedia {
  /** The documents before the pieces, when it is sure that they are those that were written. */
  readonly records: Bytes | null
  /** Null for what the list names and does not open. */
  readonly places: ReadonlyMap<string, MediaPlace | null>
}

interface Layout {
  /** Where the documents end and the pieces begin. */
  readonly from: number
  /** Where the pieces end and the list begins. */
  readonly to: number
  readonly lines: readonly MediaLine[]
}

interface Walked {
  readonly layout: Layout
  readonly found: readonly {
    readonly line: MediaLine
    readonly place: MediaPlace | null
    readonly isListed: boolean
  }[]
}

/** More than any piece: what a damaged length says is not read. */
export const MOST_BYTES = 1024 * 1024

/**
 * Looks for each piece where the documents end, and back from where the list begins: one length or id that is damaged costs no other piece. Where the
 * list can be put right it proves itself.
 *
 * @param tail how many pieces there are, and the proof
 */
export async function walkMedia(file: Blob, tailAt: number, tail: Bytes): Promise<WalkedMedia | null> {
  const body = await bytesOf(file.slice(BODY_AT, tailAt))
  let best: Walked | null = null
  for (const layout of layoutsOf(body, numberIn(tail, 0))) {
    const walked = await walk(body, layout)
    const records = body.subarray(0, layout.from)
    const list = joined(walked.found.map(({ line }) => lineOf(line)))
    const isProven = sameBytes(await proofOf(records, list), tail.subarray(4))
    if (isProven) return { records, places: placesOf(walked, true) }
    if (!best || countOf(walked) > countOf(best)) best = walked
  }
  return best && countOf(best) > 0 ? { records: null, places: placesOf(best, false) } : null
}

/** How it may lie: as the list says, from where the documents end, and with another number of pieces. */
function layoutsOf(body: Bytes, count: number): Layout[] {
  const to = body.length - count * LINE_BYTES
  const lines = to >= 0 ? linesIn(body.subarray(to)) : []
  const asListed = { from: to - lengthOf(lines), to, lines }
  const end = documentsIn(body)?.length
  if (end === undefined) return [asListed].filter(({ from }) => from >= 0 && lines.length > 0)
  const counted = countedFrom(body, end)
  return [
    ...(asListed.from >= 0 && lines.length > 0 ? [asListed] : []),
    ...(lines.length > 0 && to >= end ? [{ from: end, to, lines }] : []),
    ...(counted ? [counted] : []),
  ]
}

/** So many lines as fill all that lies behind the documents. */
function countedFrom(body: Bytes, end: number): Layout | null {
  let length = 0
  for (let to = body.length - LINE_BYTES; to >= end; to -= LINE_BYTES) {
    length += numberIn(body, to + LINE_BYTES - 4)
    if (end + length === to) return { from: end, to, lines: linesIn(body.subarray(to)) }
  }
  return null
}

async function walk(body: Bytes, layout: Layout): Promise<Walked> {
  const found: Walked['found'][number][] = []
  let forward = layout.from
  let backward = layout.to - lengthOf(layout.lines)
  for (const line of layout.lines) {
    backward += line.length
    found.push(await find(body, line, forward, backward))
    forward += line.length
  }
  return { layout, found }
}

/** @param from where it begins when all before it is right; `to`: where it ends when all after it is */
async function find(
  body: Bytes,
  line: MediaLine,
  from: number,
  to: number,
): Promise<Walked['found'][number]> {
  const { id, length } = line
  let other: Walked['found'][number] | null = null
  for (const [start, end] of [
    [from, from + length],
    [to - length, to],
    [from, to],
  ] as const) {
    if (start < 0 || end <= start || end > body.length || end - start > MOST_BYTES) continue
    const piece = await entryOf(body.slice(start, end))
    const place = { at: BODY_AT + start, length: end - start }
    if (piece.id === id) return { line: { id, length: place.length }, place, isListed: true }
    other = { line: { id: piece.id, length: place.length }, place, isListed: false }
  }
  return other ?? { line, place: null, isListed: false }
}

const countOf = ({ found }: Walked): number => found.filter(({ isListed }) => isListed).length

/** What has another id than listed is the piece when the list proves itself with it, and a damaged one when not. */
function placesOf({ found, layout }: Walked, isProven: boolean): Map<string, MediaPlace | null> {
  return new Map(
    found.map(({ line, place, isListed }, order) =>
      isProven || isListed ? [line.id, place] : [layout.lines[order]!.id, null],
    ),
  )
}
