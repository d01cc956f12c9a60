export const withdrawal = {
  title: 'Toestemming',
}
