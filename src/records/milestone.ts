import type { AnalystId } from './ids.ts'

/** What is done at the organisation, in order. */
export const PHASES = ['business', 'work', 'validation', 'redesign', 'advice'] as const
export type Phase = (typeof PHASES)[number]

/** The nine steps of the method, from commitment to evaluation, in order. */
export const STEPS = [
  'commitment',
  'workAnalysis',
  'participation',
  'consent',
  'recruitment',
  'guidance',
  'policy',
  'monitoring',
  'evaluation',
] as const
export type Step = (typeof STEPS)[number]

/** One line of the checklist. Part of field names in documents: never rename one. */
export type Milestone = `phase.${Phase}` | `step.${Step}`

export const MILESTONES: readonly Milestone[] = [
  ...PHASES.map((phase) => `phase.${phase}` as const),
  ...STEPS.map((step) => `step.${step}` as const),
]

/** Who said so, and when (wall time with offset). */
export interface Mark {
  readonly by: AnalystId
  readonly at: string
}

export type Milestones = Readonly<Partial<Record<Milestone, Mark>>>

/** Asked about what helped and what got in the way: managers, colleagues, mentors and new colleagues. */
export const INTERVIEWS_ASKED = 29

/** How many of the interviews named it; null where it came from the records of the project and not from them. */
type Named = number | null

/** What helped and what got in the way per step, most named first. The last three steps were not asked about. */
export const STEP_LESSONS = {
  commitment: {
    helps: { preparation: 14, possibilities: 9 },
    hinders: { notCreative: 1, quota: 1 },
  },
  workAnalysis: {
    helps: { costCentre: 3, timeAndRoom: 2, jobSystem: null, genericDescription: null },
    hinders: { moneyFlows: 3, bonus: 3, displacement: 3 },
  },
  participation: {
    helps: { backup: 10, flexibility: 10, closeToCore: 9, enoughWork: 8 },
    hinders: { digitalisation: 8, workThroughMentor: 4, fearOfDisplacement: 3, discontinuity: 2 },
  },
  consent: {
    helps: { fitsTeam: 13, clearFrame: 10, normal: 9, reliableWork: 6, safeContact: 5, calm: 4 },
    hinders: { unequal: 2 },
  },
  recruitment: {
    helps: { affinity: 15, schooling: 9, stableHome: 9, motivation: 8, known: 5, preselection: 3 },
    hinders: { natureNotSeen: 4, tooHigh: 1 },
  },
  guidance: {
    helps: { click: 17, timeForGuidance: 14, training: 9, mentorMotivation: 7, coachPlan: 7, jobCoach: 5 },
    hinders: { learning: 5, mothering: 4, howFar: 4, noRecognition: 2, fixedTime: 1 },
  },
} as const satisfies Partial<Record<Step, Record<'helps' | 'hinders', Readonly<Record<string, Named>>>>>

export type LessonStep = keyof typeof STEP_LESSONS
export type Helps = { [S in LessonStep]: keyof (typeof STEP_LESSONS)[S]['helps'] }[LessonStep]
export type Hinders = { [S in LessonStep]: keyof (typeof STEP_LESSONS)[S]['hinders'] }[LessonStep]
