import { formatFor } from '../format.ts'

const { formatNumber } = formatFor('nl')

/** Hours of a task as they were seen. */
export const hours = {
  between: (p: { low: number; high: number }) =>
    `Gezien: ${formatNumber(p.low)} – ${formatNumber(p.high)} uur per week`,
  betweenHint: 'Met 95\u00a0% zekerheid, uit de verschillen tussen dagen.',
  betweenUsed: 'Hoe zeker een functie is, wordt hiermee berekend.',
  fewDays: 'Nog te weinig dagen gekeken om te zeggen hoe ver dit ernaast kan zitten.',
  takeOver: (p: { hours: string }) => `Neem ${p.hours} over`,
  tookOver: (p: { hours: string }) => `${p.hours} overgenomen uit wat je zag`,
}
