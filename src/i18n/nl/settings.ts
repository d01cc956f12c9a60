/** The choices of a person on this device, and the list of keys. */
export const settings = {
  title: 'Instellingen',
  lead: 'Deze keuzes gelden voor dit apparaat. Ze worden meteen bewaard.',
  you: 'Jij',
  look: 'Weergave en taal',
  themeHint: 'Zon: zwart op wit met dikke lijnen, voor buiten of bij fel licht.',
  feel: 'Trillen',
  haptics: 'Kort trillen als een opname start of stopt',
  hapticsUnsupported: 'Dit apparaat kan vanuit de browser niet trillen.',
  keys: 'Sneltoetsen',
  keysText: 'Met een toetsenbord gaat veel sneller. Druk op ? om deze lijst overal te openen.',
  showKeys: 'Sneltoetsen tonen',
  where: {
    everywhere: 'Overal',
    tasks: 'Bij Taken',
  },
  shortcuts: {
    list: 'Deze lijst tonen',
    search: 'Zoeken in het hele project',
    find: 'Zoeken in het hele project (bij Taken: in de lijst)',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    newTask: 'Nieuwe taak',
    findTask: 'Taken zoeken',
    back: 'Terug naar de lijst',
  },
}
