import type { ModifierKind, Sector } from './observing.ts'

/** A question of a template; its words stand under its key. */
export interface TemplateQuestion {
  readonly key: string
  readonly kind: ModifierKind
  /** Keys; none for a number. */
  readonly options: readonly string[]
  /** Keys of the tasks it is asked with. */
  readonly tasks: readonly string[]
}

/** What a sector's floor is usually seen to do: keys, which the words of a language fill. */
export interface SectorTemplate {
  readonly tasks: readonly string[]
  readonly questions: readonly TemplateQuestion[]
}

/** Seen everywhere; in each list after its own. */
export const COMMON_TASKS = ['consult', 'register', 'phone', 'walk', 'wait', 'pause'] as const

/** The task that stops all others. */
export const STOPS_ALL = 'pause'

const single = (key: string, tasks: readonly string[], options: readonly string[]): TemplateQuestion => ({
  key,
  kind: 'single',
  tasks,
  options,
})
const several = (key: string, tasks: readonly string[], options: readonly string[]): TemplateQuestion => ({
  key,
  kind: 'multiple',
  tasks,
  options,
})
const amount = (key: string, tasks: readonly string[]): TemplateQuestion => ({
  key,
  kind: 'number',
  tasks,
  options: [],
})

export const SECTOR_TEMPLATES: Readonly<Record<Sector, SectorTemplate>> = {
  care: {
    tasks: ['wash', 'dress', 'transfer', 'medicine', 'meal', 'beds', 'tidy', 'laundry', 'company', 'stock'],
    questions: [
      single('together', ['wash', 'dress', 'transfer'], ['alone', 'two']),
      several('aid', ['transfer'], ['lift', 'sheet', 'chair', 'none']),
      amount('residents', ['meal', 'company']),
    ],
  },
  factory: {
    tasks: [
      'setUp',
      'operate',
      'feed',
      'inspect',
      'assemble',
      'pack',
      'repair',
      'clean',
      'materials',
      'handOver',
    ],
    questions: [
      amount('pieces', ['assemble', 'pack', 'inspect']),
      single('cause', ['repair'], ['jam', 'tool', 'material', 'unknown']),
      amount('weight', ['feed', 'materials']),
    ],
  },
  office: {
    tasks: ['mail', 'handle', 'file', 'copy', 'visitors', 'plan', 'order', 'meet', 'figures', 'rooms'],
    questions: [
      amount('items', ['mail', 'handle', 'file']),
      single('knowledge', ['handle', 'figures'], ['routine', 'lookUp', 'ask']),
    ],
  },
  kitchen: {
    tasks: [
      'cut',
      'cook',
      'portion',
      'serve',
      'clear',
      'dishes',
      'cleanUp',
      'receive',
      'till',
      'temperature',
    ],
    questions: [
      amount('plates', ['portion', 'serve', 'clear']),
      several('protection', ['cut', 'dishes', 'cleanUp'], ['gloves', 'apron', 'none']),
    ],
  },
  logistics: {
    tasks: ['unload', 'check', 'putAway', 'pick', 'packOrder', 'load', 'drive', 'labels', 'count', 'returns'],
    questions: [
      amount('orderLines', ['pick', 'packOrder', 'count']),
      amount('weight', ['unload', 'load', 'putAway']),
      single('vehicle', ['drive', 'putAway'], ['hand', 'truck', 'reach']),
    ],
  },
  school: {
    tasks: [
      'teach',
      'guide',
      'correct',
      'prepare',
      'watch',
      'practical',
      'absence',
      'parents',
      'copyLessons',
      'tidyRoom',
    ],
    questions: [
      single('group', ['teach', 'guide'], ['one', 'small', 'whole']),
      amount('works', ['correct', 'copyLessons']),
    ],
  },
  cleaning: {
    tasks: ['dust', 'vacuum', 'mop', 'toilets', 'bins', 'windows', 'refill', 'machine', 'cart', 'report'],
    questions: [
      amount('spaces', ['dust', 'vacuum', 'mop', 'toilets', 'bins']),
      single('dirt', ['mop', 'toilets'], ['light', 'usual', 'heavy']),
      several('equipment', ['mop', 'windows'], ['cloth', 'wetMop', 'scrubber']),
    ],
  },
}
