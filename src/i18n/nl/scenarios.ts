import { formatFor } from '../format.ts'

const { plural, formatNumber, formatHours, formatMoney } = formatFor('nl')

const functionCount = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'functie', other: 'functies' })}`
const taskCount = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'taak', other: 'taken' })}`
const moreOrLess = (more: number) => (more > 0 ? 'meer' : 'minder')
const range = (least: string, most: string) => (least === most ? least : `${least} tot ${most}`)

/** Scenarios side by side: what they come to, what they rest on, and what they are worth beside money. */
export const scenarios = {
  title: 'Scenario’s naast elkaar',
  lead: 'Een scenario is een plan met wat het betekent: voor het werk, voor de mensen, voor het geld. Wat je hier schrijft wordt meteen bewaard.',
  emptyTitle: 'Nog geen scenario',
  emptyText:
    'Maak een scenario van het plan dat je voor je hebt. De functies worden erbij bewaard, zodat je verder kunt schuiven en later een tweede scenario ernaast zet. Niets veranderen staat er altijd bij.',
  noPlan: 'Er is nog geen plan met functies om een scenario van te maken. Kijk eerst bij Functies.',
  /** @param p.plan its title as within a phrase; '' while there is none */
  make: (p: { plan: string }): string =>
    p.plan === '' ? 'Maak een scenario van dit plan' : `Maak een scenario van dit plan: ${p.plan}`,
  keptAlready: (p: { name: string }): string =>
    `Van dit plan is er al een scenario: ${p.name}. Bij Functies staat een plan waarvan er nog geen is.`,
  noOther: (p: { name: string }): string =>
    `Van dit plan is er al een scenario: ${p.name}. Een ander plan is er nog niet: verschuif bij Functies een taak, of laat daar andere plannen zoeken.`,
  takeOther: (p: { plan: string }): string => `Neem het andere plan: ${p.plan}`,
  made: (p: { name: string }) => `${p.name} is gemaakt.`,
  print: 'Vergelijking afdrukken',
  /** @param plan what it is best at; '' where that is its score, which says nothing to who reads the advice */
  suggestedName: (p: { letter: string; plan: string }): string =>
    p.plan === '' ? `Scenario ${p.letter}` : `Scenario ${p.letter}: ${p.plan}`,
  which: 'Welke scenario’s wil je vergelijken? Hooguit drie tegelijk.',
  shown: 'Scenario dat je ziet',
  nothingChanges: 'Niets veranderen',
  /** Before what that comes to, where only one scenario is in sight. */
  besideNow: 'Niets veranderen: ',
  unnamed: 'Scenario zonder naam',
  what: 'Waarover',
  caption: (p: { names: string }) => `Vergelijking van ${p.names}`,
  opening: (p: { done: number; total: number }) =>
    `${formatNumber(p.done)} van ${formatNumber(p.total)} afdelingen gelezen…`,
  name: 'Naam',
  remove: 'Scenario weghalen',
  removeNamed: (p: { name: string }) => `Scenario weghalen: ${p.name}`,
  removed: (p: { name: string }) => `${p.name} is weggehaald.`,
  unknownTasks: (p: { count: number }) =>
    `${taskCount(p.count)} in dit scenario ${plural(p.count, { one: 'staat', other: 'staan' })} niet meer bij de taken en ${plural(p.count, { one: 'telt', other: 'tellen' })} niet mee.`,

  differencesTitle: 'De verschillen in het kort',
  comparedWith: (p: { name: string; other: string }) => `${p.name}, vergeleken met ${p.other}`,
  alike: 'In werk en mensen geen verschil. Kijk naar de waarde, het geld en de afwegingen hieronder.',
  difference: {
    functions: (p: { more: number }) => `${functionCount(Math.abs(p.more))} ${moreOrLess(p.more)}`,
    hours: (p: { more: number }) =>
      `${formatHours(Math.abs(p.more))} per week ${moreOrLess(p.more)} in functies`,
    freed: (p: { more: number; job: string }) =>
      `${p.job} krijgt ${formatHours(Math.abs(p.more))} per week ${moreOrLess(p.more)} terug`,
    demand: (p: { demand: string; word: string; other: string; heavier: boolean }) =>
      `${p.demand} ${p.heavier ? 'zwaarder' : 'lichter'}: ${p.word} in plaats van ${p.other}`,
    locations: (p: { more: number }) =>
      `${formatNumber(Math.abs(p.more))} ${plural(Math.abs(p.more), { one: 'werkplek', other: 'werkplekken' })} ${moreOrLess(p.more)}`,
    shedTaken: (p: { more: number }) =>
      `${taskCount(Math.abs(p.more))} ${moreOrLess(p.more)} die mensen liever niet doen ${plural(Math.abs(p.more), { one: 'gaat', other: 'gaan' })} mee`,
    keptTaken: (p: { more: number }) =>
      `${taskCount(Math.abs(p.more))} ${moreOrLess(p.more)} die mensen zelf willen houden ${plural(Math.abs(p.more), { one: 'wordt', other: 'worden' })} weggehaald`,
  },

  workGroup: 'Het werk en de mensen',
  functions: 'Functies',
  functionLine: (p: { hours: number; days: number; tasks: number }) =>
    `${formatHours(p.hours)}, ${formatNumber(p.days)} ${plural(p.days, { one: 'dag', other: 'dagen' })}, ${taskCount(p.tasks)}`,
  noFunctions: 'Geen nieuwe functie.',
  breaksRules: 'Let op: dit houdt zich niet aan alle regels. Bij Functies staat welke.',
  taskHours: (p: { task: string; hours: number }) => `${p.task} ${formatNumber(p.hours)}`,
  quality: 'Kwaliteit van het werk',
  /** After the name of a function. */
  fitness: {
    fit: 'geschikt om voor te stellen',
    doubtful: 'twijfel: bespreek dit eerst',
    unfit: 'niet geschikt om voor te stellen',
  },
  fitnessLine: (p: { name: string; fitness: string }) => `${p.name}: ${p.fitness}`,
  qualityNote: 'Per functie, op de zeven vragen over goed werk. De reden staat bij Effect.',
  hours: 'Uren per week',
  hoursMore: (p: { hours: number }) => `${formatHours(p.hours)} in inclusieve functies`,
  hoursNow: (p: { hours: number }) =>
    `0 uur. ${formatHours(p.hours)} werk dat over zou kunnen gaan blijft waar het is.`,
  freed: 'Uren die vrijkomen per functie van nu',
  freedLine: (p: { job: string; hours: number }) => `${p.job}: ${formatHours(p.hours)} per week`,
  unheld: (p: { hours: number }) => `Van wie is niet bekend: ${formatHours(p.hours)} per week`,
  undone: (p: { hours: number }) =>
    `Daarnaast wordt ${formatHours(p.hours)} per week gedaan die nu blijft liggen.`,
  freedNone: 'Niemand krijgt uren terug.',
  demands: 'Zwaarste eisen',
  demandLine: (p: { demand: string; word: string; functions: string }) =>
    `${p.demand}: ${p.word}${p.functions === '' ? '' : ` (${p.functions})`}`,
  demandsNone: 'Alle eisen zijn licht.',
  fit: 'Hoe het werk past',
  fitLine: (p: { suitable: string; core: string }) =>
    `${p.suitable} kan na een korte uitleg; ${p.core} hoort bij een kernproces.`,
  locations: 'Werkplekken',
  unknownLocation: 'plaats onbekend',
  wishes: 'Wensen',
  shedTaken: (p: { tasks: string }) => `Liever niet, en gaat mee: ${p.tasks}.`,
  shedLeft: (p: { tasks: string }) => `Liever niet, maar blijft: ${p.tasks}.`,
  keptTaken: (p: { tasks: string }) => `Let op, wil men zelf houden en gaat toch mee: ${p.tasks}.`,
  wishesNone: 'Geen wensen bekend over deze taken.',
  wishesNow: (p: { count: number }) =>
    `${taskCount(p.count)} die mensen liever niet doen ${plural(p.count, { one: 'blijft', other: 'blijven' })} bij hen.`,
  staysAsIs: 'Blijft zoals het nu is.',

  valueGroup: 'De waarde naast het geld',
  valueNote:
    'Geld alleen vertelt niet of een scenario goed is. Schrijf hier wat het voor mensen en organisatie betekent; het telt net zo zwaar.',
  value: {
    belonging: 'Erbij horen en zelfstandig zijn',
    enrichment: 'Rijker werk voor collega’s, begeleiders en leidinggevenden',
    adaptivity: 'Een team dat beter meebeweegt',
    reputation: 'De naam van de organisatie',
  },
  valuePlaceholder: 'Wat betekent dit scenario hiervoor?',
  recordsSay: 'Uit de gegevens:',
  coreSays: (p: { share: string }) => `${p.share} van het werk hoort bij een kernproces.`,
  moreSays: (p: { tasks: string }) => `Mensen willen meer doen van: ${p.tasks}.`,
  shedSays: (p: { count: number }) =>
    `${taskCount(p.count)} die mensen liever niet doen ${plural(p.count, { one: 'gaat', other: 'gaan' })} mee.`,
  backupSays: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'collega kent', other: 'collega’s kennen' })} het werk en ${plural(p.count, { one: 'kan', other: 'kunnen' })} invallen.`,
  nothingSays: 'hierover nog niets.',
  quotes: 'Wat mensen hierover zeiden',

  moneyGroup: 'Het geld per jaar',
  moneyNote:
    'Vrijgekomen uren zijn pas geld waard als ze iets anders vervangen of mogelijk maken: daarom telt alleen het deel dat echt wordt gebruikt. Een bereik laat zien wat de aannames onderaan nog openlaten, van ongunstig naar gunstig.',
  later: 'Latere jaren',
  first: 'Eerste jaar',
  money: {
    freed: 'Brengt op: vrijgekomen uren die echt worden gebruikt',
    otherBenefits: 'Brengt op: overige opbrengsten',
    wage: 'Kost: loon en werkgeverslasten',
    subsidy: 'Gaat eraf: loonkostensubsidie',
    guidance: 'Kost: begeleiding',
    otherCosts: 'Kost: overige kosten',
    course: 'Kost eenmalig: cursus voor begeleiders',
    preparation: 'Kost eenmalig: voorbereiding',
    sessions: 'Kost eenmalig: bijeenkomsten met het team',
    adaptation: 'Kost eenmalig: aanpassing van de werkplek',
  },
  moneyRange: (p: { least: number; most: number }) => range(formatMoney(p.least), formatMoney(p.most)),
  net: 'Alles bij elkaar',
  netBrings: (p: { least: number; most: number }) =>
    `Brengt ${range(formatMoney(p.least), formatMoney(p.most))} meer op dan het kost.`,
  netCosts: (p: { least: number; most: number }) =>
    `Kost ${range(formatMoney(p.least), formatMoney(p.most))} meer dan het opbrengt.`,
  netBetween: (p: { costs: number; brings: number }) =>
    `Ligt tussen ${formatMoney(p.costs)} meer kosten en ${formatMoney(p.brings)} meer opbrengst.`,
  netNothing: 'Geen verschil met nu.',
  unknownCosts: (p: { jobs: string }) =>
    `Van ${p.jobs} zijn geen uurkosten bekend. Vul ze in bij Afdeling; tot dan telt de aanname hieronder.`,
  otherLine: (p: { label: string; euros: number }) => `${p.label}: ${formatMoney(p.euros)}`,
  otherLineUncounted: (p: { label: string }) => `${p.label}: niet in geld uitgedrukt`,

  weighGroup: 'Afwegen',
  lists: {
    advantages: 'Voordelen',
    disadvantages: 'Nadelen',
    internalPreconditions: 'Nodig binnen de organisatie',
    externalPreconditions: 'Nodig van buiten',
  },
  listHint: 'Eén per regel.',
  implications: 'Wat het betekent voor wie er nu werkt',
  problemStays: (p: { problem: string }) => `Het knelpunt blijft: ${p.problem}`,

  assumptionsTitle: 'Aannames onder het geld',
  assumptionsNote:
    'Alles waar het bedrag op rust. Een aanname is een begin: vul je eigen getal in. Een veld leegmaken zet de standaard terug.',
  assumptionsCaption: 'Aannames per scenario',
  assumptionGroups: {
    freed: 'Vrijgekomen uren',
    job: 'De nieuwe functie',
    guidance: 'Begeleiden en inwerken',
    start: 'Eenmalig, in het eerste jaar',
    other: 'Elk jaar ook nog',
  },
  assumption: {
    presentWeeks: 'Weken per jaar dat de nieuwe collega er is',
    usedShare: 'Deel van de vrijgekomen uren dat echt wordt gebruikt',
    unknownHourlyCost: 'Uurkosten waar een functie er geen heeft',
    wage: 'Brutoloon',
    employerShare: 'Werkgeverslasten en vakantiegeld, boven op het loon',
    subsidyShare: 'Loonkostensubsidie, deel van loon en lasten',
    guidanceHours: 'Begeleiding na het inwerken',
    mentorHourlyCost: 'Uurkosten van wie begeleidt en meedenkt',
    startWeeks: 'Duur van het inwerken',
    startGuidance: 'Bij het inwerken: deel van de uren dat de begeleider erbij is',
    startOutput: 'Bij het inwerken: deel van het werk dat al af komt',
    mentors: 'Begeleiders per functie',
    courseHours: 'Cursus per begeleider: vier dagen van acht uur',
    coursePrice: 'Prijs van de cursus per begeleider',
    preparationHours: 'Voorbereiding, alle functies samen',
    teamSessions: 'Bijeenkomsten met het team',
    sessionHours: 'Duur van een bijeenkomst',
    sessionPeople: 'Mensen per bijeenkomst',
    adaptation: 'Aanpassing van de werkplek per functie, na vergoeding',
    otherBenefits: 'Wat het verder oplevert, zoals minder inhuur of verzuim',
    otherCosts: 'Wat het verder kost, zoals werkkleding of een jobcoach',
  },
  units: {
    euro: 'Euro',
    euroPerYear: 'Euro per jaar',
    euroPerHour: 'Euro per uur',
    share: 'Procent',
    hours: 'Uren',
    hoursPerDay: 'Uren per werkdag',
    weeks: 'Weken',
    weeksPerYear: 'Weken per jaar',
    count: 'Aantal',
  },
  /** Behind a number, where there is little room. */
  signs: {
    euro: '€',
    euroPerYear: '€',
    euroPerHour: '€',
    share: '%',
    hours: 'uur',
    hoursPerDay: 'uur',
    weeks: 'wk',
    weeksPerYear: 'wk',
  },
  origins: {
    method: 'uit de methode',
    records: 'uit de gegevens: gemiddelde van wie het werk nu doet',
    guess: 'aanname, vul je eigen getal in',
  },
  unitWithOrigin: (p: { unit: string; origin: string }) => `${p.unit}. Standaard ${p.origin}.`,
  usualWithOrigin: (p: { unit: string; value: string; origin: string }) =>
    `${p.unit}. Standaard ${p.value}, ${p.origin}.`,
  valueRange: (p: { from: string; to: string }) => range(p.from, p.to),
  fromField: (p: { name: string; scenario: string }) => `${p.name}, minstens, ${p.scenario}`,
  toField: (p: { name: string; scenario: string }) => `${p.name}, hoogstens, ${p.scenario}`,
  oneField: (p: { name: string; scenario: string }) => `${p.name}, ${p.scenario}`,
  to: 'tot',
  differs: 'Verschilt per scenario.',
  everywhere: (p: { scenario: string }) => `Overal als in ${p.scenario}`,
  everywhereNamed: (p: { name: string; scenario: string }) => `Overal als in ${p.scenario}: ${p.name}`,
}
