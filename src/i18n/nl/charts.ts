import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

export const charts = {
  /** Words on every chart (`ChartTexts` of the kit). */
  frame: {
    asTable: 'Als tabel',
    save: 'Bewaar als beeld',
    saveSvg: 'Als SVG, voor drukwerk',
    savePng: 'Als PNG, voor een document',
    notMade: 'Dit apparaat kan er geen PNG van maken. Als SVG bewaren gaat wel.',
  },
  chartSaved: (p: { name: string }) => `${p.name} is bewaard bij je downloads.`,
  profile: {
    title: (p: { name: string }) => `Taakeisen van ${p.name}`,
    fileName: 'taakeisen',
    /** Heaviest demands first in the sentence. */
    summary: (p: { demands: string; level: number }) =>
      `Het zwaarst: ${p.demands} (${p.level} van 4). Een functie is zo zwaar als haar zwaarste taak.`,
    summaryLight: 'Geen enkele eis komt boven 1 uit.',
    because: (p: { tasks: string }) => `door ${p.tasks}`,
    own: 'wat de functie vraagt',
    columnDemand: 'Taakeis',
    columnBecause: 'Door welke taak',
    columnDifference: 'Verschil',
  },
  compare: {
    title: (p: { name: string; profile: string }) => `${p.name} naast ${p.profile}`,
    fileName: 'taakeisen-vergeleken',
    carried: (p: { profile: string }) => `wat ${p.profile} aankan`,
    overLegend: 'vraagt te veel',
    underLegend: 'vraagt veel minder',
    over: (p: { steps: number }) =>
      `vraagt ${formatNumber(p.steps)} ${plural(p.steps, { one: 'stap', other: 'stappen' })} meer`,
    overBecause: (p: { tasks: string; hours: string; share: string }) =>
      `door ${p.tasks}: ${p.hours}, ${p.share} van de functie`,
    under: (p: { steps: number }) =>
      `vraagt ${formatNumber(p.steps)} ${plural(p.steps, { one: 'stap', other: 'stappen' })} minder`,
    underBecause: 'ruimte om te groeien, of te weinig uitdaging',
    unknown: 'van deze groep nog niet bekend',
    fits: (p: { profile: string }) => `Past bij ${p.profile}: geen enkele eis is te zwaar.`,
    fitsSoFar: (p: { profile: string; unknown: number }) =>
      `Wat van ${p.profile} bekend is past; ${formatNumber(p.unknown)} ${plural(p.unknown, { one: 'eis is', other: 'eisen zijn' })} nog niet ingevuld.`,
    tooHeavy: (p: { demands: string; hours: string; share: string }) =>
      `Te zwaar op ${p.demands}. Het gaat om taken van samen ${p.hours}, ${p.share} van de functie.`,
    muchLighter: (p: { demands: string }) => `Vraagt veel minder op ${p.demands}.`,
  },
  flow: {
    title: 'Van de functies van nu naar de inclusieve functies',
    fileName: 'stroom-van-uren',
    summary: (p: { hours: string; tasks: number; functions: number }) =>
      `${p.hours} per week uit ${formatNumber(p.tasks)} ${plural(p.tasks, { one: 'taak', other: 'taken' })} ${plural(p.tasks, { one: 'gaat', other: 'gaan' })} naar ${formatNumber(p.functions)} ${plural(p.functions, { one: 'inclusieve functie', other: 'inclusieve functies' })}.`,
    divided:
      'Wie nu hoeveel van een taak doet is niet vastgelegd: de uren zijn gelijk over de functies van nu verdeeld.',
    jobs: 'Functies van nu',
    tasks: 'Taken',
    functions: 'Inclusieve functies',
    stays: 'blijft bij de functies van nu',
    undone: 'blijft nu liggen',
    staysUndone: 'blijft liggen',
    noJob: 'niet bekend wie het doet',
    /** Of a job, which has other work too. */
    inTheseTasks: (p: { hours: string }) => `${p.hours} in deze taken`,
    columnFrom: 'Van',
    columnTo: 'Naar',
    columnHours: 'Uren per week',
  },
  week: {
    task: 'Taak',
    morningShort: 'och',
    afternoonShort: 'mid',
    perDaypart: 'Per dagdeel',
    perDay: 'Per dag',
    hourUnit: 'uur',
    /** "Post sorteren, maandagochtend: 1,5 uur" */
    cell: (p: { task: string; when: string; hours: string }) => `${p.task}, ${p.when}: ${p.hours}`,
    /** Over what one can do with it. */
    cellTitle: (p: { when: string; task: string }) => `${p.when}: ${p.task}`,
    closed: 'kan hier niet',
    breaksHere: 'Hier breekt een regel',
    how: 'Tik op een vak om uren te veranderen, of sleep ze naar een ander dagdeel.',
    howMore: 'Met het toetsenbord: de spatiebalk pakt uren op, de pijltjes verplaatsen ze.',
    shownDay: 'Welke dag',
    panel: 'Gekozen vak',
    hoursHere: 'Uren in dit dagdeel',
    quarterLess: 'Een kwartier minder',
    quarterMore: 'Een kwartier meer',
    closedHere: (p: { task: string }) => `${p.task} kan niet op dit dagdeel.`,
    moveHours: 'Uren verplaatsen',
    moveTo: 'Naar',
    chooseDaypart: 'Kies een dagdeel',
    moveAway: 'Verplaats…',
    move: 'Verplaats',
    nowhereElse: 'Deze taak kan op geen ander dagdeel.',
    pickedUp: (p: { task: string; hours: string; when: string }) =>
      `${p.hours} van ${p.task} opgepakt op ${p.when}. Pijltjes kiezen een dagdeel, de spatiebalk legt neer, Escape laat alles zoals het was.`,
    over: (p: { when: string }) => `${p.when}.`,
    overClosed: (p: { when: string }) => `${p.when}: kan hier niet.`,
    moved: (p: { task: string; hours: string; from: string; to: string }) =>
      `${p.task}: ${p.hours} van ${p.from} naar ${p.to}.`,
    letGo: 'Alles staat nog zoals het stond.',
    rulesKept: 'Deze week houdt zich aan alle regels.',
    rulesBroken: 'Hier breekt een regel',
    days: (p: { days: number; most: number }) =>
      `${formatNumber(p.days)} ${plural(p.days, { one: 'werkdag', other: 'werkdagen' })}, hoogstens ${formatNumber(p.most)}.`,
    bounds: (p: { least: string; most: string; part: string }) =>
      `Op een werkdag ${p.least} tot ${p.most}, in één dagdeel hoogstens ${p.part}.`,
  },
  candidates: {
    title: 'Kandidaten vergelijken',
    emptyTitle: 'Voor wie is dit werk?',
    emptyText:
      'Leg vast wat een groep kandidaten aankan. Dan zie je per functie wat te zwaar is, door welke taak, en waar juist ruimte over is.',
    add: 'Nieuwe groep',
    group: 'Groep',
    name: 'Naam van de groep',
    nameHint: 'Een groep of een code, nooit de naam van iemand.',
    ask: 'Hoe zwaar mag een taak voor deze mensen zijn? Kies per eis de zwaarste stap die zij aankunnen.',
    notKnown: 'nog niet bekend',
    clear: (p: { demand: string }) => `${p.demand} wissen`,
    noteHint: 'Geen gezondheid, geen diagnoses: alleen wat het werk aangaat.',
    compare: 'Vergelijken',
    noFunctions: 'Er is nog geen functie om mee te vergelijken.',
    unnamed: (p: { number: number }) => `Groep ${p.number}`,
    aGroup: 'De groep',
  },
}
