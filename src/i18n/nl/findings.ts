export const findings = {
  title: 'Bevindingen',
}
