/** The report on screen. */
export const reporting = {
  lead: 'Het rapport zoals het wordt.',
}
