import { formatFor } from '../format.ts'

const { formatHours, formatNumber, plural } = formatFor('nl')

const points = (value: number) => {
  const shown = formatNumber(Math.abs(value))
  return `${shown} ${shown === '1' ? 'punt' : 'punten'}`
}

/** Discuss: the texts of src/screens/together. */
export const discussion = {
  title: 'Bespreken',
  lead: 'Waar jullie anders oordeelden, met bovenaan wat het meest uitmaakt. Zolang iets open staat, rekent de app met het voorzichtigste oordeel.',
  print: 'Afdrukken als agenda',
  differences: (p: { count: number }) => `Verschillen (${p.count})`,
  more: (p: { count: number; total: number }) => `Nog ${p.count} tonen (van ${p.total})`,
  noneTitle: 'Er is niets te bespreken',
  noneText:
    'Jullie oordelen zijn overal gelijk, of maar één van jullie heeft geoordeeld. Een verschil komt hier zodra twee analisten hetzelfde anders zien.',
  settledAll: 'Alle verschillen zijn besproken.',
  toTogether: 'Samen aan dit project werken',
  opening: (p: { done: number; total: number }) => `${p.done} van ${p.total} afdelingen geopend`,
  failedTitle: (p: { names: string }) => `Niet geopend: ${p.names}`,
  failedText: 'Verschillen van die afdeling staan niet in deze lijst. Er is niets verloren gegaan.',
  calculating: 'Wat elk besluit verandert',
  calculated: (p: { done: number; total: number }) => `${p.done} van ${p.total} uitgerekend`,
  stop: 'Stoppen met rekenen',
  calculationFailed: 'Wat een besluit verandert, is niet uitgerekend. Je kunt gewoon beslissen.',

  heading: (p: { task: string; field: string }) => `${p.task}: ${p.field}`,
  inDepartment: (p: { name: string }) => `Afdeling ${p.name}`,
  moves: (p: { fn: string; from: number; to: number }) =>
    `Dit brengt ${p.fn} van ${formatNumber(p.from)} naar ${formatHours(p.to)}.`,
  comes: (p: { hours: number }) => `Dan komt er een inclusieve functie van ${formatHours(p.hours)} bij.`,
  goes: (p: { fn: string; hours: number }) => `Dan valt ${p.fn} van ${formatHours(p.hours)} weg.`,
  gains: (p: { points: number }) => `De uren blijven gelijk; het plan wordt ${points(p.points)} beter.`,
  loses: (p: { points: number }) => `De uren blijven gelijk; het plan wordt ${points(p.points)} minder.`,
  changesNothing: 'Dit verandert de functies niet.',
  inPlay: (p: { hours: number }) => `Het gaat om ${formatHours(p.hours)} werk.`,
  waiting: 'Wat dit verandert, wordt nog uitgerekend.',
  notCalculated: 'Wat dit verandert, is niet uitgerekend.',
  calculateAll: 'Alsnog uitrekenen',
  usedNow: 'Hiermee wordt nu gerekend.',

  valuesTitle: 'Wat houden jullie aan?',
  judgedBy: (p: { name: string; date: string }) => `${p.name}, ${p.date}`,
  you: 'jij',
  another: 'andere analist',
  fromFile: 'uit een bestand',
  because: (p: { reason: string }) => `“${p.reason}”`,
  other: 'Iets anders',
  otherValue: 'Jullie gezamenlijke oordeel',
  reason: 'Waarom?',
  reasonHint: 'Voor wie dit later leest. Het mag leeg blijven.',
  decide: 'Samen beslist',
  decided: (p: { task: string; field: string; value: string }) => `${p.task}: ${p.field} is ${p.value}.`,
  agreed: 'Afspraak',
  evidence: 'Waar het op rust',
  noEvidence: 'Er is nog geen waarneming of gesprek over deze taak.',
  seen: (p: { count: number; time: string }) =>
    `${p.count} ${plural(p.count, { one: 'waarneming', other: 'waarnemingen' })}${p.time ? `, samen ${p.time}` : ''}`,
  said: (p: { code: string; wish: string; note: string }) =>
    `${p.code || 'Iemand'}: ${p.wish}${p.note ? `, “${p.note}”` : ''}`,
  toTask: 'Naar de taak',
  earlier: 'Eerder besloten',
  decisionLine: (p: { value: string; who: string; date: string; reason: string }) =>
    `${p.value}, door ${p.who === 'jij' ? 'jou' : p.who} op ${p.date}${p.reason ? `: “${p.reason}”` : ''}`,
  outdated: 'Daarna veranderde een oordeel, of besloot een ander iets anders. Daarom staat het weer open.',

  settled: (p: { count: number }) => `Besloten (${p.count})`,
  reopen: 'Weer openzetten',
  reopenOf: (p: { task: string; field: string }) => `${p.task}, ${p.field} weer openzetten`,
  reopened: (p: { task: string; field: string }) => `${p.task}: ${p.field} staat weer open.`,

  same: (p: { count: number }) => `Is dit hetzelfde? (${p.count})`,
  sameLead: 'Deze zijn op verschillende apparaten ingevoerd en lijken op elkaar.',
  sameTask: 'Is dit dezelfde taak?',
  samePerson: 'Is dit dezelfde persoon?',
  merge: 'Ja, samenvoegen',
  notSame: 'Nee, verschillend',
  mergeTitle: 'Zo wordt het één',
  mergeDo: 'Samenvoegen',
  taskStays: (p: { name: string }) => `‘${p.name}’ blijft en krijgt alles van de ander:`,
  personStays: (p: { code: string }) => `${p.code} blijft één keer staan en krijgt alles van de ander:`,
  counts: {
    judgements: (count: number) => `${count} ${plural(count, { one: 'oordeel', other: 'oordelen' })}`,
    observations: (count: number) =>
      `${count} ${plural(count, { one: 'waarneming', other: 'waarnemingen' })}`,
    interviews: (count: number) => `${count} ${plural(count, { one: 'gesprek', other: 'gesprekken' })}`,
    validations: (count: number) =>
      `${count} ${plural(count, { one: 'reactie', other: 'reacties' })} op bevindingen`,
    sources: (count: number) => `${count} ${plural(count, { one: 'bron', other: 'bronnen' })}`,
  },
  whichStays: 'Welke blijft?',
  nothingCarried: 'Aan de ander hangt niets: die gaat alleen weg.',
  outvoted:
    'Deze oordelen tellen daarna niet meer, omdat dezelfde analist over de blijvende taak anders oordeelde:',
  undoable: 'Je kunt dit ongedaan maken. De bronnen blijven bewaard.',
  merged: (p: { name: string }) => `‘${p.name}’ is nu één.`,
  toldApart: 'Onthouden: dit zijn er twee. Het wordt op geen van de apparaten nog gevraagd.',
  noJob: 'geen functie',
  noProcess: 'geen werkproces',
  nameless: 'zonder naam',

  returned: (p: { count: number }) => `Verwijderd, en toch in geschreven (${p.count})`,
  returnedLead: 'Wat er geschreven is, gaat niet verloren: daarom staat het er weer.',
  returnedBy: (p: { remover: string; editor: string }) =>
    `${p.remover} verwijderde dit, ${p.editor} schreef erin.`,
  somebody: 'iemand',
  keep: 'Houden',
  removeAgain: 'Toch weg',
  keepOf: (p: { name: string }) => `Houden: ${p.name}`,
  removeOf: (p: { name: string }) => `Toch weg: ${p.name}`,
  kept: (p: { name: string }) => `${p.name} blijft.`,
  removed: (p: { name: string }) => `${p.name} is weggehaald.`,
}
