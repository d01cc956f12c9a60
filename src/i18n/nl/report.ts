export const report = {
  title: 'Adviesrapport',
}
