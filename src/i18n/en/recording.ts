import type { recording as dutch } from '../nl/recording.ts'

export const recording: typeof dutch = {
  title: 'Recorded with it',
  placesLabel: 'The floor',
  places: {
    observe: 'Watch',
    rounds: 'Rounds',
    timeline: 'Timeline',
    seen: 'Seen',
    watching: 'Together',
    floorplan: 'Floor plan',
    scheme: 'Scheme',
    practice: 'Practice',
  },
}
