import { useArea } from '../../i18n/messages-context.tsx'
import { sync as syncTexts } from '../../i18n/nl/sync.ts'
import { StatusWord } from '../../ui/status-word.tsx'
import { FourWords } from './four-words.tsx'
import type { PeerLine } from './peer-list.tsx'

interface Props {
  readonly peers: readonly PeerLine[]
  readonly words: readonly string[]
}

/** Whether this device and those connected show the same: said when their three words are equal, and only then. */
export function Sameness({ peers, words: own }: Props) {
  const words = useArea('sync', syncTexts)
  if (own.length === 0)
    return <p class="together-section__text">{peers.length > 0 ? words.comparing : words.counting}</p>
  const namesOf = (isSame: boolean) => [
    ...new Set(peers.filter((peer) => peer.isSame === isSame).map(({ name }) => name)),
  ]
  const isComparing = peers.some((peer) => peer.isSame === null)
  const [same, different] = [namesOf(true), namesOf(false)]
  return (
    <section class="server-section__words" aria-label={words.words}>
      <h3>{words.words}</h3>
      <FourWords words={own} label={words.words} />
      <div role="status" class="server-section__same">
        {same.length > 0 && <StatusWord tone="good">{words.same({ names: same })}</StatusWord>}
        {different.length > 0 && <StatusWord tone="plain">{words.differs({ names: different })}</StatusWord>}
        {isComparing && <StatusWord tone="plain">{words.comparing}</StatusWord>}
      </div>
      <p class="together-section__text">{words.wordsText}</p>
    </section>
  )
}
