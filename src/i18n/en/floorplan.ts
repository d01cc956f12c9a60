import type { floorplan as dutch } from '../nl/floorplan.ts'

export const floorplan: typeof dutch = {
  title: 'Floor plan',
}
