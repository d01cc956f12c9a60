import { formatFor } from '../format.ts'
import { mediaCount } from './media-count.ts'

const { plural, formatNumber } = formatFor('nl')

const changes = (count: number): string =>
  `${formatNumber(count)} ${plural(count, { one: 'wijziging', other: 'wijzigingen' })}`
const megabytes = (bytes: number): string => formatNumber(Math.max(0.1, bytes / 1_000_000))
const pieces = (count: number): string =>
  `${formatNumber(count)} ${plural(count, { one: 'stuk', other: 'stukken' })}`

/** The file, and what came in: the texts of src/screens/together. */
export const incoming = {
  title: 'Wat er binnenkwam',
  lead: 'Werk van anderen, per persoon en per keer.',
  since: (p: { when: string; count: number }) =>
    p.count === 0 ? `Niets nieuws sinds ${p.when}.` : `${changes(p.count)} nieuw sinds ${p.when}.`,
  allNew: (p: { count: number }) => `${changes(p.count)}, alles nieuw voor jou.`,
  empty: 'Nog niets. Komt er werk van een ander apparaat, dan lees je hier wat en van wie.',
  reading: (p: { done: number; total: number }) => `Bezig met lezen: afdeling ${p.done} van ${p.total}`,
  failed: (p: { names: string }) => `Niet te lezen: ${p.names}. De rest staat hier wel.`,
  isNew: 'Nieuw',
  newCount: (p: { count: number }) => `${formatNumber(p.count)} nieuw`,
  youElsewhere: 'Jij, op een ander apparaat',
  changes: (p: { count: number }) => changes(p.count),
  allSeen: 'Alles gezien',
  list: 'Wat anderen deden',
  showAll: (p: { count: number }) => `Alle ${changes(p.count)} tonen`,
  showFewer: 'Minder tonen',
  older: 'Eerdere tonen',
  open: 'Bekijk',
  openOf: (p: { name: string }) => `Bekijk ${p.name}`,
  merges: 'Herstelpunten voor het samenvoegen',
  mergesLead:
    'Voor werk van anderen erbij komt, bewaart de app hoe het hier was. Teruggaan is een gewone wijziging: je kunt het ongedaan maken, en de anderen krijgen het ook.',
  mergeAt: (p: { when: string; way: string }) => `Voor het samenvoegen, ${p.when}, ${p.way}`,
  ways: {
    server: 'via de server',
    direct: 'van apparaat naar apparaat',
    file: 'uit een bestand',
    other: 'van een ander apparaat',
  },
  goBack: 'Ga terug',
  goBackOf: (p: { when: string }) => `Ga terug naar voor het samenvoegen van ${p.when}`,
  whatChanges: 'Wat verandert er?',
  wentBack: (p: { count: number }) =>
    p.count === 0
      ? 'Er is sindsdien niets veranderd. Teruggaan hoefde niet.'
      : `Alles staat weer zoals voor het samenvoegen: ${changes(p.count)}.`,
  previewTitle: (p: { when: string }) => `Terug naar voor het samenvoegen van ${p.when}?`,
  previewText: 'Dit verandert er als je teruggaat. Je kunt het daarna ongedaan maken.',
  projectItself: 'Het project zelf',

  fileTitle: 'Met een bestand',
  fileLead:
    'Eén versleuteld bestand met alles van dit project. Breng het naar een ander apparaat, of bewaar het als reservekopie. Alleen wie meedoet of de herstelcode heeft kan het openen.',
  media: {
    along: (p: { bytes: number }) => `Met foto’s en geluid (${megabytes(p.bytes)} MB)`,
    alongHint: 'Het bestand wordt zoveel groter.',
    notAlong: 'In het bestand staat dan alleen dat ze er zijn. Ze blijven op dit apparaat.',
    title: 'Foto’s en geluid binnen; verder niets nieuws',
    stored: (p: { photos: number; voices: number }) => `Ook binnen: ${mediaCount(p)}.`,
    notKept: (p: { photos: number; voices: number }) =>
      `Geen plaats voor ${mediaCount(p)}. Maak ruimte op dit apparaat en lees het bestand opnieuw in.`,
    damaged: (p: { names: string }) =>
      `Beschadigd in het bestand en niet meegekomen: ${p.names}. De rest is gewoon binnen.`,
    one: {
      photo: (when: string) => (when ? `foto van ${when}` : 'een foto'),
      voice: (when: string) => (when ? `spraaknotitie van ${when}` : 'een spraaknotitie'),
    },
  },
  makeFile: 'Bestand maken',
  readFile: 'Bestand inlezen',
  making: 'Bezig met maken van het bestand',
  takingIn: 'Bezig met inlezen',
  lastFile: (p: { when: string; count: number }) =>
    p.count === 0
      ? `Laatste bestand: ${p.when}. Daarna heb jij niets veranderd.`
      : `Laatste bestand: ${p.when}. Daarna deed je ${changes(p.count)}.`,
  noFile: 'Er is nog geen bestand gemaakt.',
  readyTitle: 'Het bestand is klaar',
  readyText:
    'Deel het met wie meedoet, of bewaar het buiten dit apparaat. Deze woorden horen bij wat erin staat:',
  savedTitle: 'Het bestand is gemaakt',
  savedText:
    'Het staat bij je downloads. Breng het naar het andere apparaat, of bewaar het buiten dit apparaat. Deze woorden horen bij wat erin staat:',
  notWhole: 'Wat nu niet kan worden opgeslagen zit er niet in. Maak opnieuw een bestand zodra dat weer lukt.',
  share: 'Delen',
  save: 'Bewaren',
  wordsHere: 'Hier',
  wordsInFile: 'In het bestand',
  wordsLabel: 'Drie woorden voor wat hier staat',
  wordsInFileLabel: 'Drie woorden voor wat in het bestand staat',
  equalTitle: 'Gelijk: hier staat precies wat in het bestand staat',
  takenTitle: (p: { count: number }) => `Binnen: ${pieces(p.count)} werk uit het bestand`,
  nothingTitle: 'Niets nieuws in dit bestand',
  equalText: (p: { who: string; when: string }) =>
    p.who
      ? `${p.who} had dezelfde drie woorden toen het bestand werd gemaakt, ${p.when}.`
      : `Het andere apparaat had dezelfde drie woorden toen het bestand werd gemaakt, ${p.when}.`,
  moreHere:
    'Niet gelijk: hier staat meer dan in het bestand. Geef een bestand terug, dan zijn jullie gelijk.',
  notEqual:
    'Niet gelijk: niet alles uit het bestand kon hier worden verwerkt. Wat binnen is blijft. Vraag om een nieuw bestand, of vergelijk de woorden opnieuw na de volgende keer uitwisselen.',
  changedSince: 'Hier is daarna iets veranderd. Maak een nieuw bestand om weer te vergelijken.',
  oldFile:
    'Dit bestand komt uit een oudere versie en noemt geen woorden. Vergelijk de woorden hieronder met die op het andere apparaat.',
  setAside: (p: { count: number }) =>
    `${pieces(p.count)} in het bestand ${plural(p.count, { one: 'kan', other: 'kunnen' })} niet worden gelezen en ${plural(p.count, { one: 'is', other: 'zijn' })} weggelaten. De rest is gewoon binnen.`,
  canGoBack: 'Bij ‘Wat er binnenkwam’ kun je terug naar hoe het hiervoor was.',
  refusedTitle: 'Er is niets ingelezen',
  problem: {
    'not-a-bundle': 'Dit is geen bestand van Werkvloer. Kies een bestand dat eindigt op .werkvloer.',
    'newer-version':
      'Dit bestand komt uit een nieuwere versie van Werkvloer. Werk de app op dit apparaat bij en lees het dan opnieuw in.',
    truncated:
      'Van dit bestand ontbreekt het einde; het is waarschijnlijk niet helemaal overgekomen. Kopieer het opnieuw.',
    altered: 'Dit bestand is onderweg beschadigd: het is niet meer wat er is gemaakt. Kopieer het opnieuw.',
    'wrong-key':
      'Dit bestand is gesloten met een nieuwere sleutel van dit project, die dit apparaat niet heeft. Vraag een nieuwe uitnodiging aan wie het bestand maakte.',
    'other-project': 'Dit bestand hoort bij een ander project.',
  },
  otherProject: (p: { name: string }) =>
    `Dit bestand hoort bij een ander project: ${p.name}. Open dat project en lees het daar in.`,
  otherProjectElsewhere:
    'Dit bestand hoort bij een ander project, dat niet op dit apparaat staat. Open het bij Projecten met Reservekopie openen.',
  halfway:
    'Niet alles uit het bestand kon worden bewaard. Wat binnen is blijft; lees het bestand opnieuw in als er ruimte is.',
}
