import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** Search over everything of a project. */
export const search = {
  open: 'Overal zoeken',
  title: 'Zoeken in het hele project',
  label: 'Wat zoek je?',
  placeholder: 'Een taak, code, plek of woord',
  results: 'Gevonden',
  recent: 'Laatst geopend',
  hint: 'Taken, mensen, waarnemingen, gesprekken en notities van alle afdelingen. Een stukje van een woord is genoeg.',
  opening: (p: { done: number; total: number }) =>
    `${formatNumber(p.done)} van ${formatNumber(p.total)} ${plural(p.total, { one: 'afdeling', other: 'afdelingen' })} doorzocht…`,
  failed: (p: { names: string }) => `Niet doorzocht, want niet te openen: ${p.names}.`,
  found: (p: { count: number }) => `${formatNumber(p.count)} gevonden`,
  count: (p: { count: number }) => formatNumber(p.count),
  more: (p: { count: number }) => `Nog ${formatNumber(p.count)} tonen`,
  interviewWith: (p: { code: string }) => `Gesprek met ${p.code}`,
  wholeProject: 'hele project',
  kinds: {
    task: 'Taken',
    process: 'Werkprocessen',
    job: 'Functies van nu',
    person: 'Mensen',
    department: 'Afdelingen',
    paragraph: 'Notities uit gesprekken',
    interview: 'Gesprekken',
    observation: 'Waarnemingen en notities',
    finding: 'Bevindingen',
    function: 'Inclusieve functies',
    decision: 'Vastgestelde verschillen',
  },
}
