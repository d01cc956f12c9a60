import { reportWords as dutch } from '../../nl/report/report-words.ts'

export const reportWords: typeof dutch = dutch
