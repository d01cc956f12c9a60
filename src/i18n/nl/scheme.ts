/** The list a floor is observed with. */
export const scheme = {
  title: 'Waarneemlijst',
}
