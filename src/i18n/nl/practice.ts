/** The practice floor. */
export const practice = {
  title: 'Oefenvloer',
}
