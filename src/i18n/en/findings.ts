import type { findings as dutch } from '../nl/findings.ts'

export const findings: typeof dutch = {
  title: 'Findings',
}
