import { mediaCount } from './media-count.ts'

/** Directly: the texts of src/screens/together/direct, and of the camera that reads codes. */
export const direct = {
  title: 'Rechtstreeks',
  lead: 'Twee tablets naast elkaar, zonder server en zonder internet. Ze moeten wel op hetzelfde wifi-netwerk zitten; een hotspot van een telefoon is genoeg.',
  needs: (p: { invite: string }) =>
    `De ander moet dit project al hebben. Nog niet? Kies eerst ‘${p.invite}’ bij ‘Wie dit project heeft’.`,
  begin: 'Code tonen',
  join: 'Code van de ander scannen',
  beginText: 'Eén van jullie toont een code, de ander scant.',
  notIn:
    'Dit apparaat wisselt geen werk van dit project meer uit. Vraag een nieuwe uitnodiging als je weer meedoet.',

  preparing: 'De verbinding wordt klaargezet…',
  showTitle: 'Laat de ander deze code scannen',
  showText: (p: { together: string; join: string }) =>
    `Op de andere tablet: open dit project, kies ‘${p.together}’ en dan ‘${p.join}’. Daarna toont die tablet ook een code.`,
  showNext: 'Nu scan ik de ander',
  scanAnswerTitle: 'Scan nu de code van de ander',
  scanAnswerText: 'De andere tablet toont een code zodra die de jouwe heeft gescand.',
  scanFirstTitle: 'Scan de code van de ander',
  scanFirstText: (p: { together: string; begin: string }) =>
    `De ander opent dit project, kiest ‘${p.together}’ en dan ‘${p.begin}’.`,
  scanLabel: 'Houd de code in het witte vierkant.',
  toOwnCode: 'Terug naar mijn code',
  answerTitle: 'Laat nu de ander deze code scannen',
  answerText: (p: { next: string }) => `De ander tikt op ‘${p.next}’. Daarna gaat het vanzelf verder.`,
  qrLabel: 'Code voor de rechtstreekse verbinding',
  step: (p: { step: number }) => `Stap ${p.step} van 2`,

  noCamera: 'Lukt het niet met de camera?',
  showCode: 'Toon als tekst',
  codeLabel: 'De code als tekst',
  codeText: 'Typ deze code op de andere tablet, of stuur hem. Hij werkt één keer.',
  copy: 'Code kopiëren',
  copied: 'De code is gekopieerd.',
  notCopied: 'Kopiëren lukte niet. Selecteer de code en kopieer hem zelf.',
  typeCode: 'Typ de code',
  typedLabel: 'Code van de andere tablet',
  typedHint: 'Letters en cijfers die beginnen met WVL. Hoofdletters en spaties maken niet uit.',
  useCode: 'Verder met deze code',
  wrong: {
    'not-a-code':
      'Dit is geen code voor een rechtstreekse verbinding, of er staat een teken verkeerd in. Er is niets veranderd. Probeer het nog eens.',
    'newer-version':
      'De andere tablet heeft een nieuwere versie van Werkvloer. Werk de app hier bij en begin opnieuw.',
    'own-code': 'Dit is de code van deze tablet zelf. Scan de code die op de andere tablet staat.',
    'other-project':
      'De andere tablet heeft een ander project open. Er is niets veranderd. Open op beide tablets hetzelfde project.',
    'first-code':
      'De andere tablet toont ook een begincode. Laat de ander de code van deze tablet scannen; scan daarna de nieuwe code daar.',
    answer: 'Dit is een antwoord op een andere code. Laat de ander opnieuw beginnen en scan dan.',
    'old-answer':
      'Dit is het antwoord op een oude code. Laat de ander de code scannen die nu op deze tablet staat.',
  },

  connecting: 'De tablets zoeken elkaar…',
  connectingText: 'Dit duurt meestal een paar tellen. Laat het scherm aan.',
  slowTitle: 'De tablets vinden elkaar niet',
  slowAnswerTitle: 'Nog geen verbinding',
  slowText: 'Je werk staat veilig op dit apparaat. Kijk dit na:',
  slowReasons: [
    'Zitten beide tablets op hetzelfde wifi-netwerk? 4G of 5G telt niet.',
    'Is het een gastnetwerk? Daar mogen apparaten elkaar vaak niet zien. Een hotspot van een telefoon werkt wel.',
    'Staat er een VPN aan? Zet die even uit.',
  ],
  slowFile: (p: { file: string }) =>
    `Lukt het niet? Sluit dit venster en kies ‘${p.file}’: dat werkt altijd.`,
  startOver: 'Opnieuw beginnen',

  greeting: 'Verbonden. De tablets maken kennis…',
  exchanging: 'Het werk gaat heen en weer',
  progress: (p: { done: string; total: string; secondsLeft: number | null }): string =>
    p.secondsLeft === null
      ? `${p.done} van ${p.total} MB`
      : `${p.done} van ${p.total} MB, nog ongeveer ${p.secondsLeft} s`,
  keepOpen: 'Laat beide schermen aan tot het klaar is.',
  checking: 'Alles is over. De tablets vergelijken of ze hetzelfde laten zien…',
  media: {
    coming: (p: { photos: number; voices: number }) => `${mediaCount(p)} onderweg hierheen`,
    going: (p: { photos: number; voices: number }) => `${mediaCount(p)} onderweg naar de ander`,
    noRoom: (p: { photos: number; voices: number }) =>
      `Geen plaats op dit apparaat voor ${mediaCount(p)} van de ander. Maak ruimte vrij en verbind opnieuw, dan komt dat alsnog.`,
    notKeptThere: (p: { photos: number; voices: number }) =>
      `De ander kon ${mediaCount(p)} niet bewaren. Op dit apparaat staat het nog. Maak daar ruimte vrij en verbind opnieuw.`,
  },
  equalTitle: 'Beide tablets zijn gelijk',
  equalText: 'Op de andere tablet staan dezelfde drie woorden. Kijk maar.',
  wordsLabel: 'Drie woorden',
  equalLive: 'De verbinding blijft open: wat een van jullie nu vastlegt, komt meteen bij de ander.',
  differentTitle: 'De tablets zijn nog niet gelijk',
  differentText:
    'Wat over is gekomen, is bewaard. Sluit de verbinding en verbind opnieuw. Blijft het zo? Wissel dan een bestand uit.',
  disconnect: 'Verbinding sluiten',
  ended: {
    stopped: 'De verbinding is gesloten',
    'peer-stopped': 'De ander heeft de verbinding gesloten',
    cut: 'De verbinding is weggevallen',
    silent: 'De andere tablet zegt niets terug',
    'other-project': 'De andere tablet heeft geen sleutel van dit project',
    'newer-version': 'De andere tablet heeft een nieuwere versie van Werkvloer',
    garbage: 'Er kwam iets binnen dat niet klopt',
    'too-large': 'Er kwam meer binnen dan dit apparaat aankan',
    'not-kept': 'Een van de tablets kon niet bewaren wat binnenkwam',
  },
  endedText: {
    stopped: 'Wat al over was, is bewaard op beide tablets.',
    'peer-stopped': 'Wat al over was, is bewaard op beide tablets.',
    cut: 'Wat al over was, is niet weg. Verbind opnieuw: het gaat verder waar het bleef.',
    silent:
      'Er is niets veranderd. Sluit Werkvloer op de andere tablet, open het opnieuw en probeer het nog eens.',
    'other-project': 'Er is niets uitgewisseld. Nodig de ander eerst uit voor dit project.',
    'newer-version': 'Er is niets uitgewisseld. Werk de app op deze tablet bij en probeer het opnieuw.',
    garbage:
      'De verbinding is gesloten en dat stuk is niet overgenomen. Je werk is veilig. Verbind opnieuw, of wissel een bestand uit.',
    'too-large': 'De verbinding is gesloten en dat stuk is niet overgenomen. Wissel een bestand uit.',
    'not-kept':
      'Kijk op beide tablets of er nog ruimte is. Je eigen werk staat hier nog; verbind daarna opnieuw.',
  },
  impossible: {
    unsupported: 'Deze browser kan geen rechtstreekse verbinding maken',
    'no-address': 'Dit apparaat zit niet op een netwerk',
    unknown: 'De verbinding kon niet worden gemaakt',
  },
  impossibleText: {
    unsupported:
      'Je werk staat veilig op dit apparaat. Wissel een bestand uit, of gebruik een andere browser.',
    'no-address': 'Zet wifi aan en kies het netwerk waar de andere tablet op zit. Internet is niet nodig.',
    unknown: 'Je werk staat veilig op dit apparaat. Probeer het opnieuw, of wissel een bestand uit.',
  },
  camera: {
    opening: 'De camera wordt geopend. Vraagt je tablet of het mag? Kies ‘Toestaan’.',
    problem: {
      refused: 'Werkvloer mag de camera niet gebruiken',
      none: 'Er is geen camera gevonden',
      busy: 'De camera geeft geen beeld',
      unsupported: 'Deze browser geeft geen toegang tot de camera',
      'no-reader': 'De codelezer kon niet worden geladen',
    },
    orType: 'Of typ de code.',
    orPaste: 'Of plak de link hieronder.',
    whatToDo: {
      refused: 'Zet de camera aan voor deze website: tik op het slotje of de instellingen naast het adres.',
      none: 'Sluit een camera aan.',
      busy: 'Sluit andere apps die de camera gebruiken en probeer het opnieuw.',
      unsupported: 'Open Werkvloer in een andere browser.',
      'no-reader': 'Open Werkvloer één keer met internet, dan werkt hij daarna ook zonder.',
    },
  },
}
