import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import { practice } from '../../i18n/nl/practice.ts'
import type { Projects } from '../projects/projects.ts'
import { openPractice } from './open-practice.ts'

/** For where the words of practising are not loaded: Dutch comes with this file, other languages hold them already. */
export const startPractice = (
  projects: Projects,
  messages: Messages & Partial<AreaMessages>,
): Promise<string> => openPractice(projects, messages.practice ?? practice)
