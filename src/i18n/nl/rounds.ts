import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

const rondes = (count: number) => plural(count, { one: '1 ronde', other: `${formatNumber(count)} rondes` })
const blikken = (count: number) => plural(count, { one: '1 blik', other: `${formatNumber(count)} blikken` })

/** How many were seen of all; whoever was not is told apart. */
interface RoundGlances {
  readonly seen: number
  readonly all: number
  readonly absent: number
  readonly unclear: number
}

const gezien = ({ seen, all, absent, unclear }: RoundGlances) =>
  [
    `${formatNumber(seen)} van ${formatNumber(all)} gezien`,
    ...(absent > 0 ? [`${formatNumber(absent)} niet te zien`] : []),
    ...(unclear > 0 ? [`${formatNumber(unclear)} onduidelijk`] : []),
  ].join(', ')

interface AdvisedRound {
  readonly weekday: string
  readonly time: string
  readonly walked: number
  readonly planned: number
}

/** Work sampling: rounds with a glance at everybody. */
export const rounds = {
  title: 'Rondes',

  /** Nothing planned yet. */
  emptyTitle: 'Zie met korte rondes waar de tijd blijft',
  emptyText:
    'Je loopt een paar keer per dag langs iedereen en tikt bij elk aan wat hij of zij op dat moment doet. De momenten kiest het toeval, zo telt elk deel van de dag mee en past niemand zich aan. Na genoeg blikken weet je welk deel van de tijd elke taak kost, en hoe zeker dat is.',
  plan: 'Rondes plannen',

  /** The plan. */
  planTitle: 'Rondes plannen',
  planName: (p: { from: string; until: string }) =>
    p.from === p.until ? `Rondes ${p.from}` : `Rondes ${p.from} t/m ${p.until}`,
  mode: 'Wanneer',
  modes: { random: 'Op toeval', fixed: 'Vaste tijden', scan: 'Tussen het volgen' },
  modeHints: {
    random: 'Verspreid over de dag, op minuten die niemand vooraf weet.',
    fixed: 'Steeds na hetzelfde aantal minuten. Let op werk dat in hetzelfde ritme komt.',
    scan: 'Je volgt één persoon. Om de zoveel minuten kijk je even naar iedereen, daarna ga je verder.',
  },
  everyRounds: 'Rondes per dag',
  everyMinutes: 'Minuten tussen twee rondes',
  numberUnreadable: 'Vul een getal in, zoals 8.',
  numberTooSmall: (p: { min: number }) => `Vul ${formatNumber(p.min)} of meer in.`,
  numberTooLarge: (p: { max: number }) => `Vul ${formatNumber(p.max)} of minder in.`,
  firstDay: 'Van',
  lastDay: 'Tot en met',
  weekdaysTitle: 'Op deze dagen',
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  weekdayNames: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  from: 'Begint om',
  until: 'Eindigt om',
  overnight: 'Dit loopt door na middernacht. De nacht hoort bij de dag waarop hij begint.',
  who: 'Naar wie of wat je kijkt',
  people: 'Mensen',
  jobs: 'Functies',
  howMany: (p: { job: string }) => `Hoeveel mensen: ${p.job}`,
  howManyHint: (p: { job: string }) =>
    `Bij meer dan één krijgt ieder een eigen rij: ‘${p.job} 1’, ‘${p.job} 2’.`,
  places: 'Plekken',
  nobody: 'Voeg op de afdeling eerst een functie of mens toe. Een code zoals M1 is genoeg.',
  toDepartment: 'Naar de afdeling',
  margin: 'Nauwkeurig op',
  points: (p: { points: number }) => `${formatNumber(p.points)} punten`,
  confidence: 'Zekerheid',
  expected: (p: { rounds: number; looks: number }) =>
    `Dit worden ${rondes(p.rounds)} en ${blikken(p.looks)}.`,
  expectedMargin: (p: { reached: string; wanted: string; needed: number }) =>
    `Een aandeel van 50\u00a0% weet je dan op ongeveer ${p.reached} punten. Voor ${p.wanted} punten zijn ${blikken(p.needed)} nodig. Meegerekend is hoe de rondes hier tot nu toe op elkaar leken.`,
  expectedAtBest: (p: { reached: string; wanted: string; needed: number }) =>
    `Een aandeel van 50\u00a0% weet je dan op zijn best op ongeveer ${p.reached} punten. Voor ${p.wanted} punten zijn minstens ${blikken(p.needed)} nodig: rondes binnen een uur lijken op elkaar. Hoeveel meer het er zijn blijkt na een paar uur met rondes.`,
  planProblems: {
    nobody: 'Kies minstens één mens, functie of plek.',
    days: 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
    weekdays: 'Op geen van deze dagen loopt een ronde. Kies een dag erbij.',
    hours: 'Begin en einde zijn gelijk. Kies een ander einde.',
  },
  makePlan: 'Plan maken',
  didPlan: 'De rondes zijn gepland',

  /** The day. */
  planMenu: 'Meer over dit plan',
  otherPlan: 'Nieuw plan',
  stopPlan: 'Stop met vragen',
  removePlan: 'Plan verwijderen',
  didStop: 'Er wordt niet meer om rondes gevraagd',
  didRemove: 'Plan verwijderd',
  whichPlan: 'Plan',
  today: 'Vandaag',
  nextIn: 'Volgende ronde over',
  nextAt: (p: { time: string }) => `om ${p.time}`,
  dueNow: 'Nu een ronde',
  dueSince: (p: { time: string }) => `gepland om ${p.time}`,
  noMoreToday: 'Vandaag komen er geen rondes meer.',
  notToday: 'Vandaag zijn er geen rondes gepland.',
  planOver: 'Dit plan is voorbij. Je kunt nog wel een ronde lopen.',
  planOfOther: 'Een collega maakte dit plan en wordt gevraagd. Een ronde van jou telt mee.',
  counts: (p: { walked: number; missed: number; left: number; chosen: number; planned: number }) =>
    `${rondes(p.planned)} gepland: ${formatNumber(p.walked)} gelopen, ${formatNumber(p.missed)} gemist, ${formatNumber(p.left)} nog te gaan.${p.chosen > 0 ? ` Daarnaast liep je er ${formatNumber(p.chosen)} op een eigen moment.` : ''}`,
  walkNow: 'Nu een ronde lopen',
  walkDue: 'Ronde lopen',
  ownMoment:
    'Een ronde op een eigen moment telt mee, maar het toeval koos dat moment niet. Dat kan de aandelen scheef trekken.',
  later: 'Straks',
  skip: 'Overslaan',
  log: 'Rondes van vandaag',
  walked: (p: RoundGlances) => `gelopen, ${gezien(p)}`,
  unasked: 'zelf gekozen',
  missed: {
    asleep: 'gemist, de app stond uit of het scherm sliep',
    busy: 'gemist, je was bezig',
    skipped: 'overgeslagen',
  },
  openTitle: (p: { time: string }) => `De ronde van ${p.time} staat nog open`,
  openText: (p: RoundGlances) =>
    `${gezien(p)}. Wat je zag is bewaard. Ga alleen verder als je nog rondloopt.`,
  goOn: 'Verder lopen',
  close: 'Ronde afsluiten',

  /** How one is called. */
  sound: 'Geluid bij een ronde',
  soundHint: 'Twee korte tonen. Zet ook het volume van je tablet aan.',
  asleepHint:
    'Een tablet die slaapt kan niet trillen of geluid geven. Zolang je hier bent en er nog rondes komen, blijft het scherm aan. Een ronde die niemand loopt staat hier als gemist.',
  call: 'Tijd voor een ronde',

  /** Walking. */
  progress: (p: { at: number; all: number }) => `${formatNumber(p.at)} van ${formatNumber(p.all)}`,
  whatDoes: (p: { name: string }) => `Wat doet ${p.name} nu?`,
  whatHappens: (p: { name: string }) => `Wat gebeurt er nu: ${p.name}?`,
  gone: 'Staat niet meer in de lijst',
  tasks: 'Taken',
  noTask: 'Geen taak',
  states: { idle: 'Pauze of wacht', absent: 'Niet te zien', unclear: 'Onduidelijk' },
  newTask: 'Andere taak',
  newTaskTitle: 'Welke taak zie je?',
  newTaskName: 'Naam van de taak',
  newTaskHint: 'Kort, zoals iedereen hier het noemt.',
  newTaskKnown: (p: { name: string }) => `${p.name} staat al in de lijst en wordt gebruikt.`,
  noteNewTask: 'Dit zie ik',
  filter: 'Zoek een taak',
  back: 'Vorige',
  next: 'Volgende',
  endEarly: 'Stop ronde',
  end: 'Ronde klaar',
  noted: (p: { name: string; what: string }) => `${p.name}: ${p.what}`,
  didEnd: (p: RoundGlances) => `Ronde klaar, ${gezien(p)}`,

  /** What came of it. */
  results: 'Waar de tijd blijft',
  noLooks: 'Na de eerste ronde staat hier welk deel van de tijd elke taak kost.',
  nobodySeen: 'In geen enkele blik was te zien wat iemand deed. Er is nog niets over de tijd te zeggen.',
  rested: (p: { rounds: number; looks: number }) => `${rondes(p.rounds)}, ${blikken(p.looks)}`,
  share: (p: { share: string; low: string; high: string }) =>
    `${p.share}\u00a0%, tussen ${p.low} en ${p.high}\u00a0%`,
  columns: { task: 'Taak', share: 'Aandeel', looks: 'Keer gezien' },
  otherStates: 'Zonder taak',
  nameless: 'Taak zonder naam',
  still: (p: { looks: number; rounds: number; margin: string; confidence: string }) =>
    `Nog ongeveer ${blikken(p.looks)}, dat zijn ${rondes(p.rounds)} zoals deze, tot elk aandeel op ${p.margin} punten klopt met ${p.confidence}\u00a0% zekerheid.`,
  precise: (p: { margin: string; confidence: string }) =>
    `Genoeg gezien: elk aandeel klopt op ${p.margin} punten, met ${p.confidence}\u00a0% zekerheid.`,
  few: 'Dit is nog weinig. De grenzen liggen ver uit elkaar.',
  clustered:
    'In de grenzen is meegerekend dat mensen in één ronde vaak hetzelfde doen, en dat rondes binnen een uur op elkaar lijken. De aandelen gaan over de blikken waarin je zag wat iemand deed.',
  notSeen: (p: { looks: number; absent: number; unclear: number }) =>
    `${blikken(p.looks)} ${plural(p.looks, { one: 'telt', other: 'tellen' })} niet mee: ${formatNumber(p.absent)} keer was iemand niet te zien, ${formatNumber(p.unclear)} keer was het onduidelijk. Deed diegene dan iets anders dan de rest, dan kloppen de aandelen minder.`,
  doubles: (p: { count: number }) =>
    plural(p.count, {
      one: '1 ronde is op twee apparaten gelopen. Die telt één keer: de volste. De andere blijft bewaard.',
      other: `${formatNumber(p.count)} rondes zijn op een tweede apparaat ook gelopen. Elke ronde telt één keer: de volste. De andere blijven bewaard.`,
    }),
  isDouble: 'telt niet dubbel mee',
  advicePart: (p: AdvisedRound & { from: string; until: string }) =>
    `Sla de ronde van ${p.weekday} ${p.time} niet over: tussen ${p.from} en ${p.until} liep je ${formatNumber(p.walked)} van ${rondes(p.planned)}.`,
  adviceWeekday: (p: AdvisedRound & { on: string }) =>
    `Sla de ronde van ${p.weekday} ${p.time} niet over: op ${p.on} liep je ${formatNumber(p.walked)} van ${rondes(p.planned)}.`,
  adviceRandom: 'Kies zelf geen ander moment: dan beslist het toeval niet meer.',
  ownRounds: (p: { rounds: number }) =>
    `${rondes(p.rounds)} koos je zelf. Daar koos het toeval het moment niet; dat kan de aandelen scheef trekken.`,
  unseen: (p: { count: number }) =>
    plural(p.count, {
      one: '1 taak nog nooit gezien',
      other: `${formatNumber(p.count)} taken nog nooit gezien`,
    }),
  unseenText: (p: { high: string }) =>
    `Dat zegt niet dat ze niet gebeuren. Elk kan tot ${p.high}\u00a0% van de tijd kosten.`,
}
