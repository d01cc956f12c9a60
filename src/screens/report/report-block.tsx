import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import type { Block, Claim } from '../../report/report-document.ts'
import { ChartSvg } from '../../ui/charts/chart-svg.tsx'
import { EditableWords } from './editable-words.tsx'
import { FlagMarks, SourceMarker, SourceNumbers } from './marks.tsx'
import { useDesk } from './report-context.ts'
import { ReportTableView } from './report-table-view.tsx'

/** One block of the report with its sources in the margin. */
export function ReportBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph block={block} />
    case 'list':
      return <List block={block} />
    case 'table':
      return <ReportTableView block={block} />
    case 'chart':
      return (
        <figure class="report__figure">
          <figcaption>{block.caption}</figcaption>
          <ChartSvg drawing={block.drawing} label={block.caption} />
        </figure>
      )
    case 'quote':
      return (
        <div class="report__block">
          <blockquote class="report__quote">
            <p>
              <ClaimText claim={block.claim} />
            </p>
            <footer>{block.who}</footer>
          </blockquote>
          <SourceMarker claims={[block.claim]} />
        </div>
      )
    case 'notice':
      return (
        <p class="report__notice" data-tone={block.tone}>
          {block.text}
        </p>
      )
  }
}

const ClaimText = ({ claim }: { readonly claim: Claim }) => (
  <>
    {claim.text}
    <SourceNumbers numbers={claim.evidence} />
    <FlagMarks claim={claim.key} />
  </>
)

function Paragraph({ block }: { readonly block: Extract<Block, { kind: 'paragraph' }> }) {
  const texts = useArea('reporting', reporting)
  const { flagsOf } = useDesk()
  const { text, claims } = block
  const isFlagged = [text.key, ...claims.map(({ key }) => key)].some((key) => flagsOf(key).length > 0)
  return (
    <div class="report__block" data-flagged={isFlagged}>
      <EditableWords text={text} label={texts.paragraph} isLong>
        {text.isEdited || claims.length === 0 ? (
          pieces(text.text).map((piece, at, all) => (
            <p key={`${at}-${piece}`}>
              {piece}
              {at === all.length - 1 && (
                <>
                  <SourceNumbers numbers={claims.flatMap(({ evidence }) => evidence)} />
                  <FlagMarks claim={text.key} />
                  {claims.map(({ key }) => (
                    <FlagMarks key={key} claim={key} />
                  ))}
                </>
              )}
            </p>
          ))
        ) : (
          <p>
            {claims.map((claim, at) => (
              <span key={claim.key}>
                {at > 0 && ' '}
                <ClaimText claim={claim} />
              </span>
            ))}
          </p>
        )}
      </EditableWords>
      <SourceMarker claims={claims} />
    </div>
  )
}

const pieces = (text: string): string[] => {
  const found = text.split(/\n[ \t]*\n+/).filter((piece) => piece.trim() !== '')
  return found.length > 0 ? found : [text]
}

function List({ block }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const Tag = block.isOrdered ? 'ol' : 'ul'
  return (
    <div class="report__block">
      <Tag class="report__list">
        {block.items.map((item) => (
          <li key={item.key}>
            <ClaimText claim={item} />
          </li>
        ))}
      </Tag>
      <SourceMarker claims={block.items} />
    </div>
  )
}
