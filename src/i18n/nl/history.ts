import { formatFor } from '../format.ts'
import { fields, kinds, values } from './history-names.ts'
import { observed } from './history-observed.ts'

const { plural, formatNumber } = formatFor('nl')

const changes = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'wijziging', other: 'wijzigingen' })}`

/** What was changed, when, by whom; and what going back to a restore point would do. */
export const history = {
  title: 'Geschiedenis',
  titleOf: (p: { name: string }) => `Geschiedenis van ‘${p.name}’`,
  show: 'Geschiedenis',
  showOf: (p: { name: string }) => `Geschiedenis van ${p.name}`,
  lead: 'Alles wat is gewijzigd, het nieuwste bovenaan. Je kunt elke wijziging terugdraaien, ook een oude.',
  empty: 'Hier is nog niets gewijzigd.',
  emptyFiltered: 'Geen wijziging past bij deze keuze.',
  list: 'Wijzigingen',
  count: (p: { shown: number; count: number }) =>
    p.shown === p.count ? changes(p.count) : `${formatNumber(p.shown)} van ${changes(p.count)}`,
  opening: (p: { done: number; total: number }) =>
    `${formatNumber(p.done)} van ${formatNumber(p.total)} afdelingen gelezen…`,
  failed: (p: { names: string }) => `Niet te openen: ${p.names}.`,
  kind: 'Soort',
  everyKind: 'alle soorten',
  person: 'Door wie',
  everybody: 'iedereen',
  department: 'Afdeling',
  everywhere: 'hele project',
  projectItself: 'project zelf',
  you: 'jij',
  byYou: 'door jou',
  by: (p: { who: string }) => `door ${p.who}`,
  ways: { undone: 'ongedaan gemaakt', redone: 'opnieuw gedaan', reverted: 'teruggedraaid' },
  stays: 'kan niet terug',
  revert: 'Terugdraaien',
  revertOf: (p: { what: string }) => `Terugdraaien: ${p.what}`,
  open: 'Openen',
  openOf: (p: { name: string }) => `Openen: ${p.name}`,
  reverted: 'Teruggedraaid. Dat is zelf ook een wijziging: draai die terug als het toch anders moest.',
  revertedPartly: (p: { count: number }) =>
    `Teruggedraaid, behalve ${changes(p.count)}: daar is later iets aan veranderd. Dat is blijven staan.`,
  revertedNothing:
    'Er is niets teruggedraaid: wat hier staat is later opnieuw veranderd, of al terug zoals het was.',
  more: (p: { count: number }) => `Nog ${changes(p.count)} tonen`,
  less: 'Minder tonen',
  onlyCounted: (p: { count: number }) =>
    `Nog ${changes(p.count)} zijn te veel om één voor één te bewaren. Gebruik daarvoor een herstelpunt.`,
  several: (p: { what: string; count: number }) => `${p.what}: ${changes(p.count)}`,
  from: 'van',
  to: 'naar',
  nothing: 'leeg',
  /** In place of a value with too many parts to write in a line. */
  otherwise: 'anders ingevuld',
  notYetSeen: 'te zien als jullie allebei klaar zijn met scoren',
  added: (p: { kind: string; name: string }) => `${p.kind} ‘${p.name}’ toegevoegd`,
  removed: (p: { kind: string; name: string }) => `${p.kind} ‘${p.name}’ verwijderd`,
  broughtBack: (p: { kind: string; name: string }) => `${p.kind} ‘${p.name}’ teruggehaald`,
  changed: (p: { field: string; name: string }) => `${p.field} van ‘${p.name}’`,
  memberAdded: (p: { field: string; name: string; member: string }) =>
    `${p.field} van ‘${p.name}’: ${p.member} erbij`,
  memberRemoved: (p: { field: string; name: string; member: string }) =>
    `${p.field} van ‘${p.name}’: ${p.member} eraf`,
  moved: (p: { kind: string; name: string }) => `${p.kind} ‘${p.name}’ verplaatst in de lijst`,
  unnamed: 'zonder naam',
  gone: 'iets dat weg is',
  withheld: 'ingetrokken',
  interviewWith: (p: { code: string; date: string }) => `gesprek met ${p.code}, ${p.date}`,
  judgedBy: (p: { field: string; who: string }) => `${p.field} volgens ${p.who}`,
  anySource: 'een vindplaats',
  kinds,
  fields,
  askedOf: (p: { code: string }) => `Voorleggen aan ${p.code}`,
  observed,
  values,
  previewText: (p: { date: string }) =>
    `Dit verandert er als je teruggaat naar het begin van ${p.date}. Je kunt het daarna ongedaan maken.`,
  previewNothing: 'Er is sindsdien niets veranderd. Teruggaan hoeft niet.',
  comesBack: 'Komt terug',
  becomesOther: 'Wordt weer zoals toen',
  goesAway: 'Gaat weg',
  previewCount: (p: { kind: string; count: number }) => `${p.kind}: ${formatNumber(p.count)}`,
  andMore: (p: { count: number }) => `en nog ${formatNumber(p.count)}`,
}
