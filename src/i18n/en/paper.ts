import type { paper as Dutch } from '../nl/paper.ts'

export const paper: typeof Dutch = {
  contents: 'Contents',
  madeWith: (p) => `Made with Werkvloer ${p.version}`,
  writtenBy: (p) => `Written by ${p.maker}`,
  page: 'Page',
  of: 'of',
  table: 'Table',
  figure: 'Figure',
  source: 'Source',
  groups: 'Groups of sources, in the text a G with a number',
  sources: 'The sources',
  code: 'Person',
  roles: {
    employee: 'employee',
    supervisor: 'manager',
    manager: 'manager',
    candidate: 'candidate',
    other: 'person involved',
  },
  chartAlt: (p) => `Chart: ${p.caption}`,
  flags: {
    noEvidence: 'no source',
    unvalidated: 'not confirmed',
    withdrawn: 'source withdrawn',
    breaksRule: 'outside the rules',
    openJudgement: 'judgement open',
    contradicted: 'count cannot be so',
    assumed: 'assumption',
    stale: 'text older than the figures',
    oneVoice: 'one voice',
  },
}
