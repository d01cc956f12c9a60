import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** "0,3 MB"; never 0. */
const size = (bytes: number): string =>
  bytes < 100_000 ? 'minder dan 0,1 MB' : `${formatNumber(bytes / 1_000_000)} MB`

/** Photos and voice notes. */
export const media = {
  title: 'Foto’s en geluid',
  voice: {
    speak: 'Inspreken',
    speakLong: 'Spraaknotitie inspreken',
    end: (p: { time: string }) => `Stop ${p.time}`,
    endLong: (p: { time: string }) => `Stop de spraaknotitie, ${p.time} opgenomen`,
    asking: 'Microfoon…',
    runs: 'Je stem wordt opgenomen. Waarnemen gaat gewoon door.',
    kept: (p: { time: string }) => `Spraaknotitie bewaard (${p.time})`,
    full: (p: { time: string }) => `Tien minuten is het langste. Bewaard: ${p.time}`,
    hidden: (p: { time: string }) =>
      `Opnemen gestopt: het scherm was even weg, dan gaat de microfoon uit. Bewaard: ${p.time}`,
    broken: (p: { time: string }) => `De microfoon viel weg. Bewaard: ${p.time}`,
    noRoom: 'Geen plaats: spraaknotitie niet bewaard',
    noRoomFrom: (p: { time: string }) => `Geen plaats: na ${p.time} is het geluid niet bewaard`,
    notKept: 'Het geluid kon niet worden bewaard',
    notKeptFrom: (p: { time: string }) => `Na ${p.time} kon het geluid niet worden bewaard`,
    nothing: 'Er kwam geen geluid. Er is niets bewaard.',
    problem: {
      refused: 'De microfoon mag niet aan. Je kunt wel een notitie typen.',
      none: 'Dit apparaat heeft geen microfoon. Je kunt wel een notitie typen.',
      busy: 'De microfoon doet het nu niet. Je kunt wel een notitie typen.',
      unsupported: 'Deze browser kan geen geluid opnemen. Je kunt wel een notitie typen.',
    },
    note: 'Spraaknotitie',
    length: (p: { time: string }) => `Spraaknotitie, ${p.time}`,
    running: 'Wordt nu opgenomen',
    cutOff: 'Afgebroken: het einde is niet opgenomen',
    play: 'Luister',
    stop: 'Stop',
    beginning: 'Alleen het begin is hier al',
    notPlayable: 'Dit apparaat kan deze opname niet afspelen. Ze is wel bewaard.',
    empty: 'Hier is niets van bewaard',
  },
  arriving: {
    coming: (p: { bytes: number }) => `Nog niet aangekomen (${size(p.bytes)})`,
    notInFile: (p: { bytes: number }) => `Niet meegekomen in het bestand (${size(p.bytes)})`,
    broken: 'Opent niet: wat hier staat is beschadigd',
  },
  room: {
    title: 'Ruimte op dit apparaat',
    text: 'Zoveel nemen je projecten hier in, gemeten aan wat er staat. Wat er nog vrij is weet alleen het apparaat.',
    measuring: 'Wordt opgeteld…',
    failed: 'De ruimte kon niet worden opgeteld.',
    project: 'Project',
    records: 'Tekst en waarnemingen',
    photos: 'Foto’s',
    sound: 'Spraaknotities',
    media: 'Foto’s en spraaknotities',
    loose: 'Weggehaald, gaat vanzelf weg',
    total: 'Samen',
    all: 'Alle projecten',
    size: (p: { bytes: number }) => (p.bytes === 0 ? '0 MB' : size(p.bytes)),
    notKept: (p: { count: number }) =>
      plural(p.count, {
        one: 'Er was geen plaats: één foto of spraaknotitie is niet bewaard.',
        other: `Er was geen plaats: ${formatNumber(p.count)} foto’s of spraaknotities zijn niet bewaard.`,
      }),
    recordsGoOn: 'Wat je typt en waarneemt wordt nog wel bewaard.',
    whatToDo:
      'Haal foto’s of spraaknotities weg die je niet meer nodig hebt, maak een bestand van een oud project en verwijder het hier, of maak ruimte vrij op het apparaat.',
  },
}
