export const advice = {
  title: 'Advies',
  parts: 'Delen van het advies',
  scenarios: 'Scenario’s',
  feedback: 'Inspraak',
  report: 'Rapport',
}
