import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

const changes = (count: number): string =>
  `${formatNumber(count)} ${plural(count, { one: 'wijziging', other: 'wijzigingen' })}`
const records = (count: number): string =>
  `${formatNumber(count)} ${plural(count, { one: 'record', other: 'records' })}`

/** How safe the work is on this device, and what to do about it. */
export const safety = {
  title: 'Veilig bewaard',
  lead: 'Gesprekken en waarnemingen doe je geen tweede keer. Hier zie je hoe veilig ze staan.',
  nextStep: 'Wat je nu kunt doen',
  advice: {
    tab: 'Zet Werkvloer eerst op je beginscherm',
    tabText:
      'Je werkt in een tabblad. De iPad wist wat een website in een tabblad bewaart als je die 7 dagen niet gebruikt. De app op het beginscherm heeft een eigen opslag die blijft.',
    move: 'Neem je werk mee naar het beginscherm',
    moveText:
      'Je werkt in een tabblad. De iPad wist wat een website in een tabblad bewaart als je die 7 dagen niet gebruikt. Maak van elk project een reservekopie, zet Werkvloer op je beginscherm en open de kopieën daar: de app op het beginscherm ziet niet wat in dit tabblad staat.',
    backup: (p: { name: string }) => `Maak een reservekopie van ${p.name}`,
    backupText: 'Gaat deze tablet stuk of kwijt, dan heb je alleen wat je buiten het apparaat bewaart.',
    install: 'Installeer Werkvloer op dit apparaat',
    installText:
      'Dan opent de app in een eigen venster, ook zonder internet, en gaat de browser zuiniger met je gegevens om.',
    persist: 'Vraag de browser je gegevens te houden',
    persistText:
      'Nu mag de browser ze wissen als het apparaat vol raakt. Soms zegt hij pas ja als de app geïnstalleerd is of vaker is gebruikt.',
    rehearse: 'Probeer eens of je reservekopie opent',
    rehearseText:
      'Een kopie is pas een kopie als hij opengaat. Dit verandert niets: de kopie wordt alleen in het geheugen geopend en vergeleken.',
    nothing: 'Je hoeft nu niets te doen',
    nothingText: 'Je werk staat op dit apparaat en er is een recente reservekopie.',
    start: 'Er is nog niets om te bewaren',
    startText: 'Zodra je een project hebt staat hier hoe veilig het is.',
  },
  thisDevice: 'Dit apparaat',
  installed: 'Geïnstalleerd',
  isInstalled: 'Ja, als app',
  notInstalled: 'Nee, geopend in een tabblad',
  kept: 'Gegevens blijven staan',
  keptWords: {
    granted: 'Ja, de browser ruimt ze niet uit zichzelf op',
    denied: 'Niet beloofd: bij ruimtegebrek mag de browser ze wissen',
    unsupported: 'Onbekend, deze browser zegt het niet',
  },
  space: 'Gebruikte ruimte',
  spaceUsed: (p: { megabytes: number }) =>
    p.megabytes < 1
      ? 'minder dan 1 MB, de app zelf meegeteld'
      : `${formatNumber(p.megabytes, 0)} MB, de app zelf meegeteld`,
  network: 'Netwerk',
  online: 'Er is netwerk',
  shared: 'Bij anderen',
  notShared: 'Nergens. Werkvloer stuurt niets weg: dit werk staat alleen hier en in je reservekopieën.',
  unknown: 'Onbekend',
  backups: 'Reservekopieën',
  backupsText:
    'Een reservekopie is één versleuteld bestand. Bewaar het buiten dit apparaat; Werkvloer kan niet zien of je dat deed. De herstelcode opent het.',
  noProjects: 'Er staan nog geen projecten op dit apparaat.',
  never: 'Nog nooit een reservekopie gemaakt',
  last: (p: { when: string }) => `Laatste reservekopie: ${p.when}`,
  today: (p: { clock: string }) => `vandaag ${p.clock}`,
  since: (p: { count: number }) =>
    p.count === 0 ? 'niets veranderd sindsdien' : `${changes(p.count)} sindsdien`,
  changesSoFar: (p: { count: number }) =>
    p.count === 0 ? 'nog niets gewijzigd' : `${changes(p.count)} tot nu toe`,
  rehearsed: (p: { when: string }) => `Kopie proefgeopend: ${p.when}`,
  overdue: 'Tijd voor een nieuwe',
  example: 'Voorbeeld: hoeft niet',
  lockedProject: 'Vergrendeld: open het eerst met de herstelcode',
  makeBackup: 'Reservekopie maken',
  rehearse: 'Kopie proefopenen',
  install: 'Installeren',
  showSteps: 'Laat zien hoe',
  askToKeep: 'Vraag de browser',
  later: 'Morgen weer',
  notNow: 'Niet nu',
  toSafety: 'Hoe veilig staat alles?',
  /** In the bar at the top: short. */
  signOffline: 'Geen netwerk',
  signOverdue: 'Reservekopie nodig',
  reminder: (p: { name: string }) => `Tijd voor een reservekopie van ${p.name}`,
  reminderNever: (p: { count: number }) => `Je deed ${changes(p.count)} en er is nog geen reservekopie.`,
  reminderSince: (p: { date: string; count: number }) =>
    `De laatste is van ${p.date}. Sindsdien deed je ${changes(p.count)}.`,
  installOffer: 'Werkvloer als app op dit apparaat?',
  tabWarning: 'Je werkt in een tabblad',
  stepsTitle: 'Op je beginscherm zetten',
  steps: {
    share: 'Tik boven in Safari op Delen.',
    add: 'Kies ‘Zet op beginscherm’.',
    confirm: 'Tik op ‘Voeg toe’.',
    open: 'Open Werkvloer voortaan vanaf het beginscherm.',
  },
  stepsOwnStorage:
    'De app op het beginscherm begint leeg. Heb je hier al projecten, maak er dan eerst reservekopieën van en open die daar.',
  rehearsal: {
    title: 'Reservekopie proefopenen',
    text: 'Er verandert niets op dit apparaat. De kopie wordt in het geheugen geopend, vergeleken en weer weggegooid.',
    code: 'Herstelcode',
    codeHint:
      'Met de code proef je ook of je die goed hebt opgeschreven. Laat je dit leeg, dan wordt alleen het bestand geprobeerd.',
    start: 'Proefopenen',
    running: 'Bezig met openen en vergelijken',
    otherFile: 'Ander bestand',
    goodTitle: 'De reservekopie opent en is gelijk aan wat hier staat',
    olderTitle: 'De reservekopie opent; hier staat nieuwer werk',
    moreTitle: 'De reservekopie opent, en er staat meer in dan hier',
    elsewhereTitle: 'De reservekopie opent; dit project staat niet op dit apparaat',
    brokenTitle: 'Een deel van de reservekopie opent niet',
    equal: (p: { count: number }) => `${records(p.count)} gelijk`,
    newerHere: (p: { count: number }) =>
      `${records(p.count)} hier nieuwer: maak een nieuwe kopie om die mee te nemen`,
    missingHere: (p: { count: number }) =>
      `${records(p.count)} in de kopie die hier niet zo staan: open de reservekopie om ze terug te halen`,
    unreadable: (p: { count: number }) =>
      `${formatNumber(p.count)} ${plural(p.count, { one: 'stuk opent', other: 'stukken openen' })} niet: maak een nieuwe kopie`,
    inFile: (p: { count: number }) => `${records(p.count)} in de kopie`,
    sameWords: (p: { words: string; here: string }) => `De kopie is gelijk: ${p.words}.`,
    otherWords: (p: { words: string; here: string }) => `In de kopie: ${p.words}. Hier: ${p.here}.`,
    withCode: 'De herstelcode klopt.',
    withoutCode: 'De herstelcode is niet geprobeerd.',
  },
}
