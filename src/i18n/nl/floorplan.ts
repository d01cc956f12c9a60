import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** The floor plan. */
export const floorplan = {
  title: 'Plattegrond',
  lead: 'Waar gebeurt het werk? Zet de plekken erop. Op de vloer tik je dan aan waar iemand is.',
  parts: 'Delen van de plattegrond',
  edit: 'Tekenen en plekken',
  route: 'Looproute',

  emptyTitle: 'Teken waar het werk gebeurt',
  emptyText:
    'Een paar lijnen zijn genoeg: wat muren, en een plek voor elk punt waar iets gebeurt. Je kunt ook op een foto werken, bijvoorbeeld van het ontruimingsplan aan de muur. Daarna zie je de looproute en de tijd per plek.',
  blank: 'Leeg blad',
  blankTall: 'Leeg blad, staand',
  onPhoto: 'Op een foto',
  noPlan: 'Nog geen plattegrond',
  noPlanYet: 'Jij leest dit project alleen. Tekent een ander er een, dan staat die hier.',
  addPlan: 'Plattegrond erbij',
  planName: (p: { count: number }) => `Plattegrond ${formatNumber(p.count)}`,
  photoHint: 'Namen en gezichten vervaag je eerst. Waar en wanneer de foto is gemaakt, wordt niet bewaard.',
  photo: {
    opening: 'De foto wordt geopend…',
    coming: 'De foto staat op een ander apparaat en komt nog. De plekken staan er al.',
    'not-in-file': 'De foto zat niet in het bestand. De plekken en lijnen staan er wel.',
    nothing: 'De foto is niet bewaard. De plekken en lijnen staan er wel.',
    broken: 'De foto gaat hier niet open. De plekken en lijnen staan er wel.',
  },

  plan: 'Welke plattegrond',
  name: 'Naam van de plattegrond',
  more: 'Meer met deze plattegrond',
  earlier: 'Eerder in de lijst',
  later: 'Later in de lijst',
  removePlan: 'Haal de plattegrond weg',
  didRemovePlan: (p: { name: string }) => `${p.name} is weg. De plekken zijn er nog.`,
  didAddPlan: 'Plattegrond gemaakt.',

  tools: 'Wat doe je?',
  tool: { places: 'Plekken', draw: 'Tekenen', erase: 'Wissen', scale: 'Maat' },
  hint: {
    places: 'Tik waar een plek komt. Sleep een plek om hem te verzetten, of gebruik de pijltjes.',
    draw: 'Teken muren en paden met je vinger.',
    erase: 'Tik op een lijn om die te wissen.',
    scale: 'Trek een lijn over iets waarvan je de lengte weet, en vul die in.',
  },
  straight: 'Rechte lijnen',
  undo: 'Ongedaan maken',
  sheetOf: (p: { name: string; lines: number; places: number }) =>
    `${p.name}: ${plural(p.lines, { one: '1 lijn', other: `${formatNumber(p.lines)} lijnen` })}, ${plural(p.places, { one: '1 plek', other: `${formatNumber(p.places)} plekken` })}`,

  lineMetres: 'Lengte van deze lijn',
  wideMetres: 'Breedte van de hele plattegrond',
  metres: 'meter',
  wide: (p: { metres: number }) => `De plattegrond is ${formatNumber(p.metres, 1)} m breed.`,
  noScale: 'Nog geen maat: afstanden zijn dan niet in meters bekend.',
  setScale: 'Zet de maat',
  clearScale: 'Haal de maat weg',

  places: 'Plekken',
  noPlaces: 'Nog geen plekken. Tik op de plattegrond, of op de knop hieronder.',
  addPlace: 'Plek toevoegen',
  placeName: 'Naam van de plek',
  suggestions: 'Eerder opgeschreven',
  suggestionsText: 'Deze plekken schreef je al op. Tik er een aan om hem hier te zetten.',
  add: 'Voeg toe',
  taken: 'Deze naam is er al op deze plattegrond.',
  position: (p: { name: string; x: number; y: number }) =>
    `${p.name}: ${formatNumber(p.x)} van links, ${formatNumber(p.y)} van boven (van 100)`,
  moveHere: 'Verzet met een tik',
  moving: (p: { name: string }) => `Tik waar ${p.name} komt.`,
  stopMoving: 'Laat maar staan',
  up: 'Omhoog',
  down: 'Omlaag',
  removePlace: 'Haal weg',
  didRemovePlace: (p: { name: string }) => `${p.name} is weg. Wat je daar zag, blijft bewaard.`,
  loose: 'Op geen plattegrond',
  looseText: 'Deze plekken staan nog nergens. Zet ze op deze plattegrond, dan tel je ze mee in de looproute.',
  placeHere: 'Zet hier',

  /** On the floor. */
  where: 'Waar?',
  here: (p: { name: string }) => `Waar: ${p.name}`,
  chooseTitle: 'Waar is dit?',
  chooseText: 'Tik op een plek. Wat loopt, gaat daar verder; wat je hierna start, begint daar.',
  nowHere: 'hier nu',
  otherPlaces: 'Andere plekken',
  toPlan: 'Plattegrond aanpassen',
  didGo: (p: { place: string; time: string }) => `${p.place}, ${p.time}`,

  /** The route. */
  day: 'Dag',
  allDays: 'Alle dagen',
  who: 'Wie',
  everybody: 'Iedereen',
  observer: (p: { name: string }) => `Wie keek: ${p.name}`,
  me: 'ik',
  somebody: 'iemand anders',
  span: (p: { minutes: number }) =>
    p.minutes < 60
      ? `${formatNumber(p.minutes, 0)} min`
      : `${formatNumber(Math.floor(p.minutes / 60))} u ${formatNumber(p.minutes % 60, 0)} min`,
  routeTitle: (p: { who: string; when: string }) => `Looproute van ${p.who}, ${p.when}`,
  routeSummary: (p: { seen: string; moves: number; metres: number | null; without: string | null }) =>
    [
      `${p.seen} gezien`,
      plural(p.moves, {
        one: '1 keer naar een andere plek',
        other: `${formatNumber(p.moves)} keer naar een andere plek`,
      }),
      p.metres === null ? '' : `samen minstens ${formatNumber(p.metres)} m in rechte lijn`,
      p.without === null ? '' : `${p.without} zonder plek`,
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  routeFile: 'looproute',
  circlesText: 'Hoe groter de cirkel, hoe meer tijd. Hoe dikker de pijl, hoe vaker gelopen.',
  noPhotoInPicture: 'In een bewaard beeld staan alleen lijnen en plekken, nooit de foto.',
  timeTitle: 'Tijd per plek',
  movesTitle: 'Van plek naar plek',
  movesText:
    'Een overgang telt als iemand binnen vijf minuten op de volgende plek was. De afstand is in rechte lijn: echt gelopen is het meer.',
  noMoves: 'Niemand ging van de ene plek naar de andere terwijl je keek.',
  noScaleRoute: 'Zet bij "Maat" hoe lang iets is, dan zie je hier meters.',
  unmeasured: (p: { count: number }) =>
    `${plural(p.count, { one: '1 overgang was', other: `${formatNumber(p.count)} overgangen waren` })} tussen twee plattegronden of naar een plek die nergens staat: daarvan is geen afstand bekend.`,
  staysTitle: 'De dag van plek naar plek',
  columns: {
    place: 'Plek',
    time: 'Tijd',
    share: 'Deel',
    visits: 'Keer er gekomen',
    from: 'Van',
    to: 'Naar',
    count: 'Keer',
    metres: 'Meter per keer',
    began: 'Vanaf',
    ended: 'Tot',
  },
  withoutPlace: 'zonder plek',
  gone: 'plek die is weggehaald',
  routeEmptyTitle: 'Nog geen looproute',
  routeEmptyText:
    'Kies op de vloer bij "Waar?" waar iemand is terwijl je vastlegt. Dan staat hier hoe iemand liep en hoeveel tijd elke plek kreeg.',
  toFloor: 'Naar de vloer',
}
