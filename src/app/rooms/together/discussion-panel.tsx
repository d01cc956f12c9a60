/** In the project room: where the analysts judged differently, ordered by what it changes. */
export default function DiscussionPanel() {
  return null
}
