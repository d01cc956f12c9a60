import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd } from '../../document/rank.ts'
import type { CandidateProfileRecord } from '../../records/candidate-profile.ts'
import type { CandidateProfileId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'

type ProfileFields = Pick<CandidateProfileRecord, 'name' | 'demands' | 'note'>

/** @returns the id of the new profile */
export function addCandidateProfile(
  session: ProjectSession,
  { name = '', demands = {}, note = '' }: Partial<ProfileFields> = {},
): CandidateProfileId {
  const id = session.newId<CandidateProfileId>()
  const rank = rankAtEnd(session.records.candidateProfiles.list())
  const record: CandidateProfileRecord = { id, name, demands, note, rank }
  session.act('profileAdded', { project: [addRecordEdit('candidateProfiles', record)] })
  return id
}

/** @param joined while somebody types */
export function changeCandidateProfile(
  session: ProjectSession,
  record: CandidateProfileRecord,
  fields: Partial<ProfileFields>,
  joined = false,
): void {
  session.act('changed', { project: updateEdits('candidateProfiles', record, fields) }, joined)
}

export function removeCandidateProfile(session: ProjectSession, id: CandidateProfileId): void {
  session.act('removed', { project: [removeEdit('candidateProfiles', id, session.analyst, session.now())] })
}
