import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

export const common = {
  add: 'Toevoegen',
  back: 'Terug',
  cancel: 'Annuleren',
  choose: 'Kiezen',
  clear: 'Wissen',
  close: 'Sluiten',
  continue: 'Verder',
  delete: 'Verwijderen',
  done: 'Klaar',
  edit: 'Wijzigen',
  example: 'Voorbeeld',
  export: 'Exporteren',
  filter: 'Filteren',
  import: 'Importeren',
  less: 'Minder',
  merge: 'Samenvoegen',
  more: 'Meer',
  moreActions: 'Meer acties',
  moveDown: 'Omlaag',
  moveUp: 'Omhoog',
  name: 'Naam',
  new: 'Nieuw',
  next: 'Volgende',
  no: 'Nee',
  none: 'geen',
  note: 'Notitie',
  open: 'Openen',
  optional: 'mag leeg blijven',
  previous: 'Vorige',
  redo: 'Opnieuw doen',
  remove: 'Weghalen',
  rename: 'Naam wijzigen',
  retry: 'Opnieuw proberen',
  search: 'Zoeken',
  selectAll: 'Alles kiezen',
  show: 'Tonen',
  sortBy: 'Sorteren op',
  start: 'Start',
  stop: 'Stop',
  total: 'Totaal',
  undo: 'Ongedaan maken',
  unknown: 'onbekend',
  yes: 'Ja',
  /** Under a list that is filtered to nothing. */
  nothingFound: 'Niets gevonden. Probeer een ander woord.',
  select: (p: { name: string }) => `${p.name} kiezen`,
  removed: (p: { name: string }) => `${p.name} is weggehaald.`,
  selected: (p: { count: number }) => `${formatNumber(p.count)} gekozen`,
  progress: (p: { done: number; total: number; secondsLeft: number | null }) =>
    `${formatNumber(p.done)} van ${formatNumber(p.total)}` +
    (p.secondsLeft === null ? '' : `, nog ongeveer ${formatNumber(p.secondsLeft, 0)} s`),
  tasks: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'taak', other: 'taken' })}`,
  departments: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'afdeling', other: 'afdelingen' })}`,
  observations: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'waarneming', other: 'waarnemingen' })}`,
  people: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'persoon', other: 'personen' })}`,
  hoursPerWeek: 'uur per week',
  numberUnreadable: 'Dit lees ik niet als getal. Schrijf het zo: 7,5.',
  numberTooSmall: (p: { min: number }) => `Vul ${formatNumber(p.min, 2)} of meer in.`,
  numberTooLarge: (p: { max: number }) => `Vul ${formatNumber(p.max, 2)} of minder in.`,
  /** Above the field of a dialog in which the name must be typed before something is deleted. */
  typeNameToDelete: (p: { name: string }) => `Typ ‘${p.name}’ om te bevestigen`,
  failedTitle: 'Dit ging niet zoals bedoeld',
  technicalDetail: 'Technische melding',
  failedText:
    'Wat je al had opgeslagen is er nog. Exporteer eerst je gegevens, en laad de app daarna opnieuw.',
  exportMyData: 'Mijn gegevens exporteren',
  reload: 'App opnieuw laden',
}
