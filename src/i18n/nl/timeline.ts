import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')
const observations = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'waarneming', other: 'waarnemingen' })}`
const minutes = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'minuut', other: 'minuten' })}`

/** The timeline on which recordings are put right. */
export const timeline = {
  title: 'Tijdlijn',
  lead: 'Een dag zoals hij is vastgelegd. Zet recht wat niet klopt; wat je eerst noteerde blijft bewaard.',
  emptyTitle: 'Nog niets om recht te zetten',
  emptyText:
    'Zodra je op de vloer taken hebt vastgelegd, staat hier per persoon wanneer wat gebeurde. Je versleept dan begin en einde, knipt, voegt samen en vult gaten.',
  toFloor: 'Naar de vloer',

  day: 'Dag',
  dayOption: (p: { day: string; count: number }) => `${p.day} · ${observations(p.count)}`,
  view: 'Beeld',
  views: { quarter: 'kwartier', hour: 'uur', day: 'dag', list: 'lijst' },
  selecting: 'Meer kiezen',
  lanes: 'Wie wat deed, over de dag',
  laneOf: (p: { who: string; observer: string }) => `${p.who}, gezien door ${p.observer}`,
  noPerson: 'zonder persoon',
  you: 'jou',
  youDid: 'jij',
  someone: 'iemand anders',
  gap: (p: { minutes: number }) => `${minutes(p.minutes)} niets`,
  gapShort: (p: { minutes: number }) => `${formatNumber(p.minutes)} min niets`,
  fromTo: (p: { task: string; from: string; to: string }) => `${p.task}, ${p.from} tot ${p.to}`,
  running: (p: { task: string; from: string }) => `${p.task}, vanaf ${p.from}, zonder einde`,
  moment: (p: { task: string; at: string }) => `${p.task}, om ${p.at}`,
  note: 'Notitie',
  beside: 'tegelijk met iets anders',
  open: 'zonder einde',
  corrected: 'rechtgezet',
  place: 'Plaats',

  unpairedTitle: (p: { count: number }) =>
    `${observations(p.count)} ${plural(p.count, { one: 'heeft een tijd die niet klopt', other: 'hebben tijden die niet kloppen' })}`,
  unpaired: {
    noEnd: 'heeft geen einde',
    endBeforeStart: 'eindigt vóór het begin',
    tooLong: 'duurt langer dan een halve dag',
    double: 'staat er twee keer tegelijk. Was het één keer werk? Voeg ze dan samen',
  },
  mend: 'Zet recht',
  mendOne: (p: { task: string }) => `Zet ${p.task} recht`,
  more: (p: { count: number }) => `En nog ${observations(p.count)}.`,

  chosen: (p: { count: number }) => `${observations(p.count)} gekozen`,
  unchoose: 'Keuze loslaten',
  startHandle: (p: { task: string }) => `Begin van ${p.task}`,
  endHandle: (p: { task: string }) => `Einde van ${p.task}`,
  handleHint:
    'Sleep aan een uiteinde, of kies het met Tab en verschuif het met de pijltjes. Enter zet het vast.',
  setTimes: 'Zet vast',
  firstStart: (p: { time: string }) => `Begin eerst genoteerd als ${p.time}.`,
  firstEnd: (p: { time: string }) => `Einde eerst genoteerd als ${p.time}.`,
  shift: 'Verschuif (minuten)',
  earlier: 'Vroeger',
  later: 'Later',
  wholeMinutes: 'Schrijf hele minuten, zoals 5.',
  join: 'Voeg samen',
  remove: 'Weghalen',

  replace: 'Zoek en vervang',
  replaceWhat: 'Wat',
  fields: { taskId: 'taak', personId: 'persoon', jobId: 'functie', location: 'plaats' },
  replaceIn: 'Waar',
  scopes: { chosen: 'gekozen', day: 'deze dag', all: 'alle dagen' },
  from: 'Vervang',
  to: 'Door',
  nothingChosen: 'Kies',
  unsaid: 'niets ingevuld',
  valueCount: (p: { name: string; count: number }) => `${p.name} (${formatNumber(p.count)})`,
  doReplace: (p: { count: number }) => `Vervang in ${observations(p.count)}`,

  reason: 'Reden',
  reasonIs: (p: { reason: string }) => `Reden: ${p.reason}`,
  otherReason: 'Andere reden',
  askTitle: 'Waarom zet je dit recht?',
  askText: 'Dit komt in het logboek. Je hoeft het maar één keer te zeggen, tot je het project sluit.',
  usualTitle: 'Vaak de reden',
  usualReasons: [
    'klok liep achter',
    'te laat getikt',
    'verkeerde taak getikt',
    'vergeten te stoppen',
    'één keer werk',
  ],
  giveReason: 'Zet recht',
  keepReason: 'Bewaar reden',

  problems: {
    nothing: 'Er verandert niets.',
    endBeforeStart: 'Het einde ligt vóór het begin.',
    future: 'Die tijd is nog niet geweest.',
    differs: 'Samenvoegen kan alleen met dezelfde taak bij dezelfde persoon. Vervang eerst de taak.',
    running: 'Geef eerst een einde aan wat nog geen einde heeft.',
    tooFew: 'Kies er minstens twee om samen te voegen.',
  },

  did: {
    ends: () => 'Tijd rechtgezet.',
    split: () => 'In tweeën geknipt.',
    join: (count: number) => `${observations(count)} samengevoegd.`,
    shift: (count: number) => `${observations(count)} verschoven.`,
    pair: () => 'Tijd rechtgezet.',
    replace: (count: number) => `Vervangen in ${observations(count)}.`,
    remove: (count: number) => `${observations(count)} weggehaald.`,
    add: (count: number) => `${observations(count)} toegevoegd.`,
  },

  log: 'Wat is rechtgezet',
  logEmpty:
    'Nog niets. Wat je hier of op de vloer rechtzet, komt hier te staan: wat het was, wat het werd, wie, wanneer en waarom.',
  actions: {
    ends: 'Tijd',
    split: 'Geknipt',
    join: 'Samengevoegd',
    shift: 'Verschoven',
    pair: 'Tijd',
    replace: 'Vervangen',
    remove: 'Weggehaald',
    add: 'Toegevoegd',
  },
  logFields: {
    start: 'begin',
    end: 'einde',
    taskId: 'taak',
    personId: 'persoon',
    jobId: 'functie',
    location: 'plaats',
    load: 'belasting',
    note: 'notitie',
    removedAt: 'weg',
  },
  none: 'niets',
  nowIs: 'werd',
  goneOne: 'weggehaalde waarneming',
  moreChanges: (p: { count: number }) => `en nog ${formatNumber(p.count)}`,
  because: (p: { reason: string }) => `“${p.reason}”`,
  noReason: 'zonder reden',
  showAll: (p: { count: number }) => `Toon alle ${formatNumber(p.count)}`,
}
