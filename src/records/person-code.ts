/** Letters and a number (M1, L12, VZ-3): what codes look like, and names do not. */
const CODE = /^[a-z]{1,4}[ -]?\d{1,4}$/i

/** Whether a text can stand for a person without saying who it is. */
export const looksLikeCode = (text: string): boolean => CODE.test(text.trim())
