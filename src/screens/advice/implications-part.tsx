import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { implicationWords } from '../../i18n/propose-words.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { PartProps, WorkedJob } from './advice-props.ts'
import { ProposedText } from './proposed-text.tsx'
import { useProposalWords } from './use-proposal-words.ts'

/** What the scenario means for each existing job, and in general. */
export function ImplicationsPart({ worked, edits }: PartProps) {
  const texts = useArea('advice', advice)
  const { record } = worked.view
  return (
    <>
      {worked.jobs.length === 0 && <p class="advice__none">{texts.noJobs}</p>}
      {worked.jobs.map((job) => (
        <Job key={job.jobId} job={job} edits={edits} />
      ))}
      <TextArea
        label={texts.general}
        value={record.implications ?? ''}
        onInput={(text) => edits.writeImplications(record, text)}
      />
    </>
  )
}

function Job({ job, edits }: Pick<PartProps, 'edits'> & { readonly job: WorkedJob }) {
  const texts = useArea('advice', advice)
  const words = useProposalWords()
  const { facts, factsBefore, jobId, records } = job
  const name = job.name || texts.goneJob
  const proposal = facts ? implicationWords(facts, words) : ''
  const label = facts && facts.freed > 0 ? texts.jobHours({ hours: roundHours(facts.freed) }) : name
  const first = (text: string) => void edits.add('implications', [{ jobId, text }])
  return (
    <article class="advice__item">
      <h3>{name}</h3>
      {(records.length > 0 ? records : [null]).map((record) => (
        <ProposedText
          key={record?.id ?? 'first'}
          label={label}
          what={name}
          proposal={proposal}
          before={factsBefore ? implicationWords(factsBefore, words) : ''}
          own={record?.text ?? ''}
          onWrite={(text, joined) => {
            if (record) edits.change('implications', record, { text }, joined)
            else if (text !== '') first(text)
          }}
        />
      ))}
    </article>
  )
}
