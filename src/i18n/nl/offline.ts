/** The app on the device: its shortcuts, and what happens at a start. */
export const offline = {
  chooseFirst:
    'Open eerst een project en een afdeling. Daarna brengt deze snelkoppeling je daar meteen heen.',
}
