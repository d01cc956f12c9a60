import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/**
 * A Yjs update (version 1 encoding) as several that hold the same together, for a way that takes no long messages. What was
 * deleted goes with the last.
 *
 * @param mostBytes of one piece. A single struct is never cut, so a piece that holds only that may be longer
 * @returns the update itself when it is short enough
 */
export function splitUpdate(update: Uint8Array, mostBytes: number): readonly Uint8Array[] {
  if (update.byteLength <= mostBytes) return [update]
  const { structs, ds } = Y.decodeUpdate(update)
  const groups = groupBySize(
    structs.filter((struct) => !(struct instanceof Y.Skip)),
    mostBytes,
  )
  const noDeletes = Y.createDeleteSet()
  const last = groups.length - 1
  return groups.map((group, place) => encodeStructs(group, place === last ? ds : noDeletes))
}

function groupBySize(structs: readonly Struct[], mostBytes: number): Struct[][] {
  const groups: Struct[][] = [[]]
  let size = 0
  for (const struct of structs) {
    const bytes = sizeOf(struct)
    if (size > 0 && size + bytes > mostBytes) {
      groups.push([])
      size = 0
    }
    groups.at(-1)!.push(struct)
    size += bytes
  }
  return groups
}

function sizeOf(struct: Struct): number {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, 0)
  return encoding.length(encoder.restEncoder)
}

/** As `Y.encodeStateAsUpdate` writes: runs of one client without a gap, then what was deleted. */
function encodeStructs(
  structs: readonly Struct[],
  deletes: ReturnType<typeof Y.createDeleteSet>,
): Uint8Array {
  const runs = runsOf(structs)
  const encoder = new Y.UpdateEncoderV1()
  encoding.writeVarUint(encoder.restEncoder, runs.length)
  for (const run of runs) {
    const { client, clock } = run[0]!.id
    encoding.writeVarUint(encoder.restEncoder, run.length)
    encoder.writeClient(client)
    encoding.writeVarUint(encoder.restEncoder, clock)
    for (const struct of run) struct.write(encoder, 0)
  }
  writeDeletes(encoder.restEncoder, deletes)
  return encoder.toUint8Array()
}

function runsOf(structs: readonly Struct[]): Struct[][] {
  const runs: Struct[][] = []
  for (const struct of structs) {
    const before = runs.at(-1)?.at(-1)
    const follows =
      before?.id.client === struct.id.client && before.id.clock + before.length === struct.id.clock
    if (follows) runs.at(-1)!.push(struct)
    else runs.push([struct])
  }
  return runs
}

function writeDeletes(encoder: encoding.Encoder, { clients }: ReturnType<typeof Y.createDeleteSet>): void {
  encoding.writeVarUint(encoder, clients.size)
  for (const [client, ranges] of clients) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, ranges.length)
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, len)
    }
  }
}
