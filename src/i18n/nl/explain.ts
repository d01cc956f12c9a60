import { formatForScreen } from '../format.ts'

const { plural, formatNumber, formatHours, formatPercent } = formatForScreen('nl')

/** Weighted hours, 0 or more: "2,4 punten". */
const points = (value: number) => {
  const shown = formatNumber(Math.max(0.1, value))
  return value < 0.05 ? 'minder dan 0,1 punt' : `${shown} ${shown === '1' ? 'punt' : 'punten'}`
}
const work = (share: number) => (share > 0.995 ? 'Al het werk' : `${formatPercent(share)} van het werk`)
const tasksLeaving = (count: number) => plural(count, { one: 'Zonder die taak', other: 'Zonder die taken' })

interface Tie {
  /** Part of the function's hours, 0-1. */
  readonly share: number
  readonly name: string
}

interface Step {
  readonly from: number
  readonly to: number
}

/** A rule of the grouping one step looser, as a heading: "Werkdagen per inclusieve functie: 5 in plaats van 4". */
const instead = (what: string, shown: (value: number) => string) => (p: Step) =>
  `${what}: ${shown(p.to)} in plaats van ${shown(p.from)}`
const count = (value: number) => formatNumber(value, 2)

export const explain = {
  why: 'Waarom deze taken bij elkaar',
  ties: {
    process: (p: Tie) => `${work(p.share)} hoort bij ${p.name}.`,
    location: (p: Tie) => `${work(p.share)} is op één plaats: ${p.name}.`,
    job: (p: Tie) => `${work(p.share)} doet nu de functie ${p.name}: die kan het voordoen en invallen.`,
    shed: (p: Tie) => `${work(p.share)} doen collega’s nu liever niet.`,
    mornings: (p: Tie) => `${work(p.share)} is in de ochtend.`,
    afternoons: (p: Tie) => `${work(p.share)} is in de middag.`,
  },
  /** After a tie: how usual it is. */
  usual: (p: { share: number }) => `Van alle taken die mee kunnen doen is dat ${formatPercent(p.share)}.`,
  noTies:
    'De taken hebben weinig gemeen: ze staan bij elkaar omdat er samen de meeste punten mee te halen zijn.',
  heaviest: (p: { demand: string; word: string; level: number; tasks: string }) =>
    `Het zwaarst is ${p.demand}: ${p.word} (${p.level}), door ${p.tasks}.`,
  /** What the demand would be without the tasks behind it. */
  otherwise: (p: { count: number; word: string; level: number }) =>
    `${tasksLeaving(p.count)} is dat ${p.word} (${p.level}).`,
  withoutLoses: (p: { points: number }) => `Dat kost het plan ${points(p.points)}.`,
  withoutGains: (p: { points: number }) => `Dat maakt het plan ${points(p.points)} beter.`,
  withoutFree: 'Dat kost het plan niets.',
  withoutFalls: (p: { why: string }) => `Deze inclusieve functie kan dan niet bestaan: ${p.why}.`,
  contributions: 'Wat elke taak bijdraagt',
  taskLoses: (p: { points: number }) => `Zonder deze taak ${points(p.points)} minder.`,
  taskGains: (p: { points: number }) => `Zonder deze taak ${points(p.points)} meer.`,
  taskFree: 'Kan eruit zonder verlies.',
  taskFalls: (p: { why: string }) => `Kan niet gemist worden: ${p.why}.`,
  /** Why a function cannot exist without a task, by the rule it would break. */
  falls: {
    maxHours: 'de week wordt te vol',
    minHours: 'er blijven te weinig uren over',
    maxDays: 'er zijn dan meer werkdagen nodig',
    maxDayHours: 'een dag wordt te lang',
    minDayHours: 'een dag wordt te kort',
    maxDaypartHours: 'een dagdeel wordt te vol',
    maxTaskShare: 'één taak vult dan een te groot deel',
    maxPossibleShare: 'er is dan te veel werk onder begeleiding',
    minCoreShare: 'er is dan te weinig werk uit het kernproces',
    maxVanishingShare: 'er is dan te veel werk dat door digitalisering kan verdwijnen',
    minTaskHours: 'een taak krijgt dan te weinig uren',
    minTasks: 'er blijven te weinig taken over',
    maxLocations: 'er zijn dan te veel plaatsen',
    maxFunctions: 'er zijn dan te veel inclusieve functies',
  },
  fallsOnMore: 'er blijft te weinig werk over dat samen kan',
  fits: 'Kan ook mee, zonder verlies. Andere taken schuiven dan op.',
  fitsBetter: (p: { points: number }) =>
    `Kan ook mee en maakt het plan ${points(p.points)} beter. Andere taken schuiven dan op.`,
  fitsFor: (p: { points: number; why: string }) => `Past wel, maar kost ${points(p.points)}: ${p.why}.`,
  fitsNowhere: 'Past nu in geen enkel plan.',
  /** Why a plan with the task is worth less. */
  dearer: {
    hours: 'andere uren gaan eruit',
    opening: 'er komt een inclusieve functie bij',
    demands: 'een inclusieve functie wordt zwaarder',
    processes: 'een inclusieve functie krijgt er een werkproces bij',
    locations: 'een inclusieve functie krijgt er een plaats bij',
    departments: 'een inclusieve functie krijgt er een afdeling bij',
    splits: 'een taak wordt over meer inclusieve functies verdeeld',
  },
  dearerByTask: (p: { task: string; hours: number }) => `${formatHours(p.hours)} van ${p.task} gaat eruit`,
  dearerUnknown: 'het plan wordt minder goed',
  /** @param p.change begins with "als" */
  lets: (p: { change: string; moreHours: number; points: number }) => {
    const hours = p.moreHours >= 0.05 ? `${formatHours(p.moreHours)} meer in inclusieve functies` : ''
    const gain = p.points >= 0.05 ? `${points(p.points)} beter` : ''
    const brings = [hours, gain].filter(Boolean).join(', ')
    return `Komt erin ${p.change}: ${brings || 'zonder verlies'}.`
  },
  leastLoss: (p: { change: string; points: number }) =>
    `Het goedkoopst ${p.change}; dan kost het nog ${points(p.points)}.`,
  noChange: 'Geen enkele losse verandering helpt.',
  changes: {
    daypart: (p: { when: string }) => `als het ook op ${p.when} kan`,
    day: (p: { day: string }) => `als het ook op ${p.day} kan, de hele dag`,
    anyTime: 'als het op elk dagdeel kan',
    demand: (p: { demand: string; from: string; to: string }) =>
      `als ${p.demand} lichter kan: ${p.to} in plaats van ${p.from}`,
    lighter: (p: { level: number }) => `als geen eis van de taak hoger is dan ${p.level}`,
    independent: 'als iemand het na een korte uitleg zelfstandig kan',
    rule: {
      maxHours: (p: Step) => `als een inclusieve functie ${formatHours(p.to)} per week mag zijn`,
      minHours: (p: Step) => `als een inclusieve functie ook ${formatHours(p.to)} per week mag zijn`,
      maxDays: (p: Step) => `als een inclusieve functie ${count(p.to)} dagen mag hebben`,
      maxDayHours: (p: Step) => `als een dag ${formatHours(p.to)} mag duren`,
      minDayHours: (p: Step) => `als een dag ook ${formatHours(p.to)} mag zijn`,
      maxDaypartHours: (p: Step) => `als een dagdeel ${formatHours(p.to)} mag duren`,
      maxTaskShare: (p: Step) => `als één taak ${formatPercent(p.to)} van een inclusieve functie mag vullen`,
      maxPossibleShare: (p: Step) => `als ${formatPercent(p.to)} werk onder begeleiding mag`,
      minCoreShare: (p: Step) => `als ${formatPercent(p.to)} uit het kernproces genoeg is`,
      maxVanishingShare: (p: Step) => `als ${formatPercent(p.to)} door digitalisering mag verdwijnen`,
      minTaskHours: (p: Step) => `als ${formatHours(p.to)} van een taak genoeg is`,
      minTasks: (p: Step) => `als een inclusieve functie ook ${count(p.to)} taken mag hebben`,
      maxLocations: (p: Step) => `als een inclusieve functie ${count(p.to)} plaatsen mag hebben`,
      maxFunctions: (p: Step) => `als er ${count(p.to)} inclusieve functies mogen zijn`,
    },
  },
  /** Of a task that is divided. @param p.who jobs of now; '' when unknown */
  restGiven: (p: { given: string; who: string }): string =>
    p.who === ''
      ? `${p.given} zit in een inclusieve functie, de rest blijft waar het is.`
      : `${p.given} zit in een inclusieve functie, de rest blijft bij ${p.who}.`,
  restOnDays: (p: { days: string }) => `Op ${p.days} werkt niemand die dit in een inclusieve functie doet.`,
  restForShare: (p: { share: string }) =>
    `Meer dan ${p.share} van een inclusieve functie mag één taak niet vullen.`,
  restForOthers: 'Andere taken vullen daar de uren.',
  takeThis: 'Neem dit plan',
  takeWith: (p: { task: string }) => `Toch erin: neem het plan met ${p.task}`,
  takeIn: 'Toch erin',
  /** Where points are spoken of first. */
  pointHint:
    'Punten zijn de waarde van het plan: een punt is een uur werk per week naar zijn waarde; wat een inclusieve functie zwaar of versnipperd maakt gaat eraf.',
  rulesTitle: 'Wat een ruimere regel brengt',
  rulesHint:
    'Elke regel één stap ruimer en opnieuw gezocht, met even veel moeite. Punten zijn de waarde van het plan: een punt is een uur werk per week naar zijn waarde; wat een inclusieve functie zwaar of versnipperd maakt gaat eraf.',
  rules: {
    maxHours: instead('Meeste uren per week', formatHours),
    minHours: instead('Minste uren per week', formatHours),
    maxDays: instead('Werkdagen per inclusieve functie', count),
    maxDayHours: instead('Langste dag', formatHours),
    minDayHours: instead('Kortste dag', formatHours),
    maxDaypartHours: instead('Uren in een dagdeel', formatHours),
    maxTaskShare: instead('Grootste deel voor één taak', formatPercent),
    maxPossibleShare: instead('Werk onder begeleiding', formatPercent),
    minCoreShare: instead('Minste deel uit het kernproces', formatPercent),
    maxVanishingShare: instead('Werk dat door digitalisering kan verdwijnen', formatPercent),
    minTaskHours: instead('Minste uren van een taak', formatHours),
    minTasks: instead('Minste taken per inclusieve functie', count),
    maxLocations: instead('Plaatsen per inclusieve functie', count),
    maxFunctions: instead('Inclusieve functies in het plan', count),
  },
  ruleBrings: (p: { points: number; moreHours: number }) => {
    const hours = Math.abs(p.moreHours)
    if (hours < 0.05) return `${points(p.points)} beter, evenveel uren`
    return `${points(p.points)} beter, ${formatHours(hours)} ${p.moreHours > 0 ? 'meer' : 'minder'}`
  },
  bindsAt: (p: { functions: string }) => `Nu op de rand bij ${p.functions}.`,
  bindsNowhere: 'Nu nergens op de rand, en toch brengt ruimer iets.',
  bindsNothing: (p: { rules: string }) => `Ook op de rand, maar ruimer brengt niets: ${p.rules}.`,
  noRuleBrings: 'Geen enkele regel een stap ruimer maakt het plan beter.',
  betterTitle: 'Er is een beter plan',
  better: (p: { points: number; hours: string }) =>
    `Zonder iets te veranderen: ${points(p.points)} beter, samen ${p.hours}.`,
  explaining: 'Het plan uitleggen',
  explainingRules: 'De regels proberen',
  explainingTasks: (p: { done: number; total: number }) =>
    `${formatNumber(p.done)} van ${formatNumber(p.total)} taken die overblijven`,
  stop: 'Stop met uitleggen',
  stopped: (p: { done: number; total: number }) =>
    `Van de ${formatNumber(p.total)} taken die overblijven zijn er ${formatNumber(p.done)} uitgelegd.`,
  goOn: 'Verder uitleggen',
  broken: 'Het plan breekt nog een regel. Uitleg komt zodra het klopt.',
  failed: 'Uitleggen lukte niet. Je plan is veilig.',
  excludedTitle: 'Kan niet meedoen',
  excluded: {
    knowledge: (p: { word: string; level: number }) => `Vraagt te veel kennis: ${p.word} (${p.level}).`,
    responsibility: (p: { word: string; level: number }) =>
      `Vraagt te veel verantwoordelijkheid: ${p.word} (${p.level}).`,
    frequency: 'Komt minder dan één keer per maand terug.',
    override: (p: { reason: string }): string =>
      p.reason === '' ? 'Een analist noemt het ongeschikt.' : `Een analist noemt het ongeschikt: ${p.reason}`,
    additional: 'Bedacht om iemand bezig te houden; dat hoort niet in een inclusieve functie.',
    noHours: 'Heeft nog geen uren.',
    keep: (p: { who: string; count: number }): string =>
      p.count === 0
        ? 'De wens van de mensen die het doen: zelf blijven doen.'
        : `${p.who} ${plural(p.count, { one: 'wil', other: 'willen' })} dit zelf blijven doen.`,
    more: (p: { who: string; count: number }): string =>
      p.count === 0
        ? 'De wens van de mensen die het doen: hier meer van doen.'
        : `${p.who} ${plural(p.count, { one: 'wil', other: 'willen' })} hier meer van doen.`,
    notJudged: (p: { what: string }) => `Nog niet beoordeeld: ${p.what}.`,
    forbidden: 'Door jou buiten de inclusieve functies gehouden.',
  },
  and: ' en ',
  noHours: '–',
  otherTitle: 'Andere goede plannen',
  look: 'Zoek andere plannen',
  lookHint: 'De app zoekt plannen die duidelijk anders zijn: meer uren, lichtere eisen of minder plaatsen.',
  looking: 'Andere plannen zoeken',
  looked: (p: { done: number; total: number }) =>
    p.total === 0 ? 'begint' : `${formatNumber(p.done)} van ${formatNumber(p.total)} zoekacties`,
  lookStop: 'Stop en toon wat er is',
  lookFailed: 'Zoeken lukte niet. Je plan is veilig.',
  /** What every plan shown has in common. */
  each: (p: { score: number; apart: number }) =>
    `Elk plan houdt zich aan jouw regels, haalt minstens ${formatPercent(p.score)} van de beste score en verschilt van de andere in minstens ${formatPercent(p.apart)} van de uren.`,
  noOther: (p: { score: number; apart: number }) =>
    `Er is geen ander goed plan gevonden: geen dat minstens ${formatPercent(p.score)} van de score haalt en in ${formatPercent(p.apart)} van de uren verschilt.`,
  oneOther: 'Er is maar één ander goed plan gevonden dat duidelijk verschilt.',
  nothingToChoose: 'Met deze taken en regels is er geen enkel plan met een inclusieve functie.',
  aims: {
    score: 'Beste score',
    hours: 'Meeste uren',
    light: 'Lichtste eisen',
    places: 'Minste plaatsen',
    wishes: 'Meeste wensen',
    processes: 'Meeste samenhang',
  },
  aimOther: 'Anders verdeeld',
  planHours: (p: { hours: string; count: number }) =>
    `${p.hours} in ${formatNumber(p.count)} ${plural(p.count, { one: 'inclusieve functie', other: 'inclusieve functies' })}`,
  figures: {
    score: 'Score',
    heaviest: 'Zwaarste eis',
    load: 'Zwaarte',
    places: 'Plaatsen per inclusieve functie',
    shed: 'Liever kwijt',
    apart: 'Ligt anders',
    more: 'Meer van',
    less: 'Minder van',
  },
  ofBest: (p: { points: string; share: number }) => `${p.points} (${formatPercent(p.share)})`,
  loadOf: (p: { load: number }) => `${formatNumber(p.load)} op een schaal tot 4`,
  noDemands: 'geen',
  shown: 'Dit plan staat hieronder',
  show: 'Toon dit plan',
}
