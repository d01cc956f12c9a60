import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** Sharing a project: inviting, joining, the devices that have it. */
export const sharing = {
  title: 'Wie dit project heeft',
  lead: 'Werk je met meer analisten? Nodig een ander uit. Jullie werken allebei op je eigen tablet, ook zonder internet, en brengen het werk weer bij elkaar.',
  aloneTitle: 'Alleen jij hebt dit project',
  aloneText:
    'Nodig je iemand uit, dan krijgt die het hele project: taken, gesprekken en wat je over mensen opschreef.',
  invite: 'Iemand uitnodigen',
  readerLead: 'Je leest mee in dit project. Een analist kan anderen uitnodigen.',
  role: { analyst: 'Analist', reader: 'Meelezer' },
  roleText: {
    analyst: 'Ziet alles en werkt mee.',
    reader: 'Ziet alles en verandert niets.',
  },

  inviteTitle: 'Iemand uitnodigen',
  inviteRole: 'Wat mag de ander?',
  yourName: 'Jouw naam',
  yourNameHint: 'Zo zien de anderen wie uitnodigt en wie wat heeft vastgelegd.',
  yourColour: 'Jouw kleur',
  colour: {
    1: 'blauw',
    2: 'oranje',
    3: 'groen',
    4: 'rood',
    5: 'lichtblauw',
    6: 'paars',
  },
  overServer: 'Werk uitwisselen via de server',
  overServerHint:
    'De server bewaart het werk versleuteld en kan niets lezen. Zonder dit vinkje wisselen jullie rechtstreeks of met een bestand uit.',
  showCode: 'Laat de code zien',
  making: 'De uitnodiging wordt gemaakt…',
  qrLabel: 'De uitnodiging als QR-code',
  scanSteps: (p: { join: string }) =>
    `Laat de ander Werkvloer openen, ‘${p.join}’ kiezen en deze code scannen. Houd de tablets bij elkaar.`,
  wordsTitle: 'Vergelijk deze vier woorden',
  wordsText: 'Op de andere tablet moeten dezelfde vier woorden staan, in dezelfde volgorde.',
  inviterLine: (p: { name: string; role: string }) =>
    `Uitnodiging van ${p.name} voor een ${p.role.toLowerCase()}`,
  inviterNameless: (p: { role: string }) => `Uitnodiging voor een ${p.role.toLowerCase()}`,
  secretNote:
    'Wie deze code of de link heeft, kan het hele project lezen. Laat de code alleen zien aan wie je uitnodigt en sluit dit scherm daarna.',
  ratherLink: 'Liever een link?',
  linkLabel: 'Link van de uitnodiging',
  linkText:
    'Wie de link heeft, kan alles lezen, ook later. Stuur hem alleen over een weg die je vertrouwt, en gooi het bericht daarna weg. Het veiligst is de code, tablet naast tablet.',
  copyLink: 'Link kopiëren',
  linkCopied: 'De link is gekopieerd.',
  linkNotCopied: 'De link kon niet worden gekopieerd. Selecteer hem en kopieer hem zelf.',
  inviteDone: 'Klaar',

  devicesText: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'apparaat heeft', other: 'apparaten hebben' })} dit project.`,
  onlyThis: 'Alleen dit apparaat, tot de ander meedoet en jullie werk hebben uitgewisseld.',
  devicesLater: 'Wie het nog meer heeft, zie je zodra er werk is uitgewisseld.',
  thisDevice: 'dit apparaat',
  since: (p: { date: string }) => `sinds ${p.date}`,
  nameless: 'Analist zonder naam',
  remove: 'Verwijderen',
  removeLabel: (p: { name: string }) => `${p.name} verwijderen uit het project`,
  removeTitle: (p: { name: string }) => `${p.name} verwijderen?`,
  removeText:
    'Wat daar al staat, blijft daar staan en leesbaar. Nieuw werk krijgt een nieuwe sleutel: dat kan het apparaat niet meer lezen. De andere apparaten krijgen de nieuwe sleutel zodra ze weer werk uitwisselen.',
  removeConfirm: 'Verwijder dit apparaat',
  removed: (p: { name: string }) =>
    `${p.name} is verwijderd uit het project. Nieuw werk heeft een nieuwe sleutel.`,
  readersNote:
    'Meelezers staan niet in deze lijst. Wil je dat een meelezer niets nieuws meer ziet? Maak dan een nieuwe sleutel.',
  renewKey: 'Nieuwe sleutel maken',
  renewKeyTitle: 'Nieuwe sleutel maken?',
  renewKeyText:
    'Nieuw werk krijgt een nieuwe sleutel. De apparaten in de lijst krijgen die vanzelf. Meelezers niet: wie verder mag meelezen, geef je een nieuwe uitnodiging. Wat meelezers al hebben, kunnen zij blijven lezen.',
  keyRenewed: 'Nieuw werk heeft een nieuwe sleutel.',
  leave: 'Dit project verlaten',
  leaveTitle: 'Dit project verlaten?',
  leaveText:
    'Dit apparaat wisselt geen werk meer uit met de anderen. Het project blijft hier staan tot je het verwijdert bij Projecten. Wat je nog niet hebt uitgewisseld, krijgen de anderen niet.',
  leaveConfirm: 'Verlaat dit project',
  left: 'Je hebt dit project verlaten. Het staat nog op dit apparaat.',
  outside: {
    left: {
      title: 'Je hebt dit project verlaten',
      text: 'Dit apparaat wisselt geen werk meer uit. Wat je hier vastlegt, blijft hier. Wil je weer meedoen? Vraag een nieuwe uitnodiging.',
    },
    removed: {
      title: 'Dit apparaat is uit het project verwijderd',
      text: 'Wat hier staat, blijft hier staan. Nieuw werk van de anderen komt niet meer binnen, en zij krijgen niets van hier. Klopt dit niet? Vraag een analist om een nieuwe uitnodiging.',
    },
    'without-key': {
      title: 'Dit project heeft een nieuwe sleutel',
      text: 'Dit apparaat heeft de nieuwe sleutel niet. Wat hier staat, blijft hier staan; nieuw werk komt niet meer binnen. Vraag een analist om een nieuwe uitnodiging, dan gaat het verder.',
    },
  },

  joinTitle: 'Meedoen met een project',
  joinLead: 'Je krijgt een uitnodiging van iemand die het project al heeft.',
  recordingRuns: 'In een ander project loopt een waarneming. Die loopt gewoon door.',
  scanTitle: 'Scan de code',
  scanText: (p: { together: string; invite: string }) =>
    `De ander opent het project, kiest ‘${p.together}’ en ‘${p.invite}’, en laat een QR-code zien. Richt je camera daarop.`,
  startScan: 'Camera openen',
  stopScan: 'Camera sluiten',
  pasteLabel: 'Of plak de link',
  pasteHint: 'Een link die begint met het adres van Werkvloer.',
  readLink: 'Link openen',
  reading: 'De uitnodiging wordt gelezen…',
  problemTitle: 'Deze uitnodiging kan niet worden geopend',
  problem: {
    'not-an-invitation':
      'Dit is geen uitnodiging van Werkvloer. Er is niets veranderd. Scan de code die onder ‘Iemand uitnodigen’ staat.',
    'newer-version':
      'Deze uitnodiging komt uit een nieuwere versie van Werkvloer. Er is niets veranderd. Werk de app bij en scan de code opnieuw.',
    damaged:
      'Van deze uitnodiging ontbreekt een stuk, of er is iets in veranderd. Er is niets gebeurd op dit apparaat. Scan de code opnieuw, of kopieer de hele link.',
  },
  askTitle: 'Doe je mee met dit project?',
  projectUnnamed: 'Project zonder naam',
  invitedBy: 'Uitgenodigd door',
  inviterUnknown: 'iemand zonder naam',
  asRole: 'Je doet mee als',
  compareTitle: 'Staan deze vier woorden ook op de andere tablet?',
  compareText: 'Zo weet je dat dit de echte uitnodiging is. Zijn de woorden anders? Doe dan niet mee.',
  join: 'Ja, meedoen',
  otherWords: 'De woorden zijn anders',
  otherWordsText:
    'Dan is dit niet de uitnodiging van de ander. Er is niets veranderd op dit apparaat. Laat de ander een nieuwe code tonen en scan die zelf.',
  joining: 'Het project wordt klaargezet…',
  ownData: 'Je andere projecten blijven zoals ze zijn.',
  hereTitle: 'Dit project staat al op dit apparaat',
  hereText:
    'Je hoeft niets te doen. Je werk is niet veranderd. Was dit apparaat eruit verwijderd, of had je het project verlaten? Doe dan opnieuw mee.',
  joinAgain: 'Opnieuw meedoen',
  openHere: 'Project openen',
  notNow: 'Niet meedoen',

  arrivalTitle: 'Het werk van de ander komt binnen',
  arrivalCount: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'onderdeel', other: 'onderdelen' })} binnen`,
  arrivalConnecting: 'Verbinding maken met de server…',
  arrivalWaiting:
    'De server heeft nog niets van dit project. Vraag de ander om Werkvloer te openen met ‘Via de server’ aan.',
  arrivalDone: (p: { count: number }) =>
    `Klaar: ${formatNumber(p.count)} ${plural(p.count, { one: 'onderdeel', other: 'onderdelen' })} binnen.`,
  arrivalEmptyTitle: 'Het werk van de ander is hier nog niet',
  arrivalUnreachable:
    'De server is nu niet te bereiken. Dat is niet erg: het kan ook zonder. Gebruik hieronder ‘Rechtstreeks’, tablet naast tablet, of open een bestand van de ander.',
  arrivalLocal:
    'Je wisselt niet uit via de server. Gebruik hieronder ‘Rechtstreeks’, tablet naast tablet, of open een bestand van de ander.',
  arrivalRefused:
    'Via deze server lukt het niet; hieronder staat waarom. Gebruik ‘Rechtstreeks’, tablet naast tablet, of open een bestand van de ander.',
  toOverview: 'Naar het overzicht',
}
