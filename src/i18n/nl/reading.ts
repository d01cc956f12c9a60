import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** The second reader of the write-up of an interview. */
export const reading = {
  title: (p: { code: string }) => `Meelezen: gesprek met ${p.code}`,
  lead: 'Lees regel voor regel. Klopt een regel, dan hoef je niets te doen. Anders schrijf je hoe jij het las, of wat je wilt weten. De regel zelf blijft staan.',
  back: 'Terug naar het gesprek',
  open: 'Lees mee',
  goOn: 'Verder lezen',
  ownWriteUp: 'Jij schreef dit verslag. Meelezen doet een ander.',
  notRead: 'Nog niet meegelezen door een andere analist.',
  readBy: (p: { names: string; date: string }) => `Meegelezen door ${p.names} op ${p.date}.`,
  busyBy: (p: { names: string }) => `${p.names} leest mee.`,
  rowRead: (p: { names: string }) => `meegelezen door ${p.names}`,
  rowNotRead: 'nog niet meegelezen',
  you: 'jou',
  youHead: 'Jij',
  somebody: 'een andere analist',
  remarksOpen: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'opmerking', other: 'opmerkingen' })} om te bespreken`,

  lines: 'Regels van het verslag',
  emptyTitle: 'Nog geen regels',
  emptyText: 'In dit gesprek is nog niets opgeschreven. Vul hieronder aan wat je weet.',
  correct: 'Anders',
  correctOf: (p: { place: number }) => `Anders: regel ${formatNumber(p.place)}`,
  ask: 'Vraag',
  askOf: (p: { place: number }) => `Vraag bij regel ${formatNumber(p.place)}`,
  correctLabel: 'Zo las ik het',
  correctHint: 'Schrijf de regel zoals hij volgens jou moet zijn.',
  questionLabel: 'Mijn vraag',
  save: 'Erbij zetten',
  cancel: 'Toch niet',
  missingTitle: 'Wat mist er?',
  missingLabel: 'Dit mist in het verslag',
  missingHint: 'Wat er ook gezegd is, en nog nergens staat.',
  missingAdd: 'Aanvulling erbij zetten',
  done: 'Gelezen',
  doneNotice: (p: { count: number }) =>
    p.count === 0
      ? 'Gelezen, zonder opmerkingen.'
      : `Gelezen. ${formatNumber(p.count)} ${plural(p.count, { one: 'opmerking staat', other: 'opmerkingen staan' })} bij Bespreken.`,

  kinds: { correct: 'las het anders', complete: 'vulde aan', question: 'vroeg' },
  head: (p: { who: string; kind: string; date: string }) => `${p.who} ${p.kind}, ${p.date}`,
  original: (p: { text: string }) => `Er stond: “${p.text}”`,
  belowTitle: 'Wat er volgens een ander nog bij hoort',
  take: 'Overnemen',
  leave: 'Zo laten',
  putTo: (p: { code: string }) => `Aan ${p.code} vragen`,
  removeRemark: 'Weghalen',
  reopen: 'Weer openzetten',
  about: (p: { text: string }) => `: ${p.text}`,
  outcomes: {
    taken: 'overgenomen',
    left: 'zo gelaten',
    ask: 'wordt aan de persoon voorgelegd',
  },
  settled: (p: { outcome: string; who: string; date: string }) => `${p.outcome}, door ${p.who} op ${p.date}`,
  tooLong: 'Die regel is te lang om over te nemen. Pas haar zelf aan in het verslag.',
  takenNotice: 'Overgenomen in het verslag.',
  leftNotice: 'De regel blijft zoals hij is.',
  askNotice: (p: { code: string }) => `Er staat nu een bevinding klaar om aan ${p.code} voor te leggen.`,
  removedNotice: 'De opmerking is weggehaald.',

  groupTitle: (p: { count: number }) => `Gespreksverslagen (${formatNumber(p.count)})`,
  groupLead: 'Hier las een andere analist iets anders dan er staat, of miste iets.',
  toInterview: (p: { code: string }) => `Gesprek met ${p.code}`,
}
