import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import { paperWords } from '../../report/docx/writing.ts'
import { numbersInWords } from '../../report/evidence.ts'
import type { Report, ReportSection } from '../../report/report-document.ts'
import { groupName } from '../../report/source-marks.ts'
import { EditableWords } from './editable-words.tsx'
import { ReportBlock } from './report-block.tsx'
import { placeOf, useDesk } from './report-context.ts'

/** The report as it reads, from title to sources. */
export function ReportPaper({ report }: { readonly report: Report }) {
  const texts = useArea('reporting', reporting)
  return (
    <article class="report__paper" lang={report.language} aria-label={texts.paper}>
      <header class="report__front">
        <p class="report__title">{report.title}</p>
        <p class="report__subtitle">{report.subtitle}</p>
        <Maker report={report} />
        {report.asOf !== '' && <p class="report__subtitle">{report.asOf}</p>}
      </header>
      {report.sections.map((section) => (
        <Section key={section.key} section={section} />
      ))}
      <SourceAppendix report={report} />
    </article>
  )
}

/** Who wrote it stands there only where an analyst says so. */
function Maker({ report }: { readonly report: Report }) {
  const texts = useArea('reporting', reporting)
  const maker = report.maker.text.trim()
  return (
    <EditableWords text={report.maker} label={texts.maker} hint={texts.makerHint}>
      {maker === '' ? (
        <p class="report__subtitle" data-no-print>
          {texts.makerNone}
        </p>
      ) : (
        <p class="report__subtitle">{paperWords(report.language).writtenBy({ maker })}</p>
      )}
    </EditableWords>
  )
}

function Section({ section }: { readonly section: ReportSection }) {
  const texts = useArea('reporting', reporting)
  const { key, heading, level, blocks, sections } = section
  // The page's own title is the first level.
  const Heading = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[level]
  return (
    <section id={placeOf(key)} class="report__section" data-level={level} tabIndex={-1}>
      <EditableWords text={heading} label={texts.heading}>
        <Heading>{heading.text}</Heading>
      </EditableWords>
      {blocks.map((block, at) => (
        <ReportBlock key={'key' in block ? block.key : keyOf(block, at)} block={block} />
      ))}
      {sections.map((each) => (
        <Section key={each.key} section={each} />
      ))}
    </section>
  )
}

/** Stays while the words change, so that who is typing keeps the field. */
function keyOf(block: ReportSection['blocks'][number], at: number): string {
  if (block.kind === 'paragraph') return block.text.key
  return block.kind === 'quote' ? block.claim.key : `${block.kind}-${at}`
}

/** On screen sources open where they are mentioned; on paper they are listed. */
function SourceAppendix({ report }: { readonly report: Report }) {
  const { groups } = useDesk().marks
  if (report.evidence.length === 0) return null
  return (
    <>
      {groups.length > 0 && (
        <ul class="report__groups" data-only-print>
          {groups.map((group) => (
            <li key={group.number}>
              <b>{groupName(group)}</b> {numbersInWords(group.evidence)}
            </li>
          ))}
        </ul>
      )}
      <ol class="report__appendix" data-only-print>
        {report.evidence.map(({ number, label, words, who }) => (
          <li key={number} value={number}>
            {label}
            {who && ` · ${who}`}
            {words !== '' && `: “${words}”`}
          </li>
        ))}
      </ol>
    </>
  )
}
