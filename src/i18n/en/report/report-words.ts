import type { reportWords as dutch } from '../../nl/report/report-words.ts'
import { adviceWords } from './advice-words.ts'
import { evidenceWords } from './evidence-words.ts'
import { fieldWords } from './field-words.ts'
import { frontWords } from './front-words.ts'
import { moneyWords } from './money-words.ts'
import { wishWords } from './wish-words.ts'
import { workWords } from './work-words.ts'

export const reportWords: typeof dutch = {
  ...frontWords,
  ...fieldWords,
  ...workWords,
  ...adviceWords,
  ...moneyWords,
  ...evidenceWords,
  ...wishWords,
}
