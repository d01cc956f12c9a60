import * as v from 'valibot'
import type { CandidateProfileRecord } from '../records/candidate-profile.ts'
import { DEMANDS, type Demand } from '../records/scales.ts'
import type { Root } from './root.ts'
import { id, level, rank, text } from './schemas.ts'

/** Each level is a value of its own, so that two people can fill in one profile. */
export const carriesField = (demand: Demand) => `carries.${demand}`

export const CANDIDATE_PROFILE_ROOT: Root<CandidateProfileRecord> = {
  name: 'candidateProfiles',
  kinds: { note: 'text' },
  read: (key, fields) => {
    const parsed = v.safeParse(profileFacts, { ...fields, id: key })
    if (!parsed.success) return null
    const known = DEMANDS.filter((demand) => v.is(level, fields[carriesField(demand)]))
    const demands = Object.fromEntries(known.map((demand) => [demand, fields[carriesField(demand)]]))
    return { ...parsed.output, demands } as unknown as CandidateProfileRecord
  },
}

const profileFacts = v.object({ id, name: text, note: text, rank })

/** All seven, those nobody said without a value. */
export const carriesFields = (
  demands: CandidateProfileRecord['demands'],
): (readonly [field: string, value: unknown])[] =>
  DEMANDS.map((demand) => [carriesField(demand), demands[demand]])
