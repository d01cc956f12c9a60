import type { reporting as Dutch } from '../nl/reporting.ts'

export const reporting: typeof Dutch = {
  lead: 'The report as it will be.',
}
