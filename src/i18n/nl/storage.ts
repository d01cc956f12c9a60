import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** The two truths of the top bar: is it kept on this device, and is it kept elsewhere. */
export const storage = {
  saved: 'Opgeslagen op dit apparaat',
  savedAt: (p: { clock: string }) => `Opgeslagen ${p.clock}`,
  saving: 'Bezig met opslaan',
  opening: 'Bezig met openen',
  /** In the top bar: short. */
  notSavedBecause: {
    full: 'Niet opgeslagen: de opslag is vol',
    closed: 'Niet opgeslagen: de opslag ging dicht',
    lost: 'Niet opgeslagen: de opslag is weg',
    blocked: 'Niet opgeslagen: een ander tabblad houdt de opslag vast',
    unknown: 'Niet opgeslagen: het apparaat weigerde',
  },
  /** In the panel: what is safe and what to do. */
  whatToDo: {
    full: 'Wat eerder is opgeslagen is veilig, en wat je nu invult blijft op het scherm. Maak ruimte vrij op het apparaat of exporteer een oud project en verwijder het. De app probeert het steeds opnieuw.',
    closed:
      'Het apparaat sloot de opslag, dat gebeurt soms op de achtergrond. Laat dit scherm open: de app opent de opslag opnieuw en bewaart wat er nog staat.',
    lost: 'De opslag van deze app is gewist. Wat op dit scherm staat is er nog: exporteer het nu. Open het project daarna uit een reservekopie.',
    blocked:
      'Sluit andere tabbladen met Werkvloer. Laat dit scherm open: wat je hebt ingevuld staat er nog en de app probeert het opnieuw.',
    unknown:
      'Laat dit scherm open: wat je hebt ingevuld staat er nog. De app probeert het opnieuw. Lukt dat niet, exporteer dan je gegevens.',
  },
  onlyReading:
    'Op dit apparaat lees je mee. Er is niets veranderd. Vraag een nieuwe uitnodiging als je ook wilt schrijven.',
  tooOld:
    'Op een ander apparaat is een nieuwere versie van Werkvloer gebruikt. Hier kun je alles lezen, maar niets veranderen. Je werk staat op dit apparaat. Werk de app bij om verder te gaan.',
  wiped:
    'De browser heeft de opslag van deze app gewist, waarschijnlijk omdat die beschadigd was. Open je projecten uit een reservekopie met hun herstelcode.',
  onReserve: 'Opgeslagen, maar de opslag is bijna vol',
  onReserveText:
    'De app gebruikt nu de ruimte die voor noodgevallen bewaard was. Maak een reservekopie en maak ruimte vrij op dit apparaat.',
  waiting: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'wijziging wacht', other: 'wijzigingen wachten' })} op opslaan`,
  panelTitle: 'Bewaard op dit apparaat',
  panelText:
    'Alles staat versleuteld op dit apparaat. ‘Opgeslagen’ staat er pas als het apparaat dat heeft bevestigd.',
  retryNow: 'Nu opnieuw proberen',
  restorePoints: 'Herstelpunten',
  restorePointsText:
    'Zo was deze afdeling aan het begin van een dag waarop eraan gewerkt is. Terugzetten is zelf ook ongedaan te maken.',
  noRestorePoints: 'Nog geen. Het eerste ontstaat zodra je hier op een nieuwe dag iets wijzigt.',
  restoreTitle: (p: { date: string }) => `Terug naar het begin van ${p.date}?`,
  restore: 'Terug naar dit punt',
  history: 'Geschiedenis',
  exportTables: 'Excel of CSV',
  persisted: 'Het apparaat ruimt deze gegevens niet uit zichzelf op.',
  healed: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'beschadigd stuk is', other: 'beschadigde stukken zijn' })} hersteld uit de tweede kopie.`,
  unreadable: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'stuk was', other: 'stukken waren' })} in geen van beide kopieën te lezen. De rest is er nog.`,
  incomplete:
    'Een deel van het werk van een ander apparaat ontbreekt nog. Wissel opnieuw uit met dat apparaat.',
  recoveryTitle: 'Herstelcode van dit project',
  recoveryText:
    'Met deze code open je het project op een ander apparaat. Je ziet hem alleen nu. Schrijf hem op en bewaar hem niet bij de tablet.',
  recoveryWhyOpen:
    'Dit venster gaat pas dicht als je de code hebt opgeschreven en dat hierboven aanvinkt: de code wordt maar één keer getoond.',
  recoveryWritten: 'Ik heb de code opgeschreven',
  backupMade: 'De reservekopie is gemaakt. Bewaar het bestand buiten dit apparaat.',
  backupNotWhole:
    'De reservekopie is gemaakt, maar zonder wat nu niet kan worden opgeslagen. Maak er nog een zodra dat weer lukt.',
  projectRestorePointsText:
    'Zo waren de gegevens van het project (afdelingen, mensen, vraagstelling) aan het begin van een dag. Ook een weggehaalde afdeling komt zo terug.',
  backup: 'Reservekopie maken',
  openBackup: 'Reservekopie openen',
}
