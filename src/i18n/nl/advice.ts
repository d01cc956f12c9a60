import type { AboutPart, CheckedPrecondition, RiskKind } from '../../records/scenario-parts.ts'
import { formatFor } from '../format.ts'
import { propose } from './advice-proposals.ts'
import { firstAction } from './first-actions.ts'

const { plural, formatNumber, formatHours } = formatFor('nl')

/** One scenario worked out: what it means, what it asks, how it is carried out. */
export const advice = {
  title: 'Advies',
  parts: 'Delen van het advies',
  scenarios: 'Scenario’s',
  feedback: 'Inspraak',
  report: 'Rapport',

  lead: 'Kies een scenario en werk het uit. Wat de gegevens zeggen staat er al; jij maakt het af. Wat je schrijft wordt meteen bewaard.',
  emptyTitle: 'Nog geen scenario om uit te werken',
  emptyText:
    'Een advies rust op een of meer scenario’s. Maak er eerst een bij Analyse: open een plan en kies daar Scenario’s.',
  toAnalysis: 'Naar Analyse',
  isFilled: 'ingevuld',
  filled: (p: { part: number; whole: number }) =>
    `${formatNumber(p.part)} van ${formatNumber(p.whole)} delen ingevuld`,
  functionCount: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'functie', other: 'functies' })}`,
  goneTitle: 'Dit scenario is er niet meer',
  goneText:
    'Het is weggehaald, misschien op een andere tablet. Wat erbij geschreven was, is bewaard gebleven.',
  back: 'Alle scenario’s',
  name: 'Naam van het scenario',
  compare: 'Zet scenario’s naast elkaar bij Analyse',
  advise: 'Dit scenario adviseren we',
  advised: 'Dit adviseren we',
  advisedBy: (p: { who: string; date: string }) => `Gekozen door ${p.who}, ${p.date}`,
  unadvise: 'Toch niet adviseren',
  contents: 'Op deze pagina',
  printAll: 'Afdrukken',

  section: {
    functions: 'Functies',
    implications: 'Voor wie er nu werkt',
    preconditions: 'Voorwaarden',
    money: 'Geld en waarde',
    weigh: 'Voor en tegen',
    risks: 'Risico’s',
    guidance: 'Begeleiding',
    actions: 'Invoering',
    regulations: 'Regelingen',
  },
  sectionLead: {
    functions:
      'Per functie een algemene beschrijving die in het functiehuis past. Het voorstel komt uit de gegevens. Schrijf je zelf iets, dan geldt jouw tekst.',
    implications: 'Wat het scenario doet met het werk van elke functie van nu.',
    preconditions: 'Wat er nodig is, binnen en buiten de organisatie. Zeg per regel hoe het ervoor staat.',
    money: 'Wat het kost en oplevert, met alle aannames. En wat het waard is naast geld.',
    weigh: 'Wat voor dit scenario pleit en wat ertegen.',
    risks: 'De vier risico’s die vaak voorkomen, met wat de gegevens ervan zeggen. Voeg gerust andere toe.',
    guidance:
      'Hoeveel begeleiding er is, van de eerste weken tot later. Regels die overlappen tellen bij elkaar op.',
    actions: 'Wie doet wat, wanneer, met welke bevoegdheid en middelen. Per stap van de methode.',
    regulations:
      'Welke regelingen kunnen gelden en wat ze doen. Regels veranderen: kijk ze na voor je ze gebruikt.',
  },

  proposal: 'Voorstel uit de gegevens',
  recordsSay: 'Uit de gegevens:',
  writeSelf: 'Zelf schrijven',
  writeSelfNamed: (p: { what: string }) => `Zelf schrijven: ${p.what}`,
  backToProposal: 'Terug naar het voorstel',
  backToProposalNamed: (p: { what: string }) => `Terug naar het voorstel: ${p.what}`,
  ownWords: 'Eigen woorden',
  up: (p: { what: string }) => `Omhoog: ${p.what}`,
  down: (p: { what: string }) => `Omlaag: ${p.what}`,
  remove: (p: { what: string }) => `Weghalen: ${p.what}`,
  removed: (p: { what: string }) => `${p.what} is weggehaald.`,
  movedTo: (p: { place: number; whole: number }) =>
    `Staat nu op plaats ${formatNumber(p.place)} van ${formatNumber(p.whole)}.`,

  unnamedFunction: 'Functie zonder naam',
  about: {
    purpose: 'Doel',
    knowledge: 'Kennis en ervaring',
    team: 'Plaats in het team',
    mentor: 'Begeleider',
    backup: 'Vervanging',
    growth: 'Ruimte om te groeien',
  } satisfies Record<AboutPart, string> as Record<AboutPart, string>,
  aboutHours: 'Uren en week',
  aboutTasks: 'Taken',
  aboutDemands: 'Wat het werk vraagt',
  aboutTask: 'Taak',
  aboutTaskHours: 'Uur per week',
  aboutTaskJob: 'Nu gedaan door',
  aboutNobody: 'niemand, blijft liggen',
  aboutUnknownJob: 'niet bekend',
  week: (p: { hours: string; days: string }) => `${p.hours} per week, op ${p.days}.`,
  weekOpen: (p: { hours: string }) => `${p.hours} per week, dagen in overleg.`,
  demandLine: (p: { demand: string; word: string; tasks: string }) =>
    `${p.demand}: ${p.word}, door ${p.tasks}`,
  demandsLight: 'Alle eisen zijn licht.',
  copy: 'Kopieer als tekst',
  copyNamed: (p: { name: string }) => `Kopieer als tekst: ${p.name}`,
  copied: (p: { name: string }) => `De beschrijving van ${p.name} is gekopieerd.`,
  notCopied: 'Kopiëren mag niet op dit apparaat. Druk de beschrijving af, of selecteer de tekst.',
  printFunctions: 'Functies afdrukken, één per bladzijde',
  noFunctionsTitle: 'Dit scenario heeft nog geen functies',
  noFunctionsText: 'Maak bij Analyse een plan met functies, en daarvan een scenario.',

  general: 'In het algemeen',
  noJobs: 'Geen functie van nu geeft werk af in dit scenario.',
  goneJob: 'Een functie die er niet meer is',
  jobHours: (p: { hours: number }) => `${formatHours(p.hours)} vrij`,

  group: { internal: 'Binnen de organisatie', external: 'Van buiten' },
  check: {
    met: 'In orde',
    todo: 'Nog te doen',
    notNeeded: 'Niet nodig',
  } satisfies Record<CheckedPrecondition['state'], string> as Record<CheckedPrecondition['state'], string>,
  checkOf: (p: { line: string }) => `Hoe staat het ervoor: ${p.line}`,
  checkNote: (p: { line: string }) => `Toelichting bij ${p.line}`,
  notePlaceholder: 'Toelichting',
  checkTake: (p: { state: string }) => `Neem over: ${p.state}`,
  checkTakeNamed: (p: { state: string; line: string }) => `Neem over: ${p.state}, bij ${p.line}`,
  checkTally: (p: { met: number; todo: number; open: number }) =>
    `${formatNumber(p.met)} in orde, ${formatNumber(p.todo)} nog te doen, ${formatNumber(p.open)} nog niet bekeken`,
  more: { internal: 'Verder nodig binnen de organisatie', external: 'Verder nodig van buiten' },
  onePerLine: 'Eén per regel.',
  preconditions: {
    internal: {
      commitment: 'De leiding staat erachter en heeft zich goed voorbereid',
      coreProcess: 'Het werk ligt dicht bij het kernproces',
      enoughWork: 'Er is genoeg werk, ook later',
      backup: 'Iemand kan invallen',
      genericDescription: 'Er is een algemene beschrijving, die op de werkvloer wordt ingevuld',
      jobSystem: 'De functie staat in het functiehuis',
      costCentre: 'De functie staat op een kostenplaats',
      departmentPlan: 'De functie staat in het afdelingsplan',
      mentor: 'Er is een begeleider die wil en met wie het klikt',
      guidanceTime: 'De begeleider krijgt er tijd en ruimte voor',
      teamSupport: 'Het team weet ervan en werkt mee',
      variedWork: 'Het werk is afwisselend genoeg',
    },
    external: {
      candidates: 'Er zijn kandidaten te vinden',
      subsidy: 'Loonkostensubsidie is geregeld',
      jobCoach: 'Een jobcoach is beschikbaar',
      noRisk: 'De no-riskpolis is nagegaan',
      adaptation: 'Werkplekaanpassing is aangevraagd',
      schooling: 'Scholing sluit aan',
      transport: 'Vervoer is geregeld',
    },
  },

  showAssumptions: (p: { count: number }) => `Bekijk en wijzig de ${formatNumber(p.count)} aannames`,
  hideAssumptions: 'Verberg de aannames',

  risk: {
    digitalisation: 'Digitalisering',
    displacement: 'Verdringing',
    continuity: 'Continuïteit',
    tooLittleWork: 'Te weinig werk',
    other: 'Ander risico',
  } satisfies Record<RiskKind, string> as Record<RiskKind, string>,
  riskTake: 'Opnemen in het advies',
  riskTakeNamed: (p: { risk: string }) => `Opnemen in het advies: ${p.risk}`,
  riskAdd: 'Ander risico',
  riskText: 'Wat kan er gebeuren?',
  mitigation: 'Wat doen we eraan?',
  mitigationHint: {
    digitalisation:
      'Bijvoorbeeld: elk half jaar kijken of het werk verandert, en welk werk ervoor in de plaats komt.',
    displacement: 'Bijvoorbeeld: vooraf afspreken dat niemand werk kwijtraakt die dat niet wil.',
    continuity: 'Bijvoorbeeld: een tweede begeleider inwerken.',
    tooLittleWork: 'Bijvoorbeeld: taken achter de hand houden en de eerste weken uren bijhouden.',
    other: 'Wie doet wat om dit voor te zijn?',
  } satisfies Record<RiskKind, string> as Record<RiskKind, string>,
  chance: 'Kans',
  effect: 'Gevolg',
  riskLevels: { 1: 'klein', 2: 'middel', 3: 'groot' },
  riskLine: (p: { chance: string; effect: string }) => `kans ${p.chance}, gevolg ${p.effect}`,
  notEstimated: 'nog niet ingeschat',

  guidanceUsual: 'Begin met het voorstel van de methode',
  guidanceUsualText:
    'Bijna één op één in de eerste weken, daarna een uur per dag, later een kwartier. Een vast deel van 20 % bleek in het begin te weinig. Pas het aan op deze werkplek.',
  guidanceAdd: 'Regel toevoegen',
  fromWeekOn: (p: { from: number }) => `vanaf week ${formatNumber(p.from)}`,
  guidanceStep: (p: { weeks: string; name: string }) => `${p.weeks}: ${p.name}`,
  forWhom: 'Voor',
  allFunctions: 'Alle functies',
  fromWeek: 'Vanaf week',
  toWeek: 'Tot en met week',
  toWeekHint: 'Leeg: blijft zo.',
  hoursPerDay: 'Uur per werkdag',
  whoGuides: 'Wie begeleidt?',
  guidanceText: 'Hoe?',
  wholeWeek: 'Een hele week, graag.',
  guidanceChart: 'Begeleiding in het eerste jaar',
  guidanceChartFile: 'begeleiding',
  guidanceSummary: (p: { most: number; last: number }) =>
    `Van ${formatHours(p.most)} per week in het begin naar ${formatHours(p.last)} per week aan het eind van het jaar.`,
  guidanceFlat: (p: { hours: number }) => `${formatHours(p.hours)} per week, het hele jaar.`,
  weeks: 'Weken',
  weekAxis: 'week',
  hoursAxis: 'uur per week',
  weekRange: (p: { from: number; to: number }) =>
    p.from === p.to
      ? `alleen week ${formatNumber(p.from)}`
      : `week ${formatNumber(p.from)} tot en met ${formatNumber(p.to)}`,
  hoursPerWeek: 'Uur per week',
  quarters: 'Uren begeleiding per kwartaal',
  quarter: (p: { place: number; hours: number }) =>
    `kwartaal ${formatNumber(p.place)}: ${formatHours(p.hours, 0)}`,
  year: (p: { hours: number }) => `samen ${formatHours(p.hours, 0)}`,
  againstMoney: {
    within: 'Dit past bij het geld',
    more: 'Dit is meer dan waar het geld op rekent',
    less: 'Dit is minder dan waar het geld op rekent',
  },
  againstMoneyText: (p: { planned: string; weeks: number; least: string; most: string }) =>
    `Het geld rekent in het eerste jaar op ${p.least} tot ${p.most} begeleiding. Dit plan komt in ${formatNumber(p.weeks)} weken uit op ${p.planned}.`,
  againstMoneyMend: 'Pas de aannames of dit plan aan, of leg uit waarom het verschilt.',
  toMoney: 'Naar de aannames',

  actionAdd: 'Actie toevoegen',
  actionAddStep: (p: { step: string }) => `Actie toevoegen bij ${p.step}`,
  actionsEmpty: 'Nog geen acties. Begin bij een stap: er staat een eerste actie klaar om aan te passen.',
  startStep: (p: { step: string }) => `Begin met een eerste actie: ${p.step}`,
  stepsLeft: 'Stappen zonder actie',
  noStep: 'Zonder stap',
  step: 'Stap',
  what: 'Wat',
  who: 'Wie',
  when: 'Wanneer, in woorden',
  from: 'Begin',
  to: 'Eind',
  authority: 'Bevoegdheid',
  means: 'Mensen en middelen',
  doneAction: (p: { what: string }) => `Gedaan: ${p.what}`,
  isDone: 'gedaan',
  noWhat: 'Actie zonder naam',
  whenBetween: (p: { from: string; to: string }) => `${p.from} tot ${p.to}`,
  legacy: 'Uit het bestand. Wijzig je iets, dan hoort de actie voortaan bij dit scenario.',
  lessons: 'Wat hierbij helpt en wat in de weg zit',
  timeline: 'Tijdlijn',
  timelineFile: 'tijdlijn',
  whoAndWhen: 'Wie en wanneer',
  state: 'Stand',
  timelineSummary: (p: { count: number; undated: number }) =>
    p.undated === 0
      ? `${formatNumber(p.count)} ${plural(p.count, { one: 'actie', other: 'acties' })} met een datum.`
      : `${formatNumber(p.count)} ${plural(p.count, { one: 'actie', other: 'acties' })} met een datum, ${formatNumber(p.undated)} zonder.`,
  firstAction,

  regulationAdd: (p: { name: string }) => `${p.name} toevoegen`,
  regulationOther: 'Andere regeling',
  regulationsEmpty: 'Nog geen regelingen. Kies hieronder wat hier kan gelden.',
  regulationName: 'Naam',
  regulationText: 'Wat doet het hier?',
  asOf: 'Nagekeken op',
  source: 'Bron',
  asKnown: (p: { date: string }) => `Zoals bekend op ${p.date}. Kijk het na voor je het gebruikt.`,
  noDate: 'Nog niet gezegd wanneer dit is nagekeken.',
  regulationFacts: 'Regelingen om uit te kiezen',

  propose,
}
