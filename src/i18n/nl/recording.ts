/** What goes with a recording: interruptions, company, situations, questions. */
export const recording = {
  title: 'Erbij vastleggen',
}
