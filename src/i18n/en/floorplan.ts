import { formatFor } from '../format.ts'
import type { floorplan as dutch } from '../nl/floorplan.ts'

const { plural, formatNumber } = formatFor('en')

export const floorplan: typeof dutch = {
  title: 'Floor plan',
  lead: 'Where does the work happen? Put the places on it. On the floor you then tap where somebody is.',
  parts: 'Parts of the floor plan',
  edit: 'Drawing and places',
  route: 'Walking route',

  emptyTitle: 'Draw where the work happens',
  emptyText:
    'A few lines will do: some walls, and a place for each spot where something happens. You can also work on a photo, for instance of the evacuation plan on the wall. After that you see the walking route and the time per place.',
  blank: 'Blank sheet',
  blankTall: 'Blank sheet, upright',
  onPhoto: 'On a photo',
  noPlan: 'No floor plan yet',
  noPlanYet: 'You only read this project. When somebody else draws one, it is here.',
  addPlan: 'Add a floor plan',
  planName: (p) => `Floor plan ${formatNumber(p.count)}`,
  photoHint: 'You blur names and faces first. Where and when the photo was taken is not kept.',
  photo: {
    opening: 'Opening the photo…',
    coming: 'The photo is on another device and is still to come. The places are here already.',
    'not-in-file': 'The photo was not in the file. The places and lines are here.',
    nothing: 'The photo was not kept. The places and lines are here.',
    broken: 'The photo does not open here. The places and lines are here.',
  },

  plan: 'Which floor plan',
  name: 'Name of the floor plan',
  more: 'More with this floor plan',
  earlier: 'Earlier in the list',
  later: 'Later in the list',
  removePlan: 'Remove the floor plan',
  didRemovePlan: (p) => `${p.name} is gone. Its places are still there.`,
  didAddPlan: 'Floor plan made.',

  tools: 'What are you doing?',
  tool: { places: 'Places', draw: 'Draw', erase: 'Erase', scale: 'Scale' },
  hint: {
    places: 'Tap where a place is. Drag a place to move it, or use the arrow keys.',
    draw: 'Draw walls and paths with your finger.',
    erase: 'Tap a line to erase it.',
    scale: 'Draw a line over something of which you know the length, and fill that in.',
  },
  straight: 'Straight lines',
  undo: 'Undo',
  sheetOf: (p) =>
    `${p.name}: ${plural(p.lines, { one: '1 line', other: `${formatNumber(p.lines)} lines` })}, ${plural(p.places, { one: '1 place', other: `${formatNumber(p.places)} places` })}`,

  lineMetres: 'Length of this line',
  wideMetres: 'Width of the whole plan',
  metres: 'metres',
  wide: (p) => `The plan is ${formatNumber(p.metres, 1)} m wide.`,
  noScale: 'No scale yet: distances are not known in metres.',
  setScale: 'Set the scale',
  clearScale: 'Remove the scale',

  places: 'Places',
  noPlaces: 'No places yet. Tap the plan, or the button below.',
  addPlace: 'Add a place',
  placeName: 'Name of the place',
  suggestions: 'Written down before',
  suggestionsText: 'You wrote these places down already. Tap one to put it here.',
  add: 'Add',
  taken: 'This name is on this plan already.',
  position: (p) =>
    `${p.name}: ${formatNumber(p.x)} from the left, ${formatNumber(p.y)} from the top (of 100)`,
  moveHere: 'Move with a tap',
  moving: (p) => `Tap where ${p.name} goes.`,
  stopMoving: 'Leave it',
  up: 'Up',
  down: 'Down',
  removePlace: 'Remove',
  didRemovePlace: (p) => `${p.name} is gone. What you saw there is kept.`,
  loose: 'On no plan',
  looseText: 'These places stand nowhere yet. Put them on this plan and they count in the walking route.',
  placeHere: 'Put here',

  where: 'Where?',
  here: (p) => `Where: ${p.name}`,
  chooseTitle: 'Where is this?',
  chooseText: 'Tap a place. What runs goes on there; what you start next begins there.',
  nowHere: 'here now',
  otherPlaces: 'Other places',
  toPlan: 'Change the floor plan',
  didGo: (p) => `${p.place}, ${p.time}`,

  day: 'Day',
  allDays: 'All days',
  who: 'Who',
  everybody: 'Everybody',
  observer: (p) => `Who looked: ${p.name}`,
  me: 'me',
  somebody: 'somebody else',
  span: (p) =>
    p.minutes < 60
      ? `${formatNumber(p.minutes, 0)} min`
      : `${formatNumber(Math.floor(p.minutes / 60))} h ${formatNumber(p.minutes % 60, 0)} min`,
  routeTitle: (p) => `Walking route of ${p.who}, ${p.when}`,
  routeSummary: (p) =>
    [
      `${p.seen} seen`,
      plural(p.moves, {
        one: '1 time to another place',
        other: `${formatNumber(p.moves)} times to another place`,
      }),
      p.metres === null ? '' : `together at least ${formatNumber(p.metres)} m in a straight line`,
      p.without === null ? '' : `${p.without} without a place`,
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  routeFile: 'walking-route',
  circlesText: 'The larger the circle, the more time. The thicker the arrow, the more often walked.',
  noPhotoInPicture: 'A saved picture holds lines and places only, never the photo.',
  timeTitle: 'Time per place',
  movesTitle: 'From place to place',
  movesText:
    'A way counts when somebody was at the next place within five minutes. The distance is in a straight line: what was really walked is more.',
  noMoves: 'Nobody went from one place to another while you looked.',
  noScaleRoute: 'Say at "Scale" how long something is, and you see metres here.',
  unmeasured: (p) =>
    `${plural(p.count, { one: '1 way was', other: `${formatNumber(p.count)} ways were` })} between two plans or to a place that is on none: no distance is known of these.`,
  staysTitle: 'The day from place to place',
  columns: {
    place: 'Place',
    time: 'Time',
    share: 'Share',
    visits: 'Times come there',
    from: 'From',
    to: 'To',
    count: 'Times',
    metres: 'Metres each',
    began: 'From',
    ended: 'Until',
  },
  withoutPlace: 'without a place',
  gone: 'a place that was removed',
  routeEmptyTitle: 'No walking route yet',
  routeEmptyText:
    'On the floor, tap "Where?" and choose where somebody is while you record. Then you see here how somebody walked and how much time each place got.',
  toFloor: 'To the floor',
}
