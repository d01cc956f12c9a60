export const reading = {
  title: 'Meelezen',
}
