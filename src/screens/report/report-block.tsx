import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import type { Block, Claim } from '../../report/report-document.ts'
import { shownOf } from '../../report/source-marks.ts'
import { piecesOf } from '../../report/written-over.ts'
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

/** @param shown what it names of its sources, where the sentence after it names them for both */
const ClaimText = ({ claim, shown }: { readonly claim: Claim; readonly shown?: readonly number[] }) => (
  <>
    {claim.text}
    <SourceNumbers numbers={shown ?? claim.evidence} />
    <FlagMarks claim={claim.key} />
  </>
)

function Paragraph({ block }: { readonly block: Extract<Block, { kind: 'paragraph' }> }) {
  const texts = useArea('reporting', reporting)
  const { flagsOf } = useDesk()
  const { text, claims } = block
  const pieces = piecesOf(text, claims)
  const met = new Set(pieces.flat().map(({ key }) => key))
  // What is doubtful about a claim that was written over is doubtful about what stands in its place.
  const gone = claims.map(({ key }) => key).filter((key) => !met.has(key))
  const isFlagged = [text.key, ...claims.map(({ key }) => key)].some((key) => flagsOf(key).length > 0)
  return (
    <div class="report__block" data-flagged={isFlagged}>
      <EditableWords text={text} label={texts.paragraph} isLong>
        {pieces.map((piece, at) => (
          <p key={`${at}-${piece[0]?.text}`}>
            {piece.map((claim, place) => (
              <span key={`${claim.key}-${place}`}>
                {place > 0 && ' '}
                <ClaimText claim={claim} shown={shownOf(piece)[place]!} />
              </span>
            ))}
            {at === pieces.length - 1 &&
              [text.key, ...gone].map((key) => <FlagMarks key={key} claim={key} />)}
          </p>
        ))}
      </EditableWords>
      <SourceMarker claims={pieces.flat()} />
    </div>
  )
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
