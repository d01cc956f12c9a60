/** What goes with a recording: interruptions, company, situations, questions. */
export const recording = {
  title: 'Erbij vastleggen',
  placesLabel: 'De vloer',
  places: {
    observe: 'Kijken',
    rounds: 'Rondes',
    timeline: 'Tijdlijn',
    seen: 'Gezien',
    watching: 'Samen kijken',
    floorplan: 'Plattegrond',
    scheme: 'Lijst',
    practice: 'Oefenen',
  },
}
