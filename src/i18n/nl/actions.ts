import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** What was done, as the undo bar names it: one key per label of `session.act`. */
export const actions = {
  changed: 'Wijziging',
  moved: 'Volgorde gewijzigd',
  restored: 'Teruggezet naar een herstelpunt',
  removed: 'Weggehaald',
  departmentAdded: 'Afdeling toegevoegd',
  processAdded: 'Werkproces toegevoegd',
  jobAdded: 'Functie toegevoegd',
  personAdded: 'Persoon toegevoegd',
  taskAdded: 'Taak toegevoegd',
  taskChanged: 'Taak gewijzigd',
  tasksChanged: 'Taken gewijzigd',
  taskJudged: 'Taak beoordeeld',
  tasksJudged: 'Taken beoordeeld',
  taskRemoved: 'Taak verwijderd',
  tasksRemoved: 'Taken verwijderd',
  tasksMerged: 'Taken samengevoegd',
  observationStarted: 'Waarneming gestart',
  observationStopped: 'Waarneming gestopt',
  instantRecorded: 'Kort moment genoteerd',
  noteAdded: 'Notitie gemaakt',
  observationChanged: 'Waarneming aangepast',
  contextChanged: 'Plaats, belasting of omgeving aangepast',
  observationSplit: 'Waarneming geknipt',
  observationRemoved: 'Waarneming weggehaald',
  milestoneTicked: 'Regel afgevinkt',
  milestoneUnticked: 'Vinkje weggehaald',
  departmentChosen: 'Afdeling gekozen',
  departmentUnchosen: 'Keuze van afdeling teruggenomen',
  undone: (p: { what: string }) => `Ongedaan gemaakt: ${p.what}.`,
  redone: (p: { what: string }) => `Opnieuw gedaan: ${p.what}.`,
  leftAlone: (p: { what: string; count: number }) =>
    `${p.what}: ${formatNumber(p.count)} ${plural(p.count, { one: 'wijziging bleef staan', other: 'wijzigingen bleven staan' })}, omdat daar later iets aan is veranderd.`,
}
