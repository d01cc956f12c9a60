/** Directly: the texts of src/screens/together/direct, and of the camera that reads codes. */
export const direct = {
  title: 'Rechtstreeks',
  camera: {
    opening: 'De camera wordt geopend. Vraagt je tablet of het mag? Kies ‘Toestaan’.',
    problem: {
      refused: 'Werkvloer mag de camera niet gebruiken',
      none: 'Er is geen camera gevonden',
      busy: 'De camera geeft geen beeld',
      unsupported: 'Deze browser geeft geen toegang tot de camera',
      'no-reader': 'De codelezer kon niet worden geladen',
    },
    whatToDo: {
      refused:
        'Zet de camera aan voor deze website: tik op het slotje of de instellingen naast het adres. Of typ de code.',
      none: 'Sluit een camera aan, of typ de code.',
      busy: 'Sluit andere apps die de camera gebruiken en probeer het opnieuw. Of typ de code.',
      unsupported: 'Open Werkvloer in een andere browser, of typ de code.',
      'no-reader': 'Open Werkvloer één keer met internet, dan werkt hij daarna ook zonder. Of typ de code.',
    },
  },
}
