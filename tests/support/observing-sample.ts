const AT = '2026-09-09T13:50:00+02:00'
const said = { by: 'ana', at: AT }

/** What an observation of ours has beside the format. */
export const OBSERVED = {
  company: ['client', 'colleague'],
  pace: 'hurried',
  modifiers: [
    { id: 'q1', value: 'heavy' },
    { id: 'q2', value: ['left', 'right'] },
    { id: 'q3', value: 12.5 },
  ],
  resumes: 'o2',
  placeId: 'pl1',
  firstStart: '2026-09-09T13:47:00+02:00',
  firstEnd: '2026-09-09T13:49:00+02:00',
}

/** One of everything a department of ours has beside its observations, as a file holds it. */
export const OBSERVING = {
  departmentId: 'd1',
  interruptions: [
    {
      ...{ observationId: 'o1', kind: 'phone', at: AT, aside: true, endedAt: AT, resumed: false },
      ...{ by: 'ana', note: 'the front desk', event: 'i1' },
    },
  ],
  situations: [{ name: 'Delivery', start: AT, end: null, by: 'ana', note: 'late today' }],
  modifiers: [
    {
      ...{ id: 'q1', name: 'How heavy', kind: 'single', unit: '', taskIds: ['t1'] },
      options: [
        { id: 'light', name: 'Light' },
        { id: 'heavy', name: 'Heavy' },
      ],
    },
    { id: 'q2', name: 'Side', kind: 'multiple', unit: '', taskIds: [], options: [{ id: 'left', name: 'L' }] },
    { id: 'q3', name: 'Weight', kind: 'number', unit: 'kg', taskIds: [], options: [] },
  ],
  exclusions: [
    { taskId: 't1', stops: '*' },
    { taskId: 't1', stops: 't1' },
  ],
  scheme: { sector: 'care', locked: said },
  corrections: [
    {
      ...{ action: 'replace', reason: 'other task', by: 'ana', at: AT },
      changes: [
        { observationId: 'o1', field: 'taskId', was: null, now: 't1' },
        { root: 'interruptions', observationId: 'o1', field: 'kind', was: 'alarm', now: 'phone' },
        { observationId: 'o1', field: 'start', was: '2026-09-09T13:47:00+02:00', now: AT },
      ],
    },
  ],
  samplingPlans: [
    {
      ...{ id: 'sp1', name: 'All day', mode: 'random', firstDay: '2026-09-09', lastDay: '2026-09-10' },
      ...{ weekdays: [3, 4], from: '08:00', until: '16:00', every: 12, margin: 0.05, confidence: 0.95 },
      ...{ seed: 7, by: 'ana', at: AT, endedAt: null },
      subjects: [
        { key: 'a', personId: 'm1' },
        { key: 'b', jobId: 'j1', label: '2' },
        { key: 'c', placeId: 'pl1' },
      ],
    },
  ],
  samplingRounds: [
    { id: 'sr1', planId: 'sp1', due: AT, startedAt: AT, endedAt: AT, missed: null, by: 'ana' },
    {
      ...{ id: 'sr2', planId: 'sp1', due: '2026-09-09T14:50:00+02:00', startedAt: null, endedAt: null },
      ...{ missed: 'asleep', by: 'ana' },
    },
  ],
  samples: [
    { planId: 'sp1', roundId: 'sr1', subject: 'b', state: 'idle', taskId: null, at: AT, by: 'ana' },
    { planId: 'sp1', roundId: 'sr1', subject: 'a', state: 'task', taskId: 't1', at: AT, by: 'ana' },
  ],
  floorPlans: [
    {
      id: 'fp1',
      name: 'Hall',
      mediaId: 'me1',
      ratio: 1.5,
      scale: { line: [0, 0, 0.5, 0], metres: 10 },
      strokes: [
        [0, 0, 1, 1],
        [0.5, 0.25],
      ],
    },
  ],
  places: [{ id: 'pl1', name: 'Sluice', floorPlanId: 'fp1', x: 0.25, y: 0.75 }],
  media: [
    {
      ...{ id: 'me1', kind: 'photo', mime: 'image/webp', about: { kind: 'task', id: 't1' }, width: 800 },
      ...{ height: 600, seconds: null, at: AT, endedAt: AT, note: 'the trolley', by: 'ana', bytes: 1234 },
    },
  ],
}
