import type { WebaAnswer, WebaQuestion } from '../../records/work-quality.ts'
import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

const COUNTS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes']
const jobs = (count: number) =>
  `${COUNTS[count] ?? formatNumber(count)} ${plural(count, { one: 'functie', other: 'functies' })} van nu`

/** What a plan does to the work of now, how good the new work is, and how sure the hours are. */
export const effects = {
  noPlanTitle: 'Nog geen plan om te bekijken',
  noPlanText:
    'Zodra er een inclusieve functie is, staat hier wat die doet met het werk van nu, hoe goed het nieuwe werk is en hoe zeker de uren zijn.',
  result: (p: { hours: string; jobs: number }) => `Er komt ${p.hours} per week vrij bij ${jobs(p.jobs)}.`,
  resultNothing: 'Er komen geen uren vrij bij de functies van nu.',
  resultTakenUp: (p: { hours: string }) => `Daarnaast wordt ${p.hours} per week gedaan dat nu blijft liggen.`,
  equalNote:
    'Doen meer functies van nu een taak, dan telt de app voor elk een gelijk deel: wie hoeveel doet, is niet vastgelegd.',

  jobsTitle: 'De functies van nu',
  unchanged: (p: { jobs: string }) => `Verandert niet: ${p.jobs}.`,
  today: 'Nu',
  later: 'Straks',
  hoursPerWeek: 'Uren per week',
  coreShare: 'Uit het kernproces',
  nothingLeft: 'geen werk over',
  freed: (p: { hours: string }) => `${p.hours} komt vrij`,
  freesNothing: 'geeft niets af',
  takenUp: (p: { hours: string }) => `${p.hours} van wat nu blijft liggen, wordt gedaan.`,
  coreFalls: 'Het aandeel uit het kernproces daalt: er gaat juist werk uit het kernproces weg.',
  givenTasks: 'Geeft af',
  givenTask: (p: { task: string; hours: string }) => `${p.task}: ${p.hours}`,

  recoveryTitle: 'Hier verdwijnt lucht uit het werk',
  recovery: (p: { demand: string; before: string; after: string }) =>
    `${p.demand}: gemiddeld van ${p.before} naar ${p.after} op de schaal van 0 tot 4.`,
  recoveryTasks: (p: { tasks: string }) =>
    `Deze lichte taken gaan weg: ${p.tasks}. Vraag of dat de momenten waren om bij te komen.`,

  wishesTitle: 'Wensen',
  wishesKept: (p: { kept: number; all: number }) =>
    `${formatNumber(p.kept)} van de ${formatNumber(p.all)} wensen ${plural(p.kept, { one: 'wordt', other: 'worden' })} nagekomen.`,
  noWishes: 'Er zijn geen wensen opgeschreven.',
  keptWishes: 'Nagekomen wensen',
  honoured: 'nagekomen',
  ignored: 'niet nagekomen',
  wish: (p: { task: string; wish: string; who: string }) =>
    p.who === '' ? `${p.task}: ${p.wish} (oordeel van de analisten)` : `${p.task}: ${p.wish} (${p.who})`,
  wishGoes: (p: { hours: string; all: boolean }): string =>
    p.all ? `gaat weg, ${p.hours}` : `gaat voor ${p.hours} weg`,
  wishStays: 'blijft',

  usesTitle: (p: { hours: string }) => `Wat met ${p.hours} per week zou kunnen`,
  uses: {
    more: (p: { task: string; hours: string }) => `${p.task}: hier willen zij meer van doen, nu ${p.hours}.`,
    undone: (p: { task: string; hours: string }) => `${p.task}: blijft nu liggen, ${p.hours}.`,
    core: (p: { task: string; hours: string }) => `${p.task}: het eigen vak, nu ${p.hours}.`,
  },
  noUses: 'Dat zegt nog niemand: vraag in de gesprekken waar zij meer van willen doen.',

  functionsTitle: 'De inclusieve functies',
  qualityTitle: 'Kwaliteit van het werk',
  qualityNote:
    'De zeven vragen van de WEBA-methode. De app leidt een antwoord af waar de gegevens dat toelaten; jouw antwoord gaat voor. Tik op een vraag om zelf te antwoorden.',
  fitness: {
    fit: 'geschikt om voor te stellen',
    doubtful: 'twijfel: bespreek dit eerst',
    unfit: 'niet geschikt om voor te stellen',
  },
  whyAndMends: 'Waarom, en wat dit beter maakt',
  unfitWhy: 'Elke taak is eenzijdig, ongewenst of eenzaam.',
  emptyWhy: 'Er zit nog geen werk in.',
  doubtfulShare: (p: { share: string }) =>
    `${p.share} van de uren is werk dat anderen liever niet doen, dat eenzijdig is of dat iemand alleen doet.`,
  doubtfulBad: (p: { count: number }) => `${formatNumber(p.count)} van de zeven vragen komen slecht uit.`,
  markedTask: (p: { task: string; marks: string }) => `${p.task}: ${p.marks}`,
  marks: {
    'one-sided': {
      word: 'eenzijdig',
      meaning: 'Eenzijdig: er is geen kennis nodig en het gaat altijd hetzelfde.',
    },
    unwanted: { word: 'ongewenst', meaning: 'Ongewenst: wie het nu doet, doet het liever niet.' },
    lonely: {
      word: 'eenzaam',
      meaning: 'Eenzaam: er is geen contact en er werkt verder bijna niemand.',
    },
  },
  tally: (p: { good: number; partly: number; bad: number; open: number }) =>
    [
      `${p.good} goed`,
      p.partly > 0 && `${p.partly} deels`,
      p.bad > 0 && `${p.bad} slecht`,
      p.open > 0 && `${p.open} nog te vragen`,
    ]
      .filter(Boolean)
      .join(', '),
  answers: { good: 'goed', partly: 'deels', bad: 'slecht' } satisfies Record<WebaAnswer, string> as Record<
    WebaAnswer,
    string
  >,
  toAsk: 'nog te vragen',
  questions: {
    complete: 'Volledig',
    organising: 'Ook overleggen en regelen',
    shortCycle: 'Niet alleen kort en steeds hetzelfde',
    difficulty: 'Makkelijk en moeilijker afgewisseld',
    autonomy: 'Zelf bepalen',
    contact: 'Contact met anderen',
    information: 'Weten wat er moet',
  } satisfies Record<WebaQuestion, string> as Record<WebaQuestion, string>,
  prompts: {
    complete: 'Is het een samenhangend geheel, met voorbereiden, doen en afronden?',
    organising: 'Zit er overleg in, of kan iemand zelf iets afstemmen en regelen?',
    shortCycle: 'Is er meer dan werk in korte beurten die steeds hetzelfde zijn?',
    difficulty: 'Zijn er taken om op adem te komen en taken om van te leren?',
    autonomy: 'Kan iemand zelf het tempo, de volgorde en het moment kiezen?',
    contact: 'Kan iemand tijdens het werk collega’s spreken en om hulp vragen?',
    information: 'Hoort iemand op tijd wat er moet gebeuren, en hoe het ging?',
  } satisfies Record<WebaQuestion, string> as Record<WebaQuestion, string>,
  reasons: {
    complete: (p: { tasks: number; ofTasks: number; process: string; share: string }) =>
      `${formatNumber(p.tasks)} van de ${formatNumber(p.ofTasks)} taken uit ${p.process}, samen ${p.share} van de uren.`,
    shortCycle: (p: { task: string; largest: string; oneSided: string; short: string | null }) =>
      [
        `De grootste taak, ${p.task}, vult ${p.largest} van de uren.`,
        `${p.oneSided} vraagt geen kennis en gaat altijd hetzelfde.`,
        p.short && `${p.short} gaat in beurten van minder dan anderhalve minuut.`,
      ]
        .filter(Boolean)
        .join(' '),
    difficulty: (p: { asking: string; hard: string | null }) =>
      [
        `${p.asking} van de uren vraagt iets te leren of te verantwoorden.`,
        p.hard && `${p.hard} vraagt vakkennis of meer.`,
      ]
        .filter(Boolean)
        .join(' '),
    autonomy: (p: { free: string }) =>
      `${p.free} van de uren heeft geen vast dagdeel, geen vaste tijden en geen hoog tempo.`,
    contact: (p: { contact: string; lonely: string | null }): string =>
      p.lonely === null
        ? `${p.contact} van de uren is met contact.`
        : `${p.contact} van de uren is met contact; ${p.lonely} is alleen, op een plek waar verder bijna niemand werkt.`,
  },
  recordsSilent: 'De gegevens zeggen hier niets over.',
  analystSays: (p: { reason: string }) =>
    p.reason === '' ? 'Antwoord van een analist.' : `Antwoord van een analist: ${p.reason}`,
  recordsSay: (p: { answer: string; reason: string }) => `Uit de gegevens: ${p.answer}. ${p.reason}`,
  answerOf: (p: { question: string; name: string }) => `${p.question} (${p.name})`,
  reasonField: 'Waarom?',
  dropAnswer: 'Mijn antwoord weghalen',

  mendsTitle: 'Wat dit beter maakt',
  mendsWorking: 'De app probeert taken…',
  noMends: 'Geen enkele andere taak maakt dit beter binnen de regels. Vraag wat iemand hier zou willen doen.',
  mendAdd: (p: { task: string; hours: string }) => `${p.task} erbij, ${p.hours} per week`,
  mendSwap: (p: { task: string; hours: string; without: string }) =>
    `${p.task} in plaats van ${p.without}, ${p.hours} per week`,
  mendThen: (p: { fitness: string; change: string; rises: boolean }) =>
    `Dan: ${p.fitness}. De waarde van het plan ${p.rises ? 'stijgt' : 'daalt'} met ${p.change} ${p.change === '1' ? 'punt' : 'punten'}.`,
  mendTake: 'Zo maken',

  backupsTitle: 'Kan invallen',
  backup: (p: { count: number; who: string; job: string; share: string; tasks: string | null }) =>
    `${p.who} (${p.job}) ${plural(p.count, { one: 'kent', other: 'kennen' })} ${p.tasks === null ? 'al dit werk' : `${p.share} van dit werk: ${p.tasks}`}.`,
  backupMentor: 'Wie het meeste van dit werk kent, ligt als begeleider voor de hand.',
  backupUnnamed: (p: { job: string }) =>
    `${p.job} kent taken hiervan, maar daar is niemand van opgeschreven.`,
  backupMissing: (p: { tasks: string }) => `Niemand om in te vallen bij: ${p.tasks}.`,

  riskTitle: 'Kan door digitalisering verdwijnen',
  riskHours: (p: { risk: string; hours: string; share: string }) => `kans ${p.risk}: ${p.hours}, ${p.share}`,

  sureTitle: 'Hoe zeker is dit?',
  sureWorking: (p: { done: number; total: number }) =>
    `De app trekt uren: ${formatNumber(p.done)} van ${formatNumber(p.total)}`,
  sureFailed: 'De kans was niet te berekenen.',
  sure: (p: { hours: string; chance: string }) =>
    `Kans dat dit minstens ${p.hours} per week blijft: ${p.chance}.`,
  sureAll: (p: { chance: string }) => `Kans dat alle inclusieve functies zo blijven bestaan: ${p.chance}.`,
  almostSure: 'meer dan 99\u00a0%',
  almostNever: 'minder dan 1\u00a0%',
  measureFirst: (p: { task: string; low: string; high: string }) =>
    `Meet ${p.task} als eerste opnieuw: bij weinig uren is de kans ${p.low}, bij veel uren ${p.high}.`,
  measureFirstOther: (p: { task: string; low: string; high: string }) =>
    `Meet ${p.task} als eerste opnieuw: bij weinig uren is de kans ${p.low}, bij veel uren ${p.high}. Dat weinig uren hier gunstig is, komt doordat een andere inclusieve functie dan uren laat liggen.`,
  measureNothing: 'Geen taak beslist hier alleen over.',
  sureNote: (p: { samples: number; spread: string }) =>
    `De app trekt ${formatNumber(p.samples)} keer voor elke taak uren tussen het minste en het meeste, en rekent uit of de inclusieve functie dan nog past met dezelfde taken en dagen. Zijn er te weinig uren voor allemaal, dan gaat de eerste voor. Van een taak die alleen verteld is, kunnen de uren ${p.spread} hoger of lager zijn.`,
  stopNow: 'Stop met rekenen',
  rangesTitle: 'Uren per taak: verteld en waargenomen',
  task: 'Taak',
  told: 'Verteld',
  observed: 'Waargenomen',
  range: 'Kan zijn',
  rangeText: (p: { least: string; most: string }) => `${p.least} tot ${p.most}`,
  times: 'Keer gezien',
  decides: 'Kans bij weinig en bij veel uren',
  decidesText: (p: { low: string; high: string }) => `${p.low} en ${p.high}`,
  notSeen: 'niet',
}
