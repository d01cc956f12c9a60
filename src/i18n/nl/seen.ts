/** What was seen: time, patterns, coverage. */
export const seen = {
  title: 'Gezien',
}
