import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

const COUNTS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes']
const inWords = (count: number) => COUNTS[count] ?? formatNumber(count)
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const taken = (count: number) => `${formatNumber(count)} ${plural(count, { one: 'taak', other: 'taken' })}`

interface Bound {
  readonly bound: string
  readonly task: string
}

export const analysis = {
  title: 'Analyse',
  emptyTitle: 'Nog niets om te analyseren',
  emptyText:
    'Schrijf eerst taken op, met hun uren, kennis en verantwoordelijkheid. Dan zoekt de app welke taken samen in een inclusieve functie passen, en zegt waarom.',
  toTasks: 'Naar de taken',
  toFloor: 'Naar de vloer',
  timeTab: 'Tijd',
  verdictsTab: 'Oordelen',
  searching: 'Kandidaten voor inclusieve functies zoeken',
  searched: (p: { done: number; total: number; score: string }) =>
    `${formatNumber(p.done)} van ${formatNumber(p.total)} stappen, beste waarde tot nu toe ${p.score}`,
  finishNow: 'Stop en toon wat er is',
  failed: 'Het rekenen lukte niet. Je gegevens zijn veilig.',
  result: (p: { department: string; hours: string; count: number }) =>
    `In ${p.department} past ${p.hours} in ${inWords(p.count)} ${plural(p.count, { one: 'inclusieve functie', other: 'inclusieve functies' })}.`,
  /** After the sentence that tells how many there are. @param p.count how many of them, at least one */
  someUnfit: (p: { count: number; of: number }) => {
    if (p.of === 1) return 'Die is nog niet geschikt om voor te stellen.'
    const some = p.count === 1 ? 'Eén' : capital(inWords(p.count))
    return `${some} daarvan ${plural(p.count, { one: 'is', other: 'zijn' })} nog niet geschikt om voor te stellen.`
  },
  nothingFits: (p: { department: string }) => `In ${p.department} past nog geen inclusieve functie.`,
  /** @param p.least, p.most hours of a week: "16" and "24 uur" @param p.days most working days of a week */
  nothingFitsWhy: (p: { count: number; least: string; most: string; days: number }): string => {
    const asked = `inclusieve functie van ${p.least} tot ${p.most} in hooguit ${inWords(p.days)} ${plural(p.days, { one: 'dag', other: 'dagen' })}`
    return p.count === 1
      ? `Er is één geschikte taak, en die vormt alleen geen ${asked}. Hieronder staat waarom niet.`
      : `Er zijn geschikte taken, maar samen vormen ze geen ${asked}. Hieronder staat per taak waarom niet.`
  },
  nothingEligible: (p: { count: number }): string =>
    p.count === 0
      ? 'Geef taken uren, een frequentie, kennis en verantwoordelijkheid. Dan kan de app rekenen.'
      : 'Geen van de taken kan nu meedoen. Hieronder staat per taak waarom.',
  suitableSoFar: (p: { hours: string; least: string }) =>
    `Er is nu ${p.hours} geschikt werk per week; een inclusieve functie vraagt er minstens ${p.least}.`,
  blind:
    'Jullie scoren nu los van elkaar. Tot de ronde klaar is, telt hier niet mee wat de ander in deze ronde geeft.',
  restsOn: 'Dit rust nog op aannames',
  restsOnUnjudged: (p: { count: number }) =>
    `${taken(p.count)} zonder oordeel ${plural(p.count, { one: 'doet', other: 'doen' })} niet mee.`,
  restsOnAssumed: (p: { count: number }) =>
    `Bij ${taken(p.count)} ontbreken taakeisen; de app rekent daar met niveau 2.`,
  restsOnOpen: (p: { count: number }) =>
    `Over ${formatNumber(p.count)} ${plural(p.count, { one: 'oordeel verschillen', other: 'oordelen verschillen' })} de analisten nog; de app rekent met het voorzichtigste.`,
  functionTitle: (p: { number: number }) => `Inclusieve functie ${p.number}`,
  functionHours: (p: { hours: string; days: number; tasks: number }) =>
    `${p.hours} per week, ${p.days} ${plural(p.days, { one: 'dag', other: 'dagen' })}, ${taken(p.tasks)}`,
  week: 'Uren per dagdeel',
  tasks: 'Taken',
  /** When a task is done: "ma di: ochtend 1 u 15, middag 45 min". */
  schedule: (p: { days: string; morning: string | null; afternoon: string | null }) =>
    `${p.days}: ${[p.morning && `ochtend ${p.morning}`, p.afternoon && `middag ${p.afternoon}`].filter(Boolean).join(', ')}`,
  heaviestBecause: (p: { demand: string; tasks: string }) => `Zwaarste eis: ${p.demand}, door ${p.tasks}.`,
  coreShare: 'uit het kernproces',
  vanishingShare: 'kan door digitalisering verdwijnen',
  locations: 'plaatsen',
  unknownLocation: 'plaats onbekend',
  freed: 'Komt vrij bij de functies van nu',
  freedPerJob: (p: { job: string; hours: string }) => `${p.job}: ${p.hours} per week`,
  freedUnknown: 'Van deze taken is niet bekend wie ze nu doet.',
  backups: 'Kan invallen',
  noBackup: 'Nog niemand: leg bij de taken vast welke functie van nu ze doet.',
  binds: 'Hier zit de inclusieve functie aan de grens',
  binding: {
    'max-hours': (p: Bound) => `Meer dan ${p.bound} uur per week mag niet.`,
    'min-hours': (p: Bound) => `Minder dan ${p.bound} uur per week mag niet.`,
    'max-task-share': (p: Bound) => `${p.task} vult het grootste deel dat één taak mag vullen.`,
    'max-possible-share': () => 'Meer werk dat onder begeleiding moet, mag niet.',
    'min-core-share': () => 'Er moet minstens zo veel werk uit het kernproces komen.',
    'max-vanishing-share': () => 'Meer werk dat door digitalisering kan verdwijnen, mag niet.',
    'max-days': (p: Bound) => `Meer dan ${p.bound} dagen mag niet.`,
    'max-locations': (p: Bound) => `Meer dan ${p.bound} plaatsen mag niet.`,
    'min-tasks': (p: Bound) => `Minder dan ${p.bound} taken mag niet.`,
    'task-hours': (p: Bound) => `${p.task} heeft niet meer uren.`,
  },
  leftPart: (p: { given: string }) => `De rest; ${p.given} zit in een inclusieve functie.`,
  leftWhy: {
    'no-value': 'Weegt niet op tegen de moeite van het overdragen.',
    'no-window': 'Past met zijn dagdelen niet in een werkweek van vier dagen.',
    'no-function': 'Er is geen inclusieve functie om deze taak bij te zetten.',
    'breaks-rules': 'Erbij in een van de inclusieve functies zou een regel breken.',
    'lowers-score':
      'Kan erbij, maar maakt de inclusieve functie zwaarder of meer versnipperd dan de uren waard zijn.',
  },
  noTimeTitle: 'Nog niets waargenomen',
  noTimeText:
    'Neem waar op de vloer. Hier zie je dan waar de tijd per functie van nu en per taak naartoe gaat.',
  observed: (p: { hours: string; count: number }) =>
    `${p.hours} waargenomen in ${formatNumber(p.count)} ${plural(p.count, { one: 'beurt', other: 'beurten' })}.`,
  unfinished: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'opname loopt nog en telt', other: 'opnames lopen nog en tellen' })} niet mee.`,
  perJob: 'Per functie van nu',
  perTask: 'Per taak',
  ofJob: 'Van welke functie van nu',
  allJobs: 'Alle functies van nu samen',
  noJob: 'zonder functie',
  noTask: 'zonder taak',
  task: 'Taak',
  times: 'Keer gezien',
  meanMinutes: 'Gemiddeld (min)',
  hours: 'Uren',
  share: 'Aandeel',
  howSure: 'Hoe zeker deze cijfers zijn, en hoe de tijd over plekken en dagdelen valt:',
  toSeen: 'Vloer › Gezien',
  parallelNote: 'Wat tegelijk liep, telt voor een gelijk deel; zo is alles samen de tijd die er echt was.',
  perWeek: 'per week',
}
