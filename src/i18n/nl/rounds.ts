/** Work sampling: rounds with a glance at everybody. */
export const rounds = {
  title: 'Rondes',
}
