import { adviceWords } from './advice-words.ts'
import { evidenceWords } from './evidence-words.ts'
import { fieldWords } from './field-words.ts'
import { frontWords } from './front-words.ts'
import { moneyWords } from './money-words.ts'
import { wishWords } from './wish-words.ts'
import { workWords } from './work-words.ts'

/** All the advice report says by itself; how the records are named is in `levels`. */
export const reportWords = {
  ...frontWords,
  ...fieldWords,
  ...workWords,
  ...adviceWords,
  ...moneyWords,
  ...evidenceWords,
  ...wishWords,
}
