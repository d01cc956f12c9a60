import { BODY_AT, documentsIn } from './backup.ts'
import { type Bytes, fromHex } from './bytes.ts'
import { ENTRY_VERSION, entryOf } from './entry.ts'
import { bytesOf, lineOf } from './media-list.ts'
import { type MediaPlace, MOST_BYTES } from './walk-media.ts'

/**
 * The pieces of a file that ends too soon, so that no list says where they lie: each begins with its version and the id of a key the file has. The last
 * may be cut anywhere; it is known to be whole only where enough is left of the list behind it.
 *
 * @returns by the id of what was found; damaged on the way, that is an id no record names
 */
export async function cutMedia(file: Blob): Promise<ReadonlyMap<string, MediaPlace>> {
  const body = await bytesOf(file.slice(BODY_AT))
  const places = new Map<string, MediaPlace>()
  const documents = documentsIn(body)
  if (!documents) return places
  const starts = startsIn(body, documents.length, documents.keyIds)
  let end: number | undefined
  for (const [order, start] of starts.entries()) {
    const isLast = order === starts.length - 1
    const to = isLast ? end : starts[order + 1]
    if (to === undefined || to - start > MOST_BYTES) continue
    const { id } = await entryOf(body.slice(start, to))
    places.set(id, { at: BODY_AT + start, length: to - start })
    if (order === 0) end = placeOf(body, lineOf({ id, length: to - start }), starts.at(-1)!)
  }
  return places
}

function startsIn(body: Bytes, from: number, keyIds: readonly string[]): number[] {
  const marks = keyIds.map(fromHex)
  const starts: number[] = []
  for (let at = from; at < body.length; at++) {
    if (body[at] === ENTRY_VERSION && marks.some((mark) => isAt(body, mark, at + 1))) starts.push(at)
  }
  return starts
}

const isAt = (body: Bytes, part: Bytes, at: number): boolean =>
  at + part.length <= body.length && part.every((byte, place) => body[at + place] === byte)

function placeOf(body: Bytes, part: Bytes, from: number): number | undefined {
  for (let at = from; at + part.length <= body.length; at++) if (isAt(body, part, at)) return at
  return undefined
}
