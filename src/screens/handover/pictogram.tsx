import './pictogram.css'

/** 48 x 48, drawn for who reads little: each stands beside its word. */
const PATHS = {
  agree: 'M24 5a19 19 0 1 1 0 38 19 19 0 0 1 0-38zM15 25l6.5 6.5L34 18',
  correct: 'M24 5a19 19 0 1 1 0 38 19 19 0 0 1 0-38zM15.5 33l1.5-6.5L29.5 14l5 5L22 31.5zM27 16.5l5 5',
  reject: 'M24 5a19 19 0 1 1 0 38 19 19 0 0 1 0-38zM17 17l14 14M31 17L17 31',
  eyes: 'M5 24s7-12 19-12 19 12 19 12-7 12-19 12S5 24 5 24zM24 18.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  people:
    'M17 9a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5 40a12 12 0 0 1 24 0M31 10a6 6 0 0 1 0 11.5M34 28a12 12 0 0 1 9 12',
  clock: 'M24 6a18 18 0 1 1 0 36 18 18 0 0 1 0-36zM24 13v12l8 5',
  hand: 'M15 27V13a3 3 0 0 1 6 0v9M21 22V9.5a3 3 0 0 1 6 0V22M27 22V12a3 3 0 0 1 6 0v11M33 23v-5a3 3 0 0 1 6 0v10c0 8-5 14-12.5 14-6 0-9-3-12-9l-4-8a3 3 0 0 1 5-3l3 4',
  nobody: 'M24 8a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM9 42a15 15 0 0 1 30 0M7 7l34 34',
} as const

export type PictogramName = keyof typeof PATHS

export function Pictogram({ name }: { readonly name: PictogramName }) {
  return (
    <svg class="pictogram" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
