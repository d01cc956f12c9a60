import type { UnmatchedReason } from '../../analysis/watching/unmatched.ts'
import type { Dimension } from '../../analysis/watching/watch-tally.ts'
import type { Company, InterruptionKind } from '../../records/observing.ts'

/** How far two who watch the same work agree. */
export const watching = {
  title: 'Samen kijken',
  lead: 'Twee analisten kijken naar hetzelfde werk, elk op een eigen tablet. Hier zie je hoe ver ze hetzelfde zien, en waar niet.',
  emptyTitle: 'Nog niet samen gekeken',
  emptyText:
    'Kijk met een collega een half uur naar dezelfde persoon: elk op een eigen tablet, zonder te overleggen. Breng daarna de tablets bij elkaar; de vergelijking staat dan hier.',
  emptySteps: [
    'Kies op de vloer allebei dezelfde persoon.',
    'Begin en stop samen, en leg vast wat je ziet.',
    'Synchroniseer de tablets.',
  ],
  toFloor: 'Naar de vloer',
  toPractice: 'Oefen eerst alleen',
  first: 'Eerste analist',
  second: 'Tweede analist',
  day: 'Dag',
  person: 'Persoon',
  everybody: 'Iedereen',
  you: (p: { name: string }) => `${p.name} (jij)`,
  notTogether: 'Op deze dag hebben deze twee niet tegelijk gekeken.',
  notTogetherText: 'Kies een andere dag, een andere persoon of een andere collega.',
  compared: (p: { from: string; until: string }) =>
    `Vergeleken van ${p.from} tot ${p.until}: toen keken ze allebei.`,
  verdict: {
    high: (p: { share: string }) => `Jullie zien bijna overal hetzelfde: ${p.share} overeenstemming.`,
    middling: (p: { share: string }) =>
      `Jullie zien veel hetzelfde, maar niet alles: ${p.share} overeenstemming.`,
    low: (p: { share: string }) => `Jullie zien vaak iets anders: ${p.share} overeenstemming.`,
  },
  interval: (p: { low: string; high: string }) => `met 95 % zekerheid tussen ${p.low} en ${p.high}`,
  weakest: (p: { dimension: string; agreed: number; count: number }) =>
    `Praat het eerst over ${p.dimension}: daarin zijn ${p.agreed} van de ${p.count} gelijk.`,
  allAlike: 'Alles wat te vergelijken is, is gelijk.',
  dimensions: {
    found: 'wat er gezien is',
    task: 'de taak',
    start: 'het begin',
    end: 'het einde',
    company: 'met wie',
    load: 'de belasting',
    place: 'de plaats',
    interruptions: 'onderbrekingen',
  } satisfies Record<Dimension, string> as Record<Dimension, string>,
  dimensionHead: 'Onderdeel',
  alikeHead: 'Gelijk',
  shareHead: 'Aandeel',
  rangeHead: '95 % tussen',
  of: (p: { agreed: number; count: number }) => `${p.agreed} van ${p.count}`,
  table: 'Overeenstemming per onderdeel',
  coefficients: 'Cijfers voor het verslag',
  coefficientHints: {
    timeKappa: 'Kappa per seconde: wat er op elk moment liep, toeval eraf.',
    eventKappa: 'Kappa per gebeurtenis: ook wat maar één zag telt mee.',
    namingKappa: 'Kappa van de namen: van wat beiden zagen.',
    durations: 'Concordantie van de duur (Lin): hoe lang het duurde.',
    sequence: 'Volgorde van de taken (Needleman-Wunsch).',
  },
  unknown: 'niet te bepalen',
  tolerance: (p: { seconds: number }) =>
    `Begin en einde tellen als gelijk tot ${p.seconds} seconden verschil.`,
  matched: (p: { count: number }) => `Gelijk gezien (${p.count})`,
  named: (p: { count: number }) => `Anders genoemd (${p.count})`,
  only: (p: { who: string; count: number }) => `Alleen ${p.who} (${p.count})`,
  both: (p: { first: string; second: string }) => `${p.first} en ${p.second}`,
  namedAs: (p: { first: string; second: string }) => `${p.first} tegenover ${p.second}`,
  stretch: (p: { from: string; until: string }) => `${p.from} – ${p.until}`,
  startsApart: (p: { seconds: number }) => `begin ${p.seconds} s verschil`,
  endsApart: (p: { seconds: number }) => `einde ${p.seconds} s verschil`,
  sameTimes: 'op de seconde gelijk',
  reasons: {
    otherTime: 'de ander heeft dit op een andere tijd',
    cut: 'de ander heeft dit in één stuk, of juist in stukken',
    otherKind: 'bij de één een kort moment, bij de ander een tijd',
    otherPerson: 'de ander heeft dit bij iemand anders',
    missed: 'de ander heeft dit niet',
  } satisfies Record<UnmatchedReason, string> as Record<UnmatchedReason, string>,
  interrupted: (p: { kind: string }) => `Onderbroken: ${p.kind}`,
  kinds: {
    person: 'door iemand',
    phone: 'telefoon',
    machine: 'machine',
    alarm: 'alarm of bel',
    other: 'anders',
  } satisfies Record<InterruptionKind, string> as Record<InterruptionKind, string>,
  companies: {
    client: 'met cliënt',
    colleague: 'met collega',
    supervisor: 'met leidinggevende',
    visitor: 'met bezoek',
    other: 'met iemand anders',
  } satisfies Record<Company, string> as Record<Company, string>,
  noTask: 'Zonder taak',
  nothing: 'Niets.',
}
