/** The hand that holds the device: its thumb does the work. */
export type Hand = 'left' | 'right'

export const otherHand = (hand: Hand): Hand => (hand === 'left' ? 'right' : 'left')
