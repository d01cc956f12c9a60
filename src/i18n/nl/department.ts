import { formatFor } from '../format.ts'

const { formatNumber } = formatFor('nl')

export const department = {
  title: 'Afdeling',
  unnamed: 'Afdeling zonder naam',
  lead: 'Wat je al weet voordat je de vloer op gaat. Typ, Enter, volgende. Alles is later nog te wijzigen.',
  emptyTitle: 'Nog geen afdeling',
  emptyText:
    'Een afdeling heeft werkprocessen, functies en mensen. Leg die eerst vast; daarna kun je de vloer op.',
  problem: 'Wat speelt hier?',
  problemHint: 'Het knelpunt in één of twee zinnen, in de woorden van de afdeling.',
  toFloor: 'Naar de vloer',
  removeDepartment: 'Afdeling weghalen',
  processes: 'Werkprocessen',
  processesHint:
    'Waaruit bestaat het werk hier? Een kernproces is waarvoor de afdeling er is; een inclusieve functie hoort daar dichtbij.',
  processName: 'Naam van het werkproces',
  addProcess: 'Nieuw werkproces',
  core: 'Kernproces',
  jobs: 'Functies',
  jobsHint: 'Welke functies zijn er hier nu? Schaal, kosten en formatie mogen later.',
  jobName: 'Naam van de functie',
  addJob: 'Nieuwe functie',
  jobField: { scale: 'Schaal', hourlyCost: 'Kosten per uur (€)', fte: 'Fte' },
  people: 'Mensen',
  peopleHint:
    'Alleen codes, nooit namen: M1 voor een medewerker, L1 voor een leidinggevende. De sleutel houd je zelf, buiten de app.',
  code: 'Code',
  codeProblem: {
    'looks-like-a-name': 'Dit lijkt op een naam. Gebruik een code, zoals M3.',
    taken: 'Deze code is al van iemand anders.',
  },
  addPerson: 'Nieuwe persoon (code)',
  role: 'Rol',
  job: 'Functie',
  noJob: 'geen functie',
  moveUp: (p: { name: string }) => `${p.name} omhoog`,
  moveDown: (p: { name: string }) => `${p.name} omlaag`,
  remove: (p: { name: string }) => `${p.name} weghalen`,
  importList: 'Lijst importeren',
  exportLists: 'Lijsten exporteren',
  moreActions: 'Meer met deze afdeling',
  lists: 'Lijsten van deze afdeling',
  showMore: (p: { count: number }) => `Nog ${formatNumber(p.count)} tonen`,
}
