import './icon.css'

/** 24 x 24, one stroke. Drawn for this app. */
const PATHS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  undo: 'M9 6L4.5 10.5 9 15M5 10.5h9a5 5 0 0 1 0 10h-3',
  redo: 'M15 6l4.5 4.5L15 15M19 10.5h-9a5 5 0 0 0 0 10h3',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
  filter: 'M4 7h16M7 12h10M10 17h4',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.5 11v5M13.5 11v5',
  edit: 'M4.5 19.5l.8-4L16 4.8l3.2 3.2L8.5 18.7zM14 6.8l3.2 3.2',
  erase: 'M9 6h11.5v12H9l-5.5-6zM12 9.5l5 5M17 9.5l-5 5',
  'chevron-left': 'M14.5 5.5L8 12l6.5 6.5',
  'chevron-right': 'M9.5 5.5L16 12l-6.5 6.5',
  'chevron-up': 'M5.5 14.5L12 8l6.5 6.5',
  'chevron-down': 'M5.5 9.5L12 16l6.5-6.5',
  play: 'M8 5.5v13l10.5-6.5z',
  stop: 'M7 7h10v10H7z',
  pause: 'M9 6.5v11M15 6.5v11',
  note: 'M6 4.5h8.5L18 8v11.5H6zM14 4.5V8.5h4M9 12.5h6M9 16h4',
  camera: 'M4 8h3.5l1.5-2.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z',
  microphone:
    'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3',
  speaker: 'M4.5 9.5v5H8l4.5 4v-13L8 9.5zM16 9a4.2 4.2 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  download: 'M12 4.5v10.5M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14',
  upload: 'M12 15.5V5M7.5 9L12 4.5 16.5 9M5 19.5h14',
  print: 'M7 9V4.5h10V9M7 17H4.5V9h15v8H17M7 14h10v5.5H7z',
  lock: 'M6.5 11h11v8.5h-11zM9 11V8a3 3 0 0 1 6 0v3',
  sun: 'M12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM12 3v2M12 19v2M3 12h2M19 12h2M5.7 5.7l1.4 1.4M16.9 16.9l1.4 1.4M5.7 18.3l1.4-1.4M16.9 7.1l1.4-1.4',
  moon: 'M19 14.5A7.5 7.5 0 0 1 9.5 5 7.5 7.5 0 1 0 19 14.5z',
  people:
    'M9 5.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3.5 19a5.5 5.5 0 0 1 11 0M15.5 6a2.8 2.8 0 0 1 0 5.3M17 14.3a5.5 5.5 0 0 1 3.5 4.7',
  person: 'M12 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5.5 20a6.5 6.5 0 0 1 13 0',
  clipboard: 'M9 5.5H6v14.5h12V5.5h-3M9 4h6v3.5H9zM9 12h6M9 15.5h4',
  folder: 'M4 6h6l2 2.5h8V19H4z',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  speech: 'M4.5 5.5h15v11H12l-4.5 3.5v-3.5h-3z',
  columns: 'M4.5 5h4v14h-4zM10 5h4v9h-4zM15.5 5h4v11.5h-4z',
  document: 'M6 4h8l4 4v12H6zM14 4v4h4M9 12h6M9 15.5h6',
  clock: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM12 8v4.2l2.8 1.8',
  attention: 'M12 4.5L21 19.5H3zM12 10v4.5M12 17v.01',
  wrong: 'M8.5 4h7L20 8.5v7L15.5 20h-7L4 15.5v-7zM12 8v5M12 16v.01',
  info: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM12 11v5M12 8v.01',
  star: 'M12 4.5l2.3 4.8 5.2.7-3.8 3.7.9 5.2-4.6-2.5-4.6 2.5.9-5.2L4.5 10l5.2-.7z',
  drag: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  swap: 'M4.5 8.5H19L15.5 5M19.5 15.5H5L8.5 19',
  sort: 'M8 5v14M4.5 15.5L8 19l3.5-3.5M16 19V5M12.5 8.5L16 5l3.5 3.5',
  settings: 'M4 7.5h9M17 7.5h3M15 5.5v4M4 16.5h3M11 16.5h9M9 14.5v4',
  shield: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM8.5 12l2.5 2.5 4.5-4.5',
  offline:
    'M4 4l16 16M8.5 15.5a5 5 0 0 1 5.5-1M5.5 12a9.5 9.5 0 0 1 4.2-2.5M13.5 9.2a9.5 9.5 0 0 1 5 2.8M12 19v.01',
  device: 'M6.5 3.5h11v17h-11zM11 17.5h2',
  server: 'M5 5h14v6H5zM5 13h14v6H5zM8 8h.01M8 16h.01',
  place:
    'M12 20.5c-3.5-4.6-6-7.6-6-10.7a6 6 0 0 1 12 0c0 3.1-2.5 6.1-6 10.7zM12 7.6a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
} as const

export type IconName = keyof typeof PATHS

interface Props {
  readonly name: IconName
  readonly class?: string
}

/** Decoration beside a word: hidden from a screen reader, coloured as the text. */
export function Icon({ name, class: className }: Props) {
  return (
    <svg
      class={className ? `icon ${className}` : 'icon'}
      data-icon={name}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
