import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

export const exchange = {
  importTitle: 'Project importeren',
  reading: 'Het bestand wordt gelezen',
  storing: 'Het project wordt versleuteld en opgeslagen',
  becomesNewProject: 'Dit wordt een nieuw project op dit apparaat. Bestaande projecten veranderen niet.',
  importNow: 'Importeren',
  skipBadRows: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'rij', other: 'rijen' })} overslaan en importeren`,
  problemsTitle: (p: { count: number; file: string }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'punt', other: 'punten' })} in ${p.file}`,
  cannotImport:
    'Zo kan dit bestand niet worden geïmporteerd. Er is niets veranderd. Pas het bestand aan en probeer het opnieuw.',
  canSkip: (p: { skipped: number; remaining: number }) =>
    `Er is nog niets veranderd. Je kunt het bestand aanpassen, of ${formatNumber(p.skipped)} ${plural(p.skipped, { one: 'rij', other: 'rijen' })} overslaan en de andere ${formatNumber(p.remaining)} importeren.`,
  moreProblems: (p: { count: number }) => `En nog ${formatNumber(p.count)} punten die hier niet staan.`,
  imported: (p: { name: string }) => `${p.name} is geïmporteerd.`,
  rules: {
    'not-json': 'Dit is geen leesbaar JSON-bestand (regel:kolom)',
    'not-a-case': 'Dit is geen Werkvloer-project',
    version: 'Deze versie kan de app niet lezen',
    'too-large': 'Het bestand is te groot',
    missing: 'Dit ontbreekt',
    type: 'Dit is van een andere soort dan verwacht',
    'too-long': 'Deze tekst is te lang',
    range: 'Deze waarde valt buiten de grenzen',
    'unknown-value': 'Deze waarde is niet bekend',
    duplicate: 'Dit id komt twee keer voor',
    dangling: 'Dit verwijst naar iets wat er niet is',
    order: 'Het einde ligt vóór het begin',
    date: 'Deze datum of tijd bestaat niet',
    'control-characters': 'Hier staan onzichtbare stuurtekens in',
    'forbidden-key': 'Deze veldnaam is niet toegestaan',
  },
}
