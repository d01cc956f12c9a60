/** The floor plan. */
export const floorplan = {
  title: 'Plattegrond',
}
