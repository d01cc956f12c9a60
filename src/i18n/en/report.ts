import type { report as dutch } from '../nl/report.ts'

export const report: typeof dutch = {
  title: 'Advice report',
}
