/** The walk through an example, and the help around it. */
export const walk = {
  help: 'Hulp',
  helpText: 'Kijk in twee minuten hoe alles samenhangt, of zoek iets op. Beide werken ook zonder netwerk.',
  start: 'Rondleiding',
  startLong: 'Rondleiding beginnen',
  guide: 'Handleiding',
  offerTitle: 'Nieuw hier? Loop in twee minuten mee.',
  offerText:
    'De rondleiding gaat door een voorbeeld van een universiteit: van de werkvloer tot de functies. Je kunt er altijd uit, en later opnieuw beginnen.',
  skipOffer: 'Nu niet',
  opening: 'Het voorbeeld wordt klaargezet…',
  name: (p: { part: number; whole: number }) => `Rondleiding, ${p.part} van ${p.whole}`,
  next: 'Volgende',
  previous: 'Vorige',
  point: 'Ga erheen',
  skip: 'Overslaan',
  finish: 'Klaar',
  away: (p: { place: string }) => `Je bent even ergens anders. De rondleiding wacht bij ${p.place}.`,
  back: (p: { place: string }) => `Terug naar ${p.place}`,
  again: 'Je vindt de rondleiding en de handleiding terug bij Projecten, onder Hulp.',
  stops: {
    project: {
      title: 'Het project',
      text: 'Hier zie je per afdeling wat er gezien, gevraagd en beoordeeld is. Een getal met een streep eronder vraagt nog iets: een tik brengt je erheen.',
    },
    department: {
      title: 'De afdeling',
      text: 'Werkprocessen, functies en mensen, voordat je de vloer op gaat. Mensen zijn codes, nooit namen.',
    },
    observe: {
      title: 'De vloer',
      text: 'Tik op een taak en de tijd loopt; tik nog eens en hij stopt. Houd vast voor een kort moment. Probeer het gerust.',
    },
    interviews: {
      title: 'De gesprekken',
      text: 'Kies met wie je praat en schrijf mee. Elke regel kan later een taak of een bevinding worden, met de bron erbij.',
    },
    tasks: {
      title: 'De taken',
      text: 'Alles wat je zag en hoorde, bij elkaar. Open een taak om haar te beoordelen: kennis, verantwoordelijkheid, zeven eisen.',
    },
    analysis: {
      title: 'De analyse',
      text: 'De app zoekt welke taken samen een functie kunnen worden en zegt waarom. Verander een taak, en de uitkomst verandert mee.',
    },
    end: {
      title: 'Dat was het',
      text: 'Alles staat versleuteld op dit apparaat en werkt zonder netwerk. Begin nu een eigen project, of speel verder in dit voorbeeld.',
    },
  },
}
