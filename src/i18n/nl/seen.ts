import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** What a reason about dayparts rests on. */
interface RestsOn {
  /** The part of the told hours that has a daypart; null: all of them. */
  readonly timed: string | null
  readonly leastTimed: string
  readonly isThin: boolean
}

/** What was seen: time, patterns, coverage. */
export const seen = {
  title: 'Gezien',
  lead: 'Wat de waarnemingen zeggen, en hoe zeker dat is.',
  emptyTitle: 'Nog niets waargenomen',
  emptyText:
    'Zodra je op de vloer taken hebt vastgelegd, zie je hier waar de tijd blijft, wat elkaar opvolgt, en wat je nog niet hebt gezien.',
  toFloor: 'Naar de vloer',
  working: 'De waarnemingen worden doorgerekend',
  failed: 'Het doorrekenen lukte niet',
  failedText:
    'De waarnemingen zelf zijn er gewoon. Ga naar een andere plek en kom terug om het nog eens te proberen.',
  parts: 'Wat je wilt zien',
  time: 'Tijd',
  compare: 'Vergelijken',
  patterns: 'Patronen',
  coverage: 'Dekking',
  per: 'Tijd per',
  dimensions: {
    task: 'taak',
    job: 'functie',
    process: 'werkproces',
    place: 'plek',
    daypart: 'dagdeel',
  },
  unsaid: {
    task: 'zonder taak',
    job: 'zonder functie',
    process: 'zonder werkproces',
    place: 'zonder plek',
    daypart: 'onbekend',
  },
  night: 'nacht (22 tot 6 uur)',
  weekend: 'weekend',
  gone: 'verwijderd',
  timeTitle: (p: { dimension: string }) => `Waar de tijd blijft, per ${p.dimension}`,
  timeSummary: (p: { hours: string; turns: number }) =>
    `${p.hours} waargenomen in ${formatNumber(p.turns)} ${plural(p.turns, { one: 'beurt', other: 'beurten' })}. De streep is het 95\u00a0%-interval.`,
  share: 'aandeel',
  turns: 'keer',
  total: 'uur',
  sharedTotal: 'gedeelde uren',
  noCodes:
    'Bij wie je keek, is niet genoteerd: een dag waarop je iemand van een functie volgde, telt als dag met een persoon.',
  withoutJobTitle: 'Niet alles telt bij een functie',
  withoutJob: (p: { hours: string; code: string }) => `${p.hours} zonder functie: kies die bij ${p.code}`,
  withoutJobOrCode: (p: { hours: string }) =>
    `${p.hours} zonder functie en zonder persoon: kies die bij de waarneming`,
  mean: 'gemiddeld (min)',
  deviation: 'spreiding (min)',
  shareBetween: 'aandeel ligt tussen',
  meanBetween: 'gemiddelde ligt tussen (min)',
  between: (p: { low: string; high: string }) => `${p.low} en ${p.high}`,
  unknown: 'niet te zeggen',
  restsOnDays: (p: { days: number }) =>
    `De grenzen komen uit de verschillen tussen ${formatNumber(p.days)} dagen met een persoon.`,
  restsOnSpells: (p: { spells: number }) =>
    p.spells < 2
      ? 'Er is nog te kort gekeken voor grenzen: je zag nog maar één stuk werk.'
      : `De grenzen komen uit de verschillen tussen ${formatNumber(p.spells)} stukken werk achter elkaar. Ze gelden voor werk zoals je het nu zag: pas vanaf acht dagen met een persoon zeggen ze iets over andere dagen.`,
  sideBySide:
    'Wat naast elkaar liep, deelt de tijd van de persoon. Een beurt is het hele stuk werk, ook als er iets tussendoor kwam.',
  compareTitle: 'Verteld naast gezien, per taak',
  compareText:
    'Uren per week. Gezien is hoe de waargenomen tijd van elke functie over haar taken verdeeld was, op een week gebracht. De grootste verschillen staan bovenaan.',
  told: 'verteld',
  seenWeek: 'gezien',
  liesBetween: 'ligt tussen',
  verdict: 'past dat?',
  notSeenTask: 'niet gezien',
  notTold: 'niet verteld',
  seenNoWeek: 'gezien, geen uren per week',
  tooShort: 'te kort gekeken',
  agrees: 'ja',
  differsMore: 'nee, meer gezien',
  differsLess: 'nee, minder gezien',
  atLeast: (p: { hours: string }) => `minstens ${p.hours}`,
  jobsTitle: 'Rooster naast verteld, per functie',
  jobsText: 'Het rooster is fte keer 36 uur. Wat verteld is, zijn alleen de beschreven taken.',
  roster: 'rooster',
  watchedHours: 'gevolgd in totaal',
  heatTitle: 'De dag per uur',
  heatSummary: 'Minuten per taak in elk uur van de dag, alle dagen samen. Hoe voller de kleur, hoe meer.',
  minutes: (p: { minutes: string }) => p.minutes,
  followTitle: 'Wat op elkaar volgt',
  followText: 'Wat binnen vijf minuten na een taak begon bij dezelfde persoon.',
  followNone: 'Nog niets volgde binnen vijf minuten op iets anders.',
  from: 'eerst',
  to: 'daarna',
  count: 'keer',
  ofAll: 'deel van wat volgde',
  interruptionsTitle: 'Onderbrekingen',
  interruptionsNone: 'Er is geen onderbreking vastgelegd.',
  perHour: (p: { count: number; rate: string; low: string; high: string }) =>
    `${formatNumber(p.count)} keer onderbroken: ${p.rate} per uur (tussen ${p.low} en ${p.high}).`,
  resumed: (p: { share: string }) =>
    `Na ${p.share} van de onderbrekingen waarvan dat bekend is, werd het werk weer opgepakt.`,
  away: (p: { minutes: string }) => `De helft duurde korter dan ${p.minutes} minuten.`,
  kind: 'wie of wat',
  perHourShort: 'per uur',
  besideTitle: 'Naast elkaar',
  besideNone: 'Er liep nooit meer dan één taak tegelijk.',
  beside: (p: { share: string; most: number }) =>
    `${p.share} van de tijd liep er meer dan één taak, hoogstens ${formatNumber(p.most)} tegelijk.`,
  together: 'samen met',
  hours: 'uur',
  loadTitle: 'Belasting',
  loadNone: 'Er is geen belasting vastgelegd.',
  loadFactor: 'belasting',
  ofTime: 'deel van de tijd',
  environmentFactor: 'omgeving',
  meanLevel: 'gemiddeld (0-4)',
  heaviest: 'zwaarst',
  gridTitle: 'Wat is verteld, gezien, of allebei',
  gridText:
    'Elke functie per werkproces en dagdeel. Een dagdeel telt als bekeken vanaf een half uur. Verteld en niet gezien is pas tegenspraak als je zo lang keek dat je er drie beurten van had verwacht. Gezien en niet verteld is dat vanaf een kwartier, het half uur voor en na half een niet meegeteld.',
  outside: (p: { night: string; weekend: string }) =>
    `Buiten deze dagdelen gezien: ${p.night} in de nacht (22 tot 6 uur) en ${p.weekend} in het weekend. Dat staat niet in het rooster hieronder.`,
  states: {
    seen: 'gezien',
    told: 'alleen verteld',
    notSeen: 'verteld, niet gezien',
    notTold: 'gezien, niet verteld',
    little: 'even gezien, niet verteld',
    nothing: 'bekeken, niets gezien',
    missing: 'onbekend',
  },
  legend: 'Wat de tekens betekenen',
  cell: (p: { where: string; when: string; state: string; told: string; seen: string }) =>
    `${p.where}, ${p.when}: ${p.state}. Verteld ${p.told} per week, gezien ${p.seen}.`,
  noProcess: 'zonder werkproces',
  withoutDaypart: (p: { hours: string }) =>
    `Van ${p.hours} verteld werk heeft niemand gezegd op welke dagdelen het gebeurt. Dat staat niet in het rooster hieronder.`,
  noTasks: 'Er zijn nog geen taken en functies om tegen af te zetten.',
  seenNoJob: 'Wat je zag, staat nog bij geen functie.',
  nobodyTold: 'Nog niemand gesproken: er is nog geen werk verteld om dit tegen af te zetten.',
  timed: 'Van alle vertelde uren is bekend op welke dagdelen ze zijn.',
  untimed: (p: { share: string; most: string }) =>
    `Van ${p.share} van de vertelde uren is niet bekend wanneer ze zijn: vraag op welke dagdelen. Genoeg is ${p.most} of minder.`,
  stopTitle: 'Is het genoeg?',
  mayStop: 'Je kunt stoppen met kijken',
  mayStopText: 'Meer kijken verandert waarschijnlijk weinig aan wat je weet.',
  goOn: 'Kijk nog even door',
  met: 'in orde',
  notMet: 'nog niet',
  cannotTell: 'nog niet te zeggen',
  newTasks: (p: { chance: string; most: string }) =>
    `De kans dat het volgende dat je ziet een nieuwe taak is: ${p.chance}\u00a0%. Genoeg is ${p.most}\u00a0% of minder.`,
  newTasksFew: (p: { turns: number; least: number }) =>
    `Je zag ${formatNumber(p.turns)} ${plural(p.turns, { one: 'beurt', other: 'beurten' })}. Vanaf ${formatNumber(p.least)} is te zeggen hoe vaak er nog een nieuwe taak komt.`,
  newTasksNone: 'Er is nog geen taak gezien.',
  watched: (p: { share: string; least: string } & RestsOn) =>
    p.timed === null
      ? `${p.share} van de vertelde uren is bekeken. Genoeg is ${p.least}.`
      : p.isThin
        ? `Van maar ${p.timed} van de vertelde uren is het dagdeel bekend. Daarvan is ${p.share} bekeken, maar dat zegt weinig over de rest. Vraag op welke dagdelen het werk is: vanaf ${p.leastTimed} is het te zeggen.`
        : `Van ${p.timed} van de vertelde uren is het dagdeel bekend. Daarvan is ${p.share} bekeken. Genoeg is ${p.least}.`,
  watchedNone: 'Van geen taak is verteld op welke dagdelen ze gebeurt.',
  contradicted: (p: { cells: number } & RestsOn) =>
    p.cells === 0
      ? p.timed === null
        ? 'Wat verteld is en wat gezien is, spreken elkaar nergens tegen.'
        : p.isThin
          ? `Of vertellen en zien elkaar tegenspreken, blijkt pas als bekend is wanneer het werk is. Nu is van ${p.timed} van de vertelde uren het dagdeel bekend. Vraag op welke dagdelen de rest is.`
          : `Waar het dagdeel bekend is (${p.timed} van de vertelde uren), spreken vertellen en zien elkaar nergens tegen.`
      : `Op ${formatNumber(p.cells)} ${plural(p.cells, { one: 'plek', other: 'plekken' })} in het rooster spreken vertellen en zien elkaar tegen. Vraag ernaar.`,
  unseen: (p: { count: number; names: string; share: string; most: string }) =>
    p.count === 0
      ? 'Elke taak die verteld is, is ook gezien.'
      : `Verteld maar nog nooit gezien: ${p.names}. Samen ${p.share} van de vertelde uren. Genoeg is ${p.most} of minder.`,
  andMore: (p: { count: number }) => `en nog ${formatNumber(p.count)}`,
  jobs: (p: { names: string; least: string }) =>
    p.names === ''
      ? `Elke functie is minstens ${p.least} gevolgd.`
      : `Nog geen ${p.least} gevolgd: ${p.names}.`,
}
