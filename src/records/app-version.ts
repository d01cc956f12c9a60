/** The version of the app, as `package.json` has it: stands in a report, so that it can be made again. */
export const APP_VERSION = '0.1.0'
