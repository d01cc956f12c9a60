import { printMachine, ROUNDS } from './support/machine.ts'
import { kilobytes, megabytes, ms, printTable, times } from './support/print-table.ts'
import { median, pairedRatio, quantile } from './support/statistics.ts'
import { AutomergeDocs } from './sync/automerge.ts'
import { OursByFile, PlainByFile } from './sync/by-file.ts'
import type { Contestant } from './sync/contestant.ts'
import { LoroDocs } from './sync/loro.ts'
import { type Meeting, measureMeetings } from './sync/measure.ts'
import { Ours } from './sync/ours.ts'
import { OursOverLink } from './sync/over-link.ts'
import { OursOverServer, PlainOverServer, startBenchServer } from './sync/over-server.ts'
import { PlainYjs } from './sync/plain-yjs.ts'
import { PouchDatabases } from './sync/pouch.ts'
import { measureFresh, measureSeen } from './sync/with-server.ts'
import { EDITS, NEW_RECORDS, sharedWork } from './sync/work-apart.ts'

/** Two analysts who were apart come together, by each way; the same work in plain Yjs, Automerge, Loro and PouchDB beside it. */
const RECORDS = 10_000
const SEEN = 200
/** Automerge needs ten seconds for the work apart of a round. */
const FEW_ROUNDS = Math.min(ROUNDS, 3)

type Found = ReadonlyMap<Contestant, readonly Meeting[]>

const work = sharedWork(RECORDS)
printMachine()
await printDirect()
await printByFile()
await printOverServer()

async function printDirect(): Promise<void> {
  const contestants = [
    new PlainYjs(),
    new Ours(),
    new OursOverLink(),
    new AutomergeDocs(),
    new LoroDocs(),
    new PouchDatabases(),
  ]
  const found = await measureMeetings(contestants, work, FEW_ROUNDS)
  for (const each of contestants) await each.stop()
  const heading = `${RECORDS.toLocaleString('en')} records; each side ${EDITS} edits, ${NEW_RECORDS} new; one to one`
  printTable(headings(heading), rowsOf(found))
}

async function printByFile(): Promise<void> {
  const contestants = [new PlainByFile(), new OursByFile()]
  const found = await measureMeetings(contestants, work, FEW_ROUNDS)
  for (const each of contestants) await each.stop()
  printTable(headings('the same by file: a whole copy each way'), rowsOf(found))
}

async function printOverServer(): Promise<void> {
  const server = await startBenchServer()
  const [plain, ours] = [new PlainOverServer(server.url), new OursOverServer(server.url)]
  const found = await measureMeetings([plain, ours], work, FEW_ROUNDS)
  printTable(headings('the same over the server, all four ways'), rowsOf(found))
  const fresh = new Map<Contestant, Meeting[]>([
    [plain, []],
    [ours, []],
  ])
  for (let round = 0; round < FEW_ROUNDS; round++) {
    for (const pair of [plain, ours]) fresh.get(pair)!.push(await measureFresh(pair))
  }
  printTable(headings('a fresh device gets it all from the server').slice(0, -1), rowsOf(fresh))
  const rows: string[][] = []
  for (const pair of [plain, ours]) {
    const seen = await measureSeen(pair, work, SEEN)
    rows.push([pair.name, ms(median(seen)), ms(quantile(seen, 0.95))])
  }
  printTable(['an edit on A is seen on B, over the server', 'p50', 'p95'], rows)
  for (const pair of [plain, ours]) await pair.stop()
  await server.stop()
}

function headings(first: string): string[] {
  return [first, 'bytes', 'most', 'to plain', 'time', 'to plain', 'work', 'work apart before']
}

/** The first is plain Yjs, which the others are compared with. */
function rowsOf(found: Found): string[][] {
  const [plain] = [...found.values()]
  const list = (meetings: readonly Meeting[], what: keyof Meeting) => meetings.map((each) => each[what])
  return [...found].map(([{ name }, meetings]) => {
    const bytes = list(meetings, 'bytes')
    const size = median(bytes) < 1e6 ? kilobytes : megabytes
    return [
      name,
      size(median(bytes)),
      size(Math.max(...bytes)),
      times(pairedRatio(bytes, list(plain!, 'bytes'))),
      ms(median(list(meetings, 'ms'))),
      times(pairedRatio(list(meetings, 'ms'), list(plain!, 'ms'))),
      ms(median(list(meetings, 'workMs'))),
      ms(median(list(meetings, 'apartMs'))),
    ]
  })
}
