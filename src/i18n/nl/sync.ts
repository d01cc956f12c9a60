import { formatFor } from '../format.ts'
import { mediaCount } from './media-count.ts'

const { plural, formatNumber } = formatFor('nl')

const people = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

/** By the server: the texts of src/screens/together, and the sign in the frame. */
export const sync = {
  title: 'Via de server',
  lead: 'Alles gaat verzegeld naar de server: die kan niets lezen. Andere apparaten in dit project krijgen het vanzelf.',
  localText: 'Je werk staat alleen op dit apparaat. Zet de server aan als anderen mee moeten werken.',
  turnOn: 'Werken via de server',
  pause: 'Pauzeren',
  resume: 'Verdergaan',
  turnOff: 'Niet meer via de server',
  tryAgain: 'Nu proberen',
  turningOn: 'De afdelingen gaan open…',
  failed: 'Dat is niet gelukt. Er is niets veranderd.',
  stateOf: {
    paused: 'Gepauzeerd',
    connecting: 'Verbinding maken met de server…',
    sending: 'Nog niet op de server',
  },
  onServer: (p: { at: string }) => `Op de server ${p.at}`,
  onServerText: 'Alles wat hier staat, heeft de server bewaard.',
  recordsOnServerText:
    'Wat je typte en vastlegde, heeft de server bewaard. Foto’s en geluid nog niet allemaal.',
  upToDate: (p: { at: string }) => `Bijgewerkt tot ${p.at}`,
  upToDateText:
    'Wat de server van dit project heeft, staat ook hier. Je leest mee: werk van dit apparaat gaat er niet heen.',
  unreachable: (p: { since: string }) => `Server niet bereikbaar sinds ${p.since}`,
  unreachableText:
    'Je werk staat op dit apparaat. Ga gerust verder: het gaat vanzelf mee als de server er weer is.',
  pausedText: 'Er gaat niets heen en er komt niets binnen. Je werk staat op dit apparaat.',
  sendingText: 'Je werk staat op dit apparaat en is onderweg. De server heeft nog niet alles bevestigd.',
  connectingText: 'Je werk staat op dit apparaat.',
  /** What the frame says too. */
  refusedTitle: {
    'wrong-token': 'De server laat dit project niet toe',
    'no-such-room': 'Nog niets op de server',
    'room-secret-needed': 'De server vraagt een wachtwoord',
    'too-many-rooms': 'De server is vol',
    'no-rooms': 'Geen plek op deze server',
    'too-long': 'Te groot voor de server',
    other: 'De server laat dit project niet toe',
  },
  refusedText: {
    'wrong-token':
      'De sleutel van dit project past niet op wat de server heeft. Vraag de ander om een nieuwe uitnodiging.',
    'no-such-room':
      'Op de server staat nog niets van dit project. Zodra een analist verbinding maakt, lees je mee.',
    'room-secret-needed': 'Dat doet deze server bij nieuwe projecten. Vraag het wachtwoord aan de beheerder.',
    'too-many-rooms': 'Vraag de beheerder om plaats te maken.',
    'no-rooms':
      'Deze server heeft geen plek om samen te werken. Gebruik de rechtstreekse verbinding of een bestand.',
    'too-long':
      'Een deel van dit project is te groot voor deze server. Vraag de beheerder om een hogere grens.',
    other: 'De server zei niet waarom. Probeer het later nog eens, of gebruik een andere manier.',
  },
  safeHere: 'Je werk staat op dit apparaat.',
  secret: 'Wachtwoord van de server',
  giveSecret: 'Wachtwoord geven',
  refilled: (p: { parts: number }) =>
    `Dit apparaat was leeg en is weer gevuld: ${formatNumber(p.parts)} ${plural(p.parts, { one: 'deel', other: 'delen' })} van de server.`,
  incomplete:
    'Een deel van wat binnenkwam past nog nergens aan. Het ontbrekende stuk staat op een ander apparaat; het komt mee zodra dat verbinding maakt.',
  media: {
    toSend: (p: { photos: number; voices: number }) => `${mediaCount(p)} nog niet op de server`,
    toFetch: (p: { photos: number; voices: number }) => `${mediaCount(p)} nog niet op dit apparaat`,
    text: 'Foto’s en geluid gaan na de rest. Dat gaat vanzelf zolang de server bereikbaar is.',
    trouble: {
      'server-full':
        'De server heeft geen plaats meer voor foto’s en geluid van dit project. Vraag de beheerder om meer ruimte. De rest van je werk gaat gewoon mee.',
      'device-full':
        'Dit apparaat heeft geen plaats meer voor foto’s en geluid van anderen. Maak ruimte vrij, dan komen ze vanzelf.',
      'no-media':
        'Deze server bewaart geen foto’s en geluid. Gebruik daarvoor de rechtstreekse verbinding of een bestand.',
      refused:
        'De server neemt foto’s en geluid van dit apparaat nu niet aan. De rest van je werk gaat gewoon mee.',
    },
  },
  peersTitle: 'Nu verbonden',
  alone: 'Niemand anders is nu verbonden.',
  nameless: 'Iemand zonder naam',
  goTo: (p: { name: string }) => `Ga naar ${p.name}`,
  isAt: (p: { place: string }) => `bij ${p.place}`,
  inProject: 'in dit project',
  elsewhere: 'ergens anders in de app',
  words: 'Jouw drie woorden',
  wordsText: 'Ziet een ander apparaat dezelfde drie woorden? Dan staat op beide precies hetzelfde.',
  counting: 'De woorden worden berekend…',
  comparing: 'Wordt vergeleken…',
  same: (p: { names: readonly string[] }) => `Gesynchroniseerd met ${people(p.names)}`,
  differs: (p: { names: readonly string[] }) => `Nog niet gelijk met ${people(p.names)}`,
  isSame: 'gelijk',
  isDifferent: 'nog niet gelijk',
  alsoHere: (p: { names: readonly string[] }) =>
    `${people(p.names)} ${p.names.length === 1 ? 'heeft' : 'hebben'} dit ook open. Jullie kunnen tegelijk schrijven: het gaat samen.`,
  opens: 'Toon samenwerken',
}
