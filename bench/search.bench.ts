import { SearchIndex } from '../src/app/search/search-index.ts'
import { printMachine } from './support/machine.ts'
import { ms, printTable } from './support/print-table.ts'
import { quantile } from './support/statistics.ts'

/** From a letter typed to what is found, in Node: search itself, without drawing. */
const QUERIES = [
  'bedden opmaken',
  'verzorgende m2',
  'tillen',
  'koffie rondbrengen in de huiskamer',
  'zzz niets',
]
const WORDS =
  'bedden opmaken koffie rondbrengen was sorteren tafel dekken huiskamer gang linnenkamer medewerker tilt zwaar onderbroken door bel bewoner dagverzorging administratie telefoon aannemen post bezorgen archief scannen formulier invullen magazijn pallets verplaatsen inpakken etiketten plakken planning roosters vergadering voorbereiden kamers schoonmaken prullenbakken legen vaatwasser uitruimen boodschappen ontvangst bezoekers'.split(
    ' ',
  )

/** A plain sequence: the same records in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

function indexOf(count: number, wordsEach: number): { index: SearchIndex; buildMs: number } {
  const next = numbers(7)
  const some = (words: number) =>
    Array.from({ length: words }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ')
  const items = Array.from({ length: count }, (_, place) => ({
    kind: place % 5 === 0 ? ('task' as const) : ('observation' as const),
    id: `r${place}`,
    departmentId: null,
    title: some(3),
    text: some(wordsEach),
    date: `2026-09-${String((place % 28) + 1).padStart(2, '0')}`,
  }))
  const index = new SearchIndex()
  const began = performance.now()
  for (const item of items) index.put(item.id, item)
  return { index, buildMs: performance.now() - began }
}

const rows = [
  [10_000, 12],
  [10_000, 100],
  [50_000, 12],
].map(([count = 0, words = 0]) => {
  const { index, buildMs } = indexOf(count, words)
  const took: number[] = []
  for (let round = 0; round < 5; round++) {
    for (const query of QUERIES) {
      for (let letters = 1; letters <= query.length; letters++) {
        const began = performance.now()
        index.find(query.slice(0, letters), 4)
        took.push(performance.now() - began)
      }
    }
  }
  return [
    count.toLocaleString('en'),
    String(words + 3),
    ms(buildMs),
    ms(quantile(took, 0.5)),
    ms(quantile(took, 0.95)),
    ms(Math.max(...took)),
    '50 ms',
  ]
})
printMachine()
printTable(['records', 'words each', 'read in', 'a letter, p50', 'p95', 'longest', 'aim'], rows)
