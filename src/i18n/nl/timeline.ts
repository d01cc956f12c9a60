/** The timeline on which recordings are put right. */
export const timeline = {
  title: 'Tijdlijn',
}
