export const scoring = {
  title: 'Los van elkaar scoren',
}
