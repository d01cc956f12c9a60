export const feedback = {
  title: 'Inspraak',
}
