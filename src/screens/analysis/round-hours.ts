/** Hours as they are shown: to a tenth. Sums on screen are sums of what is on screen, so that they add up. */
export const roundHours = (hours: number): number => Math.round(hours * 10) / 10
